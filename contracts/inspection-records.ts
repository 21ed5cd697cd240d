import { z } from 'zod';
import { inspectionStatusIds, INSPECTION_TRANSITIONS } from '../domain/inspections/inspection-lifecycle.ts';
import { taskSourceIds } from '../domain/inspections/task-sources.ts';
import { visitPhaseIds } from '../domain/inspections/checklist-row.ts';
import { fileRow } from './files.ts';
import { bilingual } from './page.ts';

const visitOfficer = z.object({ personId: z.string(), name: z.string(), certificate: z.string() });

export const inspectionRow = z.object({
  id: z.string(),
  status: z.enum(inspectionStatusIds),
  statusWords: bilingual,
  plannedFrom: z.string(),
  plannedTo: z.string(),
  unitId: z.string(),
  unitName: z.string(),
  enterpriseId: z.string(),
  enterpriseName: z.string().nullable(),
  regionCode: z.string(),
  fieldSector: z.number(),
  source: z.enum(taskSourceIds),
  sourceWords: bilingual,
  officers: z.array(visitOfficer),
  /** Bodies that go along, besides the one that leads. */
  joint: z.number(),
  checkId: z.string().nullable(),
});
export type InspectionRow = z.infer<typeof inspectionRow>;

const body = z.object({
  unitId: z.string(),
  unitName: z.string(),
  standing: z.enum(['lead', 'invited', 'joined', 'declined']),
  officers: z.array(visitOfficer.extend({ isCertified: z.boolean(), isInPost: z.boolean() })),
  /** What it answers for; a finding of another field is not its. */
  sectors: z.array(z.number()),
  matters: z.string(),
  reason: z.string(),
});
export type InspectionBodyRow = z.infer<typeof body>;

const finding = z.object({
  id: z.string(),
  seq: z.number(),
  unitId: z.string(),
  unitName: z.string(),
  itemKey: z.string().nullable(),
  words: z.string(),
  place: z.string(),
  nature: z.enum(['illegal-act', 'hazard']),
  kind: z.string(),
  subKind: z.string().nullable(),
  lawArticle: z.string(),
  documentKind: z.string(),
  problem: z.object({ id: z.string(), number: z.string(), status: z.string() }).nullable(),
  /** The viewer's own body may register it as a problem now. */
  mayRegister: z.boolean(),
});
export type InspectionFindingRow = z.infer<typeof finding>;

const move = z.object({
  seq: z.number(),
  act: z.string(),
  actWords: bilingual,
  statusWords: bilingual,
  at: z.string(),
  person: z.string().nullable(),
  capacity: z.string(),
  words: z.string(),
});

const offeredAct = z.object({
  act: z.enum(INSPECTION_TRANSITIONS.map((row) => row.act)),
  zh: z.string(),
  en: z.string(),
  isAllowed: z.boolean(),
  isExpectedNext: z.boolean(),
  whyNot: bilingual.extend({ id: z.string() }).optional(),
});
export type OfferedInspectionActRow = z.infer<typeof offeredAct>;

export const checklistAnswer = z.object({ result: z.enum(['fine', 'fault', 'not-applicable']), words: z.string().max(1000) });
export const checklistAnswers = z.record(z.string().max(60), checklistAnswer);
export type ChecklistAnswers = z.infer<typeof checklistAnswers>;

export const inspectionDetail = inspectionRow.extend({
  taskWords: z.string(),
  basis: z.string(),
  matters: z.string(),
  place: z.string(),
  phase: z.enum(visitPhaseIds),
  noticeWay: z.enum(['ahead', 'at-door']),
  draw: z.object({ id: z.string(), title: z.string() }).nullable(),
  officersReason: z.string(),
  clashReason: z.string(),
  overCapReason: z.string(),
  answers: checklistAnswers,
  notice: z.object({ on: z.string(), way: z.string(), recipient: z.string() }).nullable(),
  startedAt: z.string().nullable(),
  endedAt: z.string().nullable(),
  met: z.string(),
  summary: z.string(),
  foundNothing: z.boolean().nullable(),
  signature: z.object({ way: z.string(), name: z.string(), post: z.string(), words: z.string() }).nullable(),
  feedback: z.object({ on: z.string(), words: z.string(), recipient: z.string() }).nullable(),
  planner: z.string().nullable(),
  approver: z.string().nullable(),
  approvedAt: z.string().nullable(),
  bodies: z.array(body),
  /** The field of the visit: that of its findings, unless one names another. */
  fieldSector: z.number(),
  findings: z.array(finding),
  moves: z.array(move),
  files: z.array(fileRow),
  acts: z.array(offeredAct),
  /** The visit's day asks for approval first. */
  isApprovalCompulsory: z.boolean(),
  version: z.number(),
});
export type InspectionDetail = z.infer<typeof inspectionDetail>;
