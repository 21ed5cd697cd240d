import { z } from 'zod';
import { checkDetail } from './checks.ts';
import { dutyRow } from './duties.ts';
import { fileRow } from './files.ts';
import { bilingual } from './page.ts';

/** A problem as lists show it. `kind`: of illegal act ('1'…), or grade of a hazard. */
export const problemRow = z.object({
  id: z.string(),
  number: z.string(),
  regionCode: z.string(),
  regionThen: z.string(),
  sector: z.number(),
  nature: z.enum(['illegal-act', 'hazard']),
  kind: z.string(),
  subKind: z.string(),
  enterpriseId: z.string().nullable(),
  enterpriseName: z.string().nullable(),
  place: z.string(),
  facts: z.string(),
  status: z.string(),
  statusWords: bilingual,
  holderUnitId: z.string(),
  holderName: z.string(),
  foundOn: z.string(),
  registeredOn: z.string(),
  dueOn: z.string().nullable(),
  closedOn: z.string().nullable(),
  /** Days past the day of rectification, 0 where it is not past. */
  daysOverdue: z.number(),
  focusTags: z.array(z.string()),
});
export type ProblemRow = z.infer<typeof problemRow>;

export const earlierProblem = z.object({
  id: z.string(),
  number: z.string(),
  facts: z.string(),
  nature: z.string(),
  kind: z.string(),
  status: z.string(),
  statusWords: bilingual,
  registeredOn: z.string(),
  closedOn: z.string().nullable(),
  /** Closed, and of the same nature and kind: a new one of that sort would be its recurrence. */
  wouldRecur: z.boolean(),
});

export const offeredAct = z.object({
  act: z.string(),
  zh: z.string(),
  en: z.string(),
  needs: z.array(z.enum(['reason', 'day', 'evidence', 'target-unit', 'target-problem'])),
  isAllowed: z.boolean(),
  isExpectedNext: z.boolean(),
  whyNot: bilingual.extend({ id: z.string() }).optional(),
});
export type OfferedActRow = z.infer<typeof offeredAct>;

export const problemMove = z.object({
  seq: z.number(),
  act: z.string(),
  words: bilingual,
  statusAfter: z.string(),
  statusWords: bilingual,
  at: z.string(),
  person: z.string().nullable(),
  unitName: z.string().nullable(),
  capacity: z.string(),
  reason: z.string(),
  evidence: z.string(),
  dueOn: z.string().nullable(),
  targetUnit: z.string().nullable(),
  /** The sector that it was passed into; null where the act named none. */
  sector: z.number().int().nullable(),
  /** Files that the move came with. */
  fileIds: z.array(z.string()),
  /** The paper by which it was done. */
  document: z.object({ id: z.string(), number: z.string().nullable() }).nullable(),
});

const unit = z.object({ id: z.string(), name: z.string() });
const named = z.object({ id: z.string(), number: z.string(), statusWords: bilingual });

export const problemDesk = z.object({
  unitId: z.string(),
  unitName: z.string(),
  toldAt: z.string(),
  isDirect: z.boolean(),
  receivedAt: z.string().nullable(),
  receivedBy: z.string().nullable(),
});

export const problemDuty = dutyRow.extend({ basis: bilingual });

/** Everything on a problem's page. */
export const problemDetail = problemRow.extend({
  version: z.number(),
  campaignIds: z.array(z.string()),
  kindWords: z.string(),
  hazardStandard: bilingual.nullable(),
  hazardClause: z.string(),
  lawArticle: z.string(),
  foundBy: unit,
  finder: z.string().nullable(),
  registeredBy: z.string().nullable(),
  registeredAt: z.string(),
  offeredTo: unit.nullable(),
  checkId: z.string().nullable(),
  mergedInto: named.nullable(),
  mergedFrom: z.array(named),
  recurrenceOf: named.nullable(),
  recurrences: z.array(named),
  /** Other problems of the same firm, the newest first. */
  ofSameFirm: z.array(named),
  acts: z.array(offeredAct),
  /** The unit directly above the viewer's, to which he would raise it. */
  unitAbove: unit.nullable(),
  /** Days that an order proposes, and at most allows. */
  proposedDueOn: z.string().nullable(),
  moves: z.array(problemMove),
  desks: z.array(problemDesk),
  duties: z.array(problemDuty),
  files: z.array(fileRow.extend({ alsoInProblems: z.array(named) })),
  mayAttach: z.boolean(),
});
export type ProblemDetail = z.infer<typeof problemDetail>;

const dossierFirm = z.object({
  id: z.string(),
  name: z.string(),
  regionCode: z.string(),
  address: z.string(),
  responsiblePerson: z.string(),
  telephone: z.string(),
  isUnlicensed: z.boolean(),
  codes: z.array(z.object({ kind: z.string(), code: z.string() })),
});

/** One file per case: the problem with its firm and its check. 方案四(二)1 建档立案 */
export const problemDossier = problemDetail.extend({ firm: dossierFirm.nullable(), check: checkDetail.nullable(), printedAt: z.string() });
export type ProblemDossier = z.infer<typeof problemDossier>;

/** What a stale caller is answered: the state now, and the moves that he has not seen. */
export const problemState = z.object({
  id: z.string(),
  number: z.string(),
  version: z.number(),
  status: z.string(),
  statusWords: bilingual,
  dueOn: z.string().nullable(),
  holderName: z.string(),
  movesSince: z.array(problemMove),
});
export type ProblemState = z.infer<typeof problemState>;
