import { z } from 'zod';
import { caseCauseKeys, caseSourceKeys, evidenceKindKeys } from '../domain/cases/case-dictionaries.ts';
import { CASE_STATES } from '../domain/cases/case-states.ts';
import { finedActs } from '../domain/law/fine-band-table.ts';
import type { FinedAct } from '../domain/law/fine-band-table.ts';
import type { PenaltyKind } from '../domain/law/penalty-kinds.ts';
import { penaltyKindKeys } from '../domain/law/penalty-kinds.ts';
import { dutyRow } from './duties.ts';
import { fileRow } from './files.ts';
import { bilingual, day } from './page.ts';

export const caseState = z.enum(CASE_STATES.map((row) => row.id));
export const caseCause = z.enum(caseCauseKeys);
export const caseSource = z.enum(caseSourceKeys);
export const evidenceKind = z.enum(evidenceKindKeys);
export const penaltyKind = z.enum(penaltyKindKeys as [PenaltyKind, ...PenaltyKind[]]);
export const caseProcedure = z.enum(['general', 'simple']);
export const partyKind = z.enum(['unit', 'person']);
/** 双罚: the unit, its head, or persons directly responsible. */
export const partyRole = z.enum(['unit', 'head', 'persons']);

/** A case as lists show it. `number` is its own from the opening on; `filingNumber` that of the filing paper. Money in yuan. */
export const caseRow = z.object({
  id: z.string(),
  number: z.string(),
  filingNumber: z.string().nullable(),
  name: z.string(),
  cause: caseCause,
  causeWords: bilingual,
  source: caseSource,
  sourceWords: bilingual,
  procedure: caseProcedure,
  state: caseState,
  stateWords: bilingual,
  regionCode: z.string(),
  sector: z.number(),
  unitId: z.string(),
  unitName: z.string(),
  enterpriseId: z.string().nullable(),
  enterpriseName: z.string().nullable(),
  parties: z.array(z.string()),
  handlers: z.array(z.string()),
  openedOn: z.string(),
  filedOn: z.string().nullable(),
  decidedOn: z.string().nullable(),
  closedOn: z.string().nullable(),
  /** Last day of the running period of the case; null where none runs. */
  dueOn: z.string().nullable(),
  /** What is owed next about the case, with its last day where it has one; null where nothing is. */
  next: z.object({ words: bilingual, dueOn: z.string().nullable() }).nullable(),
  /** That day is past. */
  isOverdue: z.boolean(),
  fineYuan: z.number(),
});
export type CaseRow = z.infer<typeof caseRow>;

const refusal = bilingual.extend({ id: z.string() });

/** An act as the viewer finds it. `by` 'paper': offer the document (documentKinds) instead of a form; 'sanctions': done on their pages. */
export const offeredCaseAct = bilingual.extend({
  act: z.string(),
  basis: z.string(),
  by: z.enum(['handler', 'outsider', 'member', 'paper', 'sanctions']),
  /** Kinds of document whose issue or service is this act. */
  documentKinds: z.array(z.string()),
  needs: z.array(z.string()),
  isAllowed: z.boolean(),
  isExpectedNext: z.boolean(),
  /** Everything in the way, the first first. */
  whyNot: z.array(refusal),
  /** Of acts for one party: how each stands. */
  parties: z.array(z.object({ partyId: z.string(), isAllowed: z.boolean(), whyNot: z.array(refusal) })),
});
export type OfferedCaseActRow = z.infer<typeof offeredCaseAct>;

/** Who the party is; a unit has its code and representative, a person sex, age, number, employer and post. */
export const partyDetails = z.object({
  name: z.string().trim().min(1, { error: '须填写当事人名称或者姓名‖The name is required' }).max(120),
  code: z.string().trim().max(40).default(''),
  address: z.string().trim().max(200).default(''),
  postcode: z.string().trim().max(10).default(''),
  phone: z.string().trim().max(40).default(''),
  representative: z.string().trim().max(60).default(''),
  representativePost: z.string().trim().max(60).default(''),
  sex: z.enum(['', 'male', 'female']).default(''),
  birthOn: day.nullable().default(null),
  idNumber: z.string().trim().max(30).default(''),
  employer: z.string().trim().max(120).default(''),
  post: z.string().trim().max(60).default(''),
  home: z.string().trim().max(200).default(''),
  description: z.string().trim().max(2000).default(''),
});
export type PartyDetails = z.infer<typeof partyDetails>;

export const citeRow = z.object({
  law: z.string(),
  article: z.number().int().min(1).max(999),
  paragraph: z.number().int().min(1).max(99).optional(),
  item: z.number().int().min(1).max(99).optional(),
});

export const finedAct = z.enum(Object.keys(finedActs) as [FinedAct, ...FinedAct[]]);
export const fineStage = z.enum(['first', 'overdue', 'aggravated']);

const yuan = z.number().min(0).max(1e11);

/** What is proposed for a party. Where the law's tables have no band, least and most state the statutory range. */
export const proposalBody = z.object({
  isPenalty: z.boolean(),
  kinds: z.array(penaltyKind).max(10).default([]),
  fineYuan: yuan.default(0),
  confiscatedYuan: yuan.default(0),
  fined: z.object({ act: finedAct, stage: fineStage }).nullable().default(null),
  leastYuan: yuan.nullable().default(null),
  mostYuan: yuan.nullable().default(null),
  /** Keys of domain/law/discretion-table.ts. */
  factors: z.array(z.string().max(40)).max(20).default([]),
  reason: z.string().trim().max(2000).default(''),
  /** How today's rule compares with that of the day of the act. */
  laterRule: z.enum(['lighter', 'same', 'heavier', 'no-longer-punishable']).default('same'),
  broken: z.array(citeRow).max(20).default([]),
  basis: z.array(citeRow).max(20).default([]),
  /** The penalty in words, as the notice and the decision will say it. */
  words: z.string().trim().max(2000).default(''),
});
export type ProposalBody = z.infer<typeof proposalBody>;

const notice = z.object({
  documentId: z.string(),
  number: z.string().nullable(),
  issuedOn: z.string(),
  servedOn: z.string().nullable(),
  tellsHearing: z.boolean(),
  fineYuan: z.number(),
  kinds: z.array(z.string()),
});

const hearing = z.object({
  askedOn: z.string().nullable(),
  waivedOn: z.string().nullable(),
  arrangedFor: z.string().nullable(),
  host: z.string().nullable(),
  noticeServedOn: z.string().nullable(),
  postponements: z.array(
    z.object({ on: z.string(), from: z.string(), to: z.string(), isAskedByParty: z.boolean(), reason: z.string(), document: z.string() }),
  ),
  /** As it is arranged now; null before. */
  plan: z
    .object({
      time: z.string(),
      place: z.string(),
      isOpen: z.boolean(),
      hostId: z.string(),
      panelIds: z.array(z.string()),
      clerkId: z.string().nullable(),
    })
    .nullable(),
  heldOn: z.string().nullable(),
  isAbandoned: z.boolean(),
});

const outcome = z.object({
  kind: z.enum(['penalty', 'no-penalty']),
  documentId: z.string(),
  number: z.string().nullable(),
  decidedOn: z.string(),
  servedOn: z.string().nullable(),
  kinds: z.array(z.string()),
  kindWords: z.array(bilingual),
  fineYuan: z.number(),
  confiscatedYuan: z.number(),
  performances: z.array(
    z.object({
      kind: z.string(),
      kindWords: bilingual,
      on: z.string(),
      how: z.enum(['paid', 'done', 'court', 'remitted', 'offset', 'ended']),
      /** What was typed is the same in both languages. */
      proof: bilingual,
    }),
  ),
  isPerformed: z.boolean(),
  /** The fine as a remedy changed it, and the day. */
  changed: z.object({ on: z.string(), fineYuan: z.number() }).nullable(),
  /** Found unlawful by a remedy and not set aside. */
  foundUnlawfulOn: z.string().nullable(),
  setAsideOn: z.string().nullable(),
  filedUpOn: z.string().nullable(),
});

/** A reckoned day with its explanation, line by line. `isOver`: the day lies before today. */
export const caseClock = z.object({
  rule: z.string(),
  words: bilingual,
  dueOn: z.string(),
  isOver: z.boolean(),
  isProvisional: z.boolean(),
  confidence: z.enum(['high', 'medium', 'low']),
  lines: z.array(bilingual),
  /** Of which party; null: of the case. */
  partyId: z.string().nullable(),
  /** Whether it still runs (its act is not done). */
  isRunning: z.boolean(),
});
export type CaseClockRow = z.infer<typeof caseClock>;

export const caseParty = z.object({
  id: z.string(),
  kind: partyKind,
  role: partyRole,
  enterpriseId: z.string().nullable(),
  details: partyDetails,
  proposal: proposalBody
    .extend({
      kindWords: z.array(bilingual),
      factorWords: z.array(bilingual),
      /** The band it was chosen from, in words; null where the tables have none. */
      band: bilingual.nullable(),
      /** Which law decides, and why. 从旧兼从轻 */
      rule: bilingual.nullable(),
      /** Whether it gives a right to a hearing, with reasons and doubts. */
      hearing: z.object({ applies: z.boolean(), reasons: z.array(bilingual), doubts: z.array(bilingual) }),
    })
    .nullable(),
  notice: notice.nullable(),
  defence: z.object({ on: z.string(), text: z.string(), answer: z.string().nullable(), isAccepted: z.boolean() }).nullable(),
  defenceWaivedOn: z.string().nullable(),
  hearing,
  outcome: outcome.nullable(),
  publishedOn: z.string().nullable(),
  unpublishedOn: z.string().nullable(),
});
export type CaseParty = z.infer<typeof caseParty>;

export const caseEvidence = z.object({
  id: z.string(),
  number: z.number(),
  kind: evidenceKind,
  kindWords: bilingual,
  name: z.string(),
  /** What it proves. */
  proves: z.string(),
  quantity: z.string(),
  /** Where and from whom it was taken. */
  takenAt: z.string(),
  takenFrom: z.string(),
  collectedOn: z.string(),
  officers: z.array(z.string()),
  isCopy: z.boolean(),
  sha256: z.string().nullable(),
  seal: z.string(),
  holder: z.object({ id: z.string(), name: z.string() }).nullable(),
  place: z.string(),
  isChainWhole: z.boolean(),
  /** Registered and held: the last day to dispose of it. */
  holdEndsOn: z.string().nullable(),
  disposedOn: z.string().nullable(),
  disposal: z.string(),
  fileId: z.string().nullable(),
  custody: z.array(z.object({ at: z.string(), from: z.string(), to: z.string(), place: z.string(), seal: z.string(), note: z.string() })),
});
export type CaseEvidenceRow = z.infer<typeof caseEvidence>;

export const caseMove = z.object({
  seq: z.number(),
  act: z.string(),
  words: bilingual,
  stateAfter: z.string(),
  stateWords: bilingual,
  at: z.string(),
  day: z.string(),
  person: z.string().nullable(),
  capacity: z.string(),
  /** What the program says of it, beside what a person typed. */
  told: bilingual.nullable(),
  reason: z.string(),
  text: z.string(),
  partyName: z.string().nullable(),
  documentId: z.string().nullable(),
  documentNumber: z.string().nullable(),
  fileIds: z.array(z.string()),
});
export type CaseMoveRow = z.infer<typeof caseMove>;

const person = z.object({ id: z.string(), name: z.string() });

export const casePaper = z.object({
  id: z.string(),
  kind: z.string(),
  kindWords: bilingual,
  number: z.string().nullable(),
  state: z.string(),
  stateWords: bilingual,
  partyId: z.string().nullable(),
  issuedOn: z.string().nullable(),
  servedOn: z.string().nullable(),
});

const problemOfCase = z.object({ id: z.string(), number: z.string(), facts: z.string(), statusWords: bilingual });
const gate = z.object({ applies: z.boolean(), reasons: z.array(bilingual), doubts: z.array(bilingual) });

/** Everything on a case's page. */
export const caseDetail = caseRow.extend({
  version: z.number(),
  facts: z.string(),
  actOn: z.string(),
  knownOn: z.string(),
  isComplex: z.boolean(),
  touchesLife: z.boolean(),
  sourceWordsMore: z.string(),
  handlerList: z.array(person.extend({ certificate: z.string().nullable(), certificateUntil: z.string().nullable(), isValidToday: z.boolean() })),
  problems: z.array(problemOfCase),
  partyList: z.array(caseParty),
  evidence: z.array(caseEvidence),
  recusals: z.array(
    z.object({
      person,
      reason: z.string(),
      askedOn: z.string(),
      settledOn: z.string().nullable(),
      isUpheld: z.boolean(),
      council: z.array(z.string()),
    }),
  ),
  inquiryReport: z.string(),
  /** Whether legal review and discussion are compulsory, and why; what they came to. */
  reviewGate: gate,
  review: z
    .object({
      on: z.string(),
      person,
      agrees: z.boolean(),
      opinion: z.string(),
      /** What arrived since: where there is any, and review is compulsory, it is made anew before the decision. */
      staleSince: z.array(bilingual),
    })
    .nullable(),
  discussionGate: gate,
  discussion: z.object({ on: z.string(), host: person, attendees: z.array(person), agrees: z.boolean(), conclusion: z.string() }).nullable(),
  extensions: z.array(z.object({ on: z.string(), days: z.number().nullable(), reason: z.string(), document: z.string(), person: z.string() })),
  suspensions: z.array(z.object({ from: z.string(), to: z.string(), reason: z.string(), document: z.string(), person: z.string() })),
  clocks: z.array(caseClock),
  acts: z.array(offeredCaseAct),
  papers: z.array(casePaper),
  duties: z.array(dutyRow.extend({ basis: bilingual })),
  files: z.array(fileRow),
  moves: z.array(caseMove),
  /** Files as they were archived before a remedy opened the case again, the first first. */
  earlierArchives: z.array(
    z.object({ volume: z.number(), number: z.string(), archivedOn: z.string(), sha256: z.string(), pages: z.number(), papers: z.number() }),
  ),
  archive: z
    .object({ sha256: z.string(), pages: z.number(), papers: z.number(), number: z.string(), retention: z.string(), archivedOn: z.string() })
    .nullable(),
});
export type CaseDetail = z.infer<typeof caseDetail>;

/** What a stale caller is answered: the state now, and the moves that he has not seen. */
export const caseStanding = z.object({
  id: z.string(),
  number: z.string(),
  version: z.number(),
  state: z.string(),
  stateWords: bilingual,
  movesSince: z.array(caseMove),
});
export type CaseStanding = z.infer<typeof caseStanding>;
