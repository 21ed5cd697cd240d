import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { fileRow } from './files.ts';
import { day, idParams, pageOf, pageQuery, recordId, regionCode, seenVersion } from './page.ts';

const officer = z.object({ personId: z.string(), name: z.string(), certificate: z.string() });

export const checkRow = z.object({
  id: z.string(),
  madeOn: z.string(),
  unitId: z.string(),
  unitName: z.string(),
  enterpriseId: z.string(),
  enterpriseName: z.string().nullable(),
  regionCode: z.string(),
  sector: z.number(),
  officers: z.array(officer),
  teams: z.number(),
  foundNothing: z.boolean(),
  /** Problems found at it. */
  problems: z.number(),
  isVoided: z.boolean(),
});
export type CheckRow = z.infer<typeof checkRow>;

export const checkDetail = checkRow.extend({
  summary: z.string(),
  madeAt: z.string(),
  madeBy: z.string().nullable(),
  voidReason: z.string().nullable(),
  problemList: z.array(z.object({ id: z.string(), number: z.string(), facts: z.string(), status: z.string() })),
  files: z.array(fileRow),
  mayVoid: z.boolean(),
  version: z.number(),
});
export type CheckDetail = z.infer<typeof checkDetail>;

export const listCheckOfficers = defineEndpoint({
  id: 'listCheckOfficers',
  method: 'GET',
  path: '/api/check-officers',
  access: { permission: 'checks.make' },
  summary: { zh: '本单位某日可参加检查的执法人员', en: 'Officers of the unit who may check on a day' },
  query: z.object({ on: day }),
  output: z.object({
    rows: z.array(
      z.object({
        personId: z.string(),
        name: z.string(),
        certificate: z.string().nullable(),
        certificateUntil: z.string().nullable(),
        isCertified: z.boolean(),
      }),
    ),
  }),
});

export const makeCheck = defineEndpoint({
  id: 'makeCheck',
  method: 'POST',
  path: '/api/checks',
  access: { permission: 'checks.make' },
  summary: { zh: '登记检查', en: 'Record a check' },
  body: z.object({
    enterpriseId: recordId,
    madeOn: day,
    officerIds: z.array(recordId).min(2, { error: '检查人员不得少于两人‖A check needs at least two officers' }).max(30),
    teams: z.number().int().min(1).max(20).default(1),
    /** Left out: the firm's own field. */
    sector: z.number().int().min(1).max(60).optional(),
    summary: z.string().trim().max(4000).default(''),
    foundNothing: z.boolean(),
    fileIds: z.array(recordId).max(20).default([]),
  }),
  output: checkDetail,
  refusals: [
    { status: 409, code: 'no-campaign' },
    { status: 409, code: 'approval-first' },
    { status: 422, code: 'bad-input' },
  ],
});

export const listChecks = defineEndpoint({
  id: 'listChecks',
  method: 'GET',
  path: '/api/checks',
  access: { permission: 'checks.read' },
  summary: { zh: '检查记录', en: 'Checks' },
  query: pageQuery.extend({
    region: regionCode.optional(),
    sector: z.coerce.number().int().min(0).max(60).optional(),
    madeFrom: day.optional(),
    madeTo: day.optional(),
    enterprise: recordId.optional(),
    unit: recordId.optional(),
    found: z.enum(['something', 'nothing']).optional(),
    withVoided: z.enum(['yes']).optional(),
  }),
  output: pageOf(checkRow),
});

export const getCheck = defineEndpoint({
  id: 'getCheck',
  method: 'GET',
  path: '/api/checks/:id',
  access: { permission: 'checks.read' },
  summary: { zh: '检查记录详情', en: 'A check' },
  params: idParams,
  output: checkDetail,
  refusals: [{ status: 404, code: 'not-found' }],
});

export const voidCheck = defineEndpoint({
  id: 'voidCheck',
  method: 'POST',
  path: '/api/checks/:id/void',
  access: { permission: 'checks.make' },
  summary: { zh: '作废检查记录', en: 'Void a check' },
  params: idParams,
  body: z.object({ version: seenVersion, reason: z.string().trim().min(2, { error: '须填写作废原因‖Give the reason' }).max(500) }),
  output: checkDetail,
  refusals: [
    { status: 403, code: 'forbidden' },
    { status: 404, code: 'not-found' },
    { status: 409, code: 'already-void' },
    { status: 412, code: 'stale-version' },
  ],
});
