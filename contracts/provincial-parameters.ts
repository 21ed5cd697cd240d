import { z } from 'zod';
import { parameterTopics } from '../domain/law/parameter-kind.ts';
import { parameterKeys, provincialParameter } from '../domain/law/provincial-parameter.ts';
import { defineEndpoint } from './endpoint.ts';
import { bilingual, idParams } from './page.ts';

const parameterValue = z.object({
  id: z.string(),
  /** Yuan, visits, or a share of 1, by the unit of the kind. */
  value: z.number(),
  from: z.string(),
  to: z.string().nullable(),
  document: z.string(),
  decidedBy: z.string(),
  why: z.string(),
  enteredBy: z.string(),
  enteredUnit: z.string(),
  enteredAt: z.string(),
  standing: z.enum(['applies', 'coming', 'replaced', 'ended', 'withdrawn']),
  withdrawn: z.object({ by: z.string(), at: z.string(), reason: z.string() }).nullable(),
});
export type ParameterValue = z.infer<typeof parameterValue>;

const parameterUnit = z.enum(['yuan', 'days', 'times', 'visits', 'share', 'points']);

/** A value that another page went by: of the province, or a default that is to be confirmed. */
export const settingUsed = z.object({
  key: z.enum(parameterKeys),
  words: bilingual,
  unit: parameterUnit,
  value: z.number(),
  origin: bilingual,
  doubt: bilingual.nullable(),
});
export type SettingUsed = z.infer<typeof settingUsed>;

const parameterRow = z.object({
  key: z.enum(parameterKeys),
  topic: z.enum(Object.keys(parameterTopics) as [keyof typeof parameterTopics]),
  words: bilingual,
  unit: parameterUnit,
  least: z.number(),
  most: z.number(),
  basis: z.string(),
  /** What applies where the province has no value; null where nothing does. */
  national: z.object({ words: bilingual, basis: bilingual, doubt: bilingual.nullable() }).nullable(),
  /** What the program goes by where neither the province nor a national text has a value, and why it is to be confirmed; value null for no limit. */
  fallback: z.object({ value: z.number().nullable(), doubt: bilingual }).nullable(),
  /** Newest first. */
  values: z.array(parameterValue),
});
export type ParameterRow = z.infer<typeof parameterRow>;

export const listParameters = defineEndpoint({
  id: 'listParameters',
  method: 'GET',
  path: '/api/law/parameters',
  access: { permission: 'law.read' },
  summary: { zh: '本省数值及其沿革', en: "The province's own values with their history" },
  output: z.object({ on: z.string(), mayChange: z.boolean(), rows: z.array(parameterRow) }),
});

export const addParameter = defineEndpoint({
  id: 'addParameter',
  method: 'POST',
  path: '/api/law/parameters',
  access: { permission: 'parameters.write' },
  summary: { zh: '设定本省数值', en: 'Set a value of the province from a day on' },
  body: provincialParameter,
  output: z.object({ id: z.string() }),
  refusals: [
    { status: 403, code: 'forbidden' },
    { status: 409, code: 'same-first-day' },
  ],
});

export const withdrawParameter = defineEndpoint({
  id: 'withdrawParameter',
  method: 'POST',
  path: '/api/law/parameters/:id/withdraw',
  access: { permission: 'parameters.write' },
  summary: { zh: '撤回本省数值', en: 'Withdraw a value of the province' },
  params: idParams,
  body: z.object({
    reason: z.string().trim().min(1, { error: '请写明理由‖Give the reason' }).max(500, { error: '至多 500 字‖500 characters at most' }),
  }),
  output: z.object({ id: z.string() }),
  refusals: [
    { status: 403, code: 'forbidden' },
    { status: 404, code: 'not-found' },
    { status: 409, code: 'already-withdrawn' },
  ],
});
