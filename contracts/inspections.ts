import { z } from 'zod';
import { inspectionStatusIds } from '../domain/inspections/inspection-lifecycle.ts';
import { taskSourceIds } from '../domain/inspections/task-sources.ts';
import { visitPhaseIds } from '../domain/inspections/checklist-row.ts';
import { defineEndpoint } from './endpoint.ts';
import { inspectionDetail, inspectionRow } from './inspection-records.ts';
import { settingUsed } from './provincial-parameters.ts';
import { bilingual, day, idParams, pageOf, pageQuery, recordId, regionCode, seenVersion } from './page.ts';

const text = (most: number) => z.string().trim().max(most);

export const inspectionPlanBody = z.object({
  enterpriseId: z.coerce.string().regex(/^\d{1,18}$/, { error: '须选择企业‖Choose the firm' }),
  plannedFrom: day,
  plannedTo: day,
  source: z.enum(taskSourceIds, { error: '须选择任务来源‖Choose the task source' }),
  /** Which plan, lead or tip-off. */
  sourceWords: text(400).default(''),
  basis: text(600).min(2, { error: '须写明检查依据‖Give the legal basis' }),
  matters: text(2000).min(2, { error: '须写明检查内容‖Say what is inspected' }),
  place: text(200).default(''),
  phase: z.enum(visitPhaseIds).default('running'),
  noticeWay: z.enum(['ahead', 'at-door']),
  /** Left out: the firm's own field. */
  sector: z.number().int().min(1).max(60).optional(),
  officerIds: z.array(recordId).min(2, { error: '执法人员不得少于两人‖At least two officers' }).max(30),
  /** Bodies asked to come along. */
  invited: z
    .array(z.object({ unitId: recordId, matters: text(600).default('') }))
    .max(8)
    .default([]),
  drawId: recordId.nullable().default(null),
  officersReason: text(400).default(''),
  clashReason: text(1000).default(''),
  overCapReason: text(1000).default(''),
});
export type InspectionPlanBody = z.infer<typeof inspectionPlanBody>;

export const listInspections = defineEndpoint({
  id: 'listInspections',
  method: 'GET',
  path: '/api/inspections',
  access: { permission: 'checks.read' },
  summary: { zh: '检查计划', en: 'Planned inspections' },
  query: pageQuery.extend({
    region: regionCode.optional(),
    sector: z.coerce.number().int().min(0).max(60).optional(),
    status: z.enum(inspectionStatusIds).optional(),
    open: z.enum(['yes']).optional(),
    plannedFrom: day.optional(),
    plannedTo: day.optional(),
    enterprise: recordId.optional(),
    unit: recordId.optional(),
    /** The one that a check was recorded by. */
    check: recordId.optional(),
    /** Led by, or joined by, the viewer's own body. */
    mine: z.enum(['lead', 'joint']).optional(),
  }),
  output: pageOf(inspectionRow),
});

export const getInspection = defineEndpoint({
  id: 'getInspection',
  method: 'GET',
  path: '/api/inspections/:id',
  access: { permission: 'checks.read' },
  summary: { zh: '检查详情', en: 'An inspection' },
  params: idParams,
  output: inspectionDetail,
  refusals: [{ status: 404, code: 'not-found' }],
});

export const planInspection = defineEndpoint({
  id: 'planInspection',
  method: 'POST',
  path: '/api/inspections',
  access: { permission: 'inspections.plan' },
  summary: { zh: '拟订检查', en: 'Plan an inspection' },
  body: inspectionPlanBody,
  output: inspectionDetail,
  refusals: [
    { status: 403, code: 'forbidden' },
    { status: 422, code: 'bad-input' },
  ],
});

const boardVisit = z.object({
  key: z.string(),
  kind: z.enum(['check', 'plan']),
  /** Null where the record lies out of the viewer's sight: then only who and when is told. */
  id: z.string().nullable(),
  unitName: z.string(),
  isOwn: z.boolean(),
  on: z.string(),
  to: z.string(),
  statusWords: bilingual,
  sourceWords: bilingual.nullable(),
});

export const readClashBoard = defineEndpoint({
  id: 'readClashBoard',
  method: 'GET',
  path: '/api/inspections/clash-board',
  access: { permission: 'checks.read' },
  summary: { zh: '该企业的检查情况：已做的、计划的、频次', en: 'What every body did and plans at a firm, and the yearly cap' },
  query: z.object({
    enterprise: recordId,
    from: day,
    to: day,
    source: z.enum(taskSourceIds).default('yearly-plan'),
    /** The body that leads the visit; left out: the viewer's own. */
    unit: recordId.optional(),
    /** Bodies that go along, by id, with commas between. */
    joint: z
      .string()
      .regex(/^\d{1,18}(,\d{1,18}){0,8}$/)
      .optional(),
    /** The plan itself, where it is on record already. */
    except: recordId.optional(),
  }),
  output: z.object({
    visits: z.array(boardVisit),
    clashes: z.array(
      z.object({
        id: z.string(),
        weight: z.enum(['blocks', 'explain', 'tells']),
        words: bilingual,
        advice: bilingual,
        basis: z.string(),
        /** Where its number of days comes from. */
        origin: bilingual,
        visits: z.array(z.string()),
      }),
    ),
    cap: z.object({
      made: z.number(),
      planned: z.number(),
      uncounted: z.number(),
      cap: z.number().nullable(),
      isOver: z.boolean(),
      needsReason: z.boolean(),
      words: bilingual,
      /** Document of the province that sets it. */
      document: z.string().nullable(),
      /** Where none is set: why that is to be confirmed. */
      doubt: bilingual.nullable(),
    }),
    /** The spans that clashes are judged by, clash or not. */
    settings: z.array(settingUsed),
    /** What holds for a visit of that day. */
    rules: z.array(z.object({ id: z.string(), words: bilingual, basis: bilingual, doubt: bilingual.nullable() })),
  }),
  refusals: [{ status: 404, code: 'not-found' }],
});

export const listVisitPartners = defineEndpoint({
  id: 'listVisitPartners',
  method: 'GET',
  path: '/api/inspections/partners',
  access: { permission: 'inspections.plan' },
  summary: { zh: '可邀请联合检查的执法机构', en: 'Enforcement bodies that may be asked to come along' },
  query: z.object({ enterprise: recordId }),
  output: z.object({ rows: z.array(z.object({ id: z.string(), name: z.string(), sectors: z.array(z.number()).nullable() })) }),
  refusals: [{ status: 404, code: 'not-found' }],
});

export const listRiskOrder = defineEndpoint({
  id: 'listRiskOrder',
  method: 'GET',
  path: '/api/inspections/risk-order',
  access: { permission: 'checks.read' },
  summary: { zh: '企业风险排序', en: 'Firms in the order of risk' },
  query: pageQuery.extend({ region: regionCode.optional(), sector: z.coerce.number().int().min(1).max(60).optional() }),
  output: pageOf(
    z.object({
      id: z.string(),
      name: z.string(),
      regionCode: z.string(),
      tradeSector: z.number(),
      points: z.number(),
      grade: z.enum(['high', 'middle', 'low']),
      reasons: z.array(z.object({ id: z.string(), count: z.number(), points: z.number(), words: bilingual, basis: z.string(), origin: bilingual })),
      lastCheckOn: z.string().nullable(),
      nextPlanOn: z.string().nullable(),
    }),
  ).extend({ settings: z.array(settingUsed) }),
  refusals: [{ status: 422, code: 'too-many-firms' }],
});

export const changeInspectionPlan = defineEndpoint({
  id: 'changeInspectionPlan',
  method: 'POST',
  path: '/api/inspections/:id/change',
  access: { permission: 'inspections.plan' },
  summary: { zh: '修改检查计划', en: 'Change the plan of an inspection' },
  params: idParams,
  body: inspectionPlanBody.omit({ enterpriseId: true, sector: true, drawId: true }).extend({ version: seenVersion }),
  output: inspectionDetail,
  refusals: [
    { status: 403, code: 'act-not-yours' },
    { status: 404, code: 'not-found' },
    { status: 409, code: 'act-not-now' },
    { status: 412, code: 'stale-version' },
    { status: 422, code: 'bad-input' },
  ],
});
