import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { drawMethod } from '../domain/inspections/draw-file.ts';
import { day, idParams, pageOf, pageQuery, recordId, regionCode, seenVersion } from './page.ts';

const text = (most: number) => z.string().trim().max(most);
const entry = z.object({ id: z.string(), name: z.string() });
const hashed = entry.extend({ hash: z.string() });

const drawState = z.enum(['published', 'drawn', 'withdrawn']);

export const drawRow = z.object({
  id: z.string(),
  title: z.string(),
  unitName: z.string(),
  regionCode: z.string(),
  state: drawState,
  firms: z.number(),
  firmsWanted: z.number(),
  publishedAt: z.string(),
  drawnAt: z.string().nullable(),
});
export type DrawRow = z.infer<typeof drawRow>;

export const drawDetail = z.object({
  id: z.string(),
  title: z.string(),
  unitId: z.string(),
  unitName: z.string(),
  regionCode: z.string(),
  state: drawState,
  scopeWords: z.string(),
  method: drawMethod,
  firms: z.array(entry),
  /** As they stand on the list: by certificate, in draws of the first method by name. */
  officers: z.array(entry),
  people: z.array(entry),
  firmsWanted: z.number(),
  officersPerFirm: z.number(),
  listHash: z.string(),
  seedSource: z.string(),
  publishedAt: z.string(),
  publishedBy: z.string().nullable(),
  seed: z.string().nullable(),
  result: z.array(hashed.extend({ officers: z.array(hashed), inspectionId: z.string().nullable() })).nullable(),
  drawnAt: z.string().nullable(),
  drawnBy: z.string().nullable(),
  withdrawReason: z.string().nullable(),
  mayDraw: z.boolean(),
  mayPlan: z.boolean(),
  version: z.number(),
});
export type DrawDetail = z.infer<typeof drawDetail>;

export const listDraws = defineEndpoint({
  id: 'listDraws',
  method: 'GET',
  path: '/api/inspection-draws',
  access: { permission: 'checks.read' },
  summary: { zh: '双随机抽取', en: 'Random draws' },
  query: pageQuery.extend({ state: drawState.optional(), region: regionCode.optional() }),
  output: pageOf(drawRow),
});

export const getDraw = defineEndpoint({
  id: 'getDraw',
  method: 'GET',
  path: '/api/inspection-draws/:id',
  access: { permission: 'checks.read' },
  summary: { zh: '抽取名单、种子和结果', en: 'A draw: list, seed and result' },
  params: idParams,
  output: drawDetail,
  refusals: [{ status: 404, code: 'not-found' }],
});

const scope = {
  region: regionCode,
  sector: z.coerce.number().int().min(1).max(60).optional(),
  /** Leaves out firms that any body has checked on or after this day. */
  notCheckedSince: day.optional(),
};

export const previewDrawList = defineEndpoint({
  id: 'previewDrawList',
  method: 'GET',
  path: '/api/inspection-draws/preview',
  access: { permission: 'inspections.plan' },
  summary: { zh: '抽取范围内的企业', en: 'Firms that a list would hold' },
  query: z.object(scope),
  output: z.object({ firms: z.number(), first: z.array(entry), isTooMany: z.boolean() }),
});

export const publishDrawList = defineEndpoint({
  id: 'publishDrawList',
  method: 'POST',
  path: '/api/inspection-draws',
  access: { permission: 'inspections.plan' },
  summary: { zh: '公布抽取名单', en: 'Publish the list of a draw' },
  body: z.object({
    ...scope,
    title: text(120).min(2, { error: '须写明抽查名称‖Give the draw a name' }),
    officerIds: z.array(recordId).min(2, { error: '执法人员名单不得少于两人‖At least two officers' }).max(200),
    firmsWanted: z.number().int().min(1).max(500),
    officersPerFirm: z.number().int().min(2, { error: '每家不少于两人‖At least two to a firm' }).max(10),
    seedSource: text(200).min(4, { error: '须写明种子的来源‖Say where the seed will come from' }),
  }),
  output: drawDetail,
  refusals: [
    { status: 403, code: 'forbidden' },
    { status: 422, code: 'bad-input' },
  ],
});

const drawRefusals = [
  { status: 403, code: 'act-not-yours' },
  { status: 404, code: 'not-found' },
  { status: 409, code: 'act-not-now' },
  { status: 412, code: 'stale-version' },
  { status: 422, code: 'bad-input' },
] as const;

export const drawInspections = defineEndpoint({
  id: 'drawInspections',
  method: 'POST',
  path: '/api/inspection-draws/:id/draw',
  access: { permission: 'inspections.plan' },
  summary: { zh: '按种子抽取', en: 'Draw by the seed' },
  params: idParams,
  body: z.object({ version: seenVersion, seed: text(200).min(4, { error: '种子不少于 4 个字符‖A seed of at least 4 characters' }) }),
  output: drawDetail,
  refusals: drawRefusals,
});

export const withdrawDrawList = defineEndpoint({
  id: 'withdrawDrawList',
  method: 'POST',
  path: '/api/inspection-draws/:id/withdraw',
  access: { permission: 'inspections.plan' },
  summary: { zh: '撤回抽取名单', en: 'Withdraw the list of a draw' },
  params: idParams,
  body: z.object({ version: seenVersion, reason: text(500).min(2, { error: '须填写原因‖A reason is required' }) }),
  output: drawDetail,
  refusals: drawRefusals,
});
