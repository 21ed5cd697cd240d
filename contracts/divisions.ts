import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { day } from './page.ts';

export const divisionRow = z.object({
  code: z.string(),
  name: z.string(),
  level: z.enum(['province', 'city', 'county', 'township', 'zone']),
  parent: z.string().nullable(),
  initials: z.string(),
  validFrom: z.string().nullable(),
  validTo: z.string().nullable(),
});
export type DivisionRow = z.infer<typeof divisionRow>;

export const listDivisions = defineEndpoint({
  id: 'listDivisions',
  method: 'GET',
  path: '/api/divisions',
  access: 'signed-in',
  summary: { zh: '行政区划（按日期）', en: 'Divisions as of a day' },
  query: z.object({
    on: day.optional(),
    within: z
      .string()
      .regex(/^\d{9}$/)
      .optional(),
    levels: z.string().optional(),
  }),
  output: z.object({ on: z.string(), rows: z.array(divisionRow) }),
});

export const divisionMap = defineEndpoint({
  id: 'divisionMap',
  method: 'GET',
  path: '/api/divisions/map/:level',
  access: 'signed-in',
  summary: { zh: '区划边界', en: 'Boundaries' },
  params: z.object({ level: z.enum(['cities', 'counties']) }),
  output: z.unknown(),
  answers: 'bytes',
});

export const divisionChangeRow = z.object({
  effective: z.string(),
  kind: z.enum(['replace', 'abolish', 'rename', 'create']),
  /** Six digits: the code that the change ends; of a new unit, its own. */
  fromCode: z.string(),
  fromName: z.string(),
  toCode: z.string(),
  toName: z.string(),
  state: z.enum(['applied', 'due', 'coming', 'before-campaigns']),
  appliedAt: z.string().nullable(),
  /** Rows that were re-coded, and the same by table. */
  records: z.number().int().nullable(),
  counts: z.record(z.string(), z.number().int()).nullable(),
});
export type DivisionChangeRow = z.infer<typeof divisionChangeRow>;

export const listDivisionChanges = defineEndpoint({
  id: 'listDivisionChanges',
  method: 'GET',
  path: '/api/divisions/changes',
  access: { permission: 'units.read' },
  summary: { zh: '区划变更及执行情况', en: 'Changes of divisions, and which have been carried out' },
  output: z.object({ rows: z.array(divisionChangeRow) }),
});

export const applyDivisionChange = defineEndpoint({
  id: 'applyDivisionChange',
  method: 'POST',
  path: '/api/divisions/changes',
  access: { permission: 'units.manage' },
  summary: { zh: '执行区划变更', en: 'Carry out a change of divisions' },
  body: z.object({ effective: day, fromCode: z.string().regex(/^\d{6}$/, { error: '应为 6 位代码‖a code of 6 digits' }) }),
  output: z.object({
    effective: z.string(),
    fromCode: z.string(),
    counts: z.record(z.string(), z.number().int()),
    units: z.object({ carried: z.number().int(), merged: z.number().int(), closed: z.number().int() }),
  }),
  refusals: [
    { status: 403, code: 'forbidden' },
    { status: 404, code: 'not-found' },
    { status: 409, code: 'already-applied' },
    { status: 409, code: 'not-due' },
    { status: 409, code: 'earlier-first' },
  ],
});
