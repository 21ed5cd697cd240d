import { z } from 'zod';
import { COLLECTION_STEPS } from '../domain/sanctions/collection-steps.ts';
import { COURT_STATES } from '../domain/sanctions/court-steps.ts';
import { ITEM_FATES } from '../domain/sanctions/seizure-acts.ts';
import { defineEndpoint } from './endpoint.ts';
import { bilingual, day, idParams, pageOf, pageQuery, recordId, regionCode } from './page.ts';

const unitRef = z.object({ id: z.string(), name: z.string() });
/** Sums of money are whole fen everywhere. */
export const fen = z.number().int();

/** One line of a record's history. */
export const sanctionMove = z.object({
  seq: z.number().int(),
  act: z.string(),
  actWords: bilingual,
  at: z.string(),
  day,
  person: z.string().nullable(),
  capacity: z.string(),
  /** What the program says of it and of its paper, beside what a person typed. */
  told: z.array(bilingual),
  words: z.string(),
  document: z.string(),
});
export type SanctionMove = z.infer<typeof sanctionMove>;

/** What every record of this kind shows: whose it is, its state in words, and the acts that the viewer may do now. */
const record = {
  id: z.string(),
  subjectWords: z.string(),
  caseId: z.string().nullable(),
  unit: unitRef,
  state: z.string(),
  stateWords: bilingual,
  isOpen: z.boolean(),
  regionCode: z.string(),
  sector: z.number().int(),
  version: z.number().int(),
  acts: z.array(z.string()),
  moves: z.array(sanctionMove),
};

/** The paper by which it was ordered, where this system made it; else why not, where that was said. */
const ownPaper = { documentId: z.string().nullable(), outsideReason: z.string() };

const itemRow = z.object({
  number: z.number().int(),
  name: z.string(),
  model: z.string(),
  quantity: z.string(),
  unitWord: z.string(),
  condition: z.string(),
  value: fen.nullable(),
  fate: z.enum(ITEM_FATES.map(({ id }) => id)).nullable(),
});

export const seizureDetail = z.object({
  ...record,
  kind: z.enum(['hold', 'seizure']),
  madeAt: z.string(),
  isUrgent: z.boolean(),
  place: z.string(),
  keeper: z.string(),
  reason: z.string(),
  document: z.string(),
  ...ownPaper,
  dueOn: day,
  endedOn: day.nullable(),
  isLapsed: z.boolean(),
  isExtended: z.boolean(),
  items: z.array(itemRow),
  /** How the last day was found, line by line. */
  reckoning: z.array(bilingual),
});
export type SeizureDetail = z.infer<typeof seizureDetail>;

export const measureDetail = z.object({
  ...record,
  kind: z.string(),
  kindWords: bilingual,
  /** The record that it was ordered on, where that is no case. */
  subject: z.object({ kind: z.enum(['problem', 'inspection']), id: z.string() }).nullable(),
  decidedBy: z.string(),
  takenOn: day,
  limitOn: day.nullable(),
  endedOn: day.nullable(),
  /** While a restart is applied for: last day of the review of the site. */
  restartDueOn: day.nullable(),
  persons: z.number().int(),
  words: z.string(),
  document: z.string(),
  ...ownPaper,
  basis: bilingual.nullable(),
  proposalId: z.string().nullable(),
});
export type MeasureDetail = z.infer<typeof measureDetail>;

export const proposalDetail = z.object({
  ...record,
  kind: z.string(),
  kindWords: bilingual,
  to: unitRef,
  proposedOn: day,
  words: z.string(),
  basis: bilingual,
  document: z.string(),
  answerDueOn: day.nullable(),
  reminded: z.number().int(),
  answeredOn: day.nullable(),
  effectOn: day.nullable(),
  answerWords: z.string(),
  answerDocument: z.string(),
  persons: z.number().int(),
});
export type ProposalDetail = z.infer<typeof proposalDetail>;

export const transferDetail = z.object({
  ...record,
  kind: z.enum(['police', 'body', 'discipline']),
  kindWords: bilingual,
  to: unitRef.nullable(),
  toName: z.string(),
  offence: z.string(),
  words: z.string(),
  persons: z.number().int(),
  document: z.string(),
  ...ownPaper,
  reportedAt: z.string().nullable(),
  allowedAt: z.string().nullable(),
  handedOverAt: z.string().nullable(),
  copiedOn: day.nullable(),
  answeredOn: day.nullable(),
  itemsOn: day.nullable(),
  endedOn: day.nullable(),
  /** The clock that runs now, explained. */
  clock: z.object({ dueAt: z.string(), words: bilingual, lines: z.array(bilingual) }).nullable(),
});
export type TransferDetail = z.infer<typeof transferDetail>;

export const remedyDetail = z.object({
  ...record,
  partyId: z.string(),
  kind: z.enum(['review', 'lawsuit']),
  kindWords: bilingual,
  organ: z.string(),
  askedOn: day,
  acceptedOn: day.nullable(),
  concludedOn: day.nullable(),
  /** Until when it could be asked for, reckoned line by line; late is for the organ to judge. Null where the decision was not served or fell. */
  period: z.object({ dueOn: day, daysLate: z.number().int().min(0), lines: z.array(bilingual) }).nullable(),
  outcome: z.string().nullable(),
  outcomeWords: bilingual.nullable(),
  changedFine: fen.nullable(),
  document: z.string(),
});
export type RemedyDetail = z.infer<typeof remedyDetail>;

const byPurpose = z.object({ fine: fen, confiscation: fen, 'add-on': fen });

const paymentRow = z.object({
  id: z.string(),
  /** 'reversal': takes back an entry that was wrong; 'refund': money given back. Both below nothing. */
  entry: z.enum(['receipt', 'reversal', 'refund']),
  isReversed: z.boolean(),
  /** Why it was taken or given back. */
  reason: z.string(),
  purpose: z.enum(['fine', 'confiscation', 'add-on']),
  amount: fen,
  receivedOn: day,
  payer: z.string(),
  source: z.enum(['hand', 'csv', 'feed']),
  bank: z.string(),
  bankSerial: z.string().nullable(),
  receipt: z.string(),
  note: z.string(),
  recordedBy: z.string().nullable(),
  isVoided: z.boolean(),
  voidReason: z.string(),
  version: z.number().int(),
});

const stepRow = z.object({
  id: z.string(),
  kind: z.string(),
  kindWords: bilingual,
  onDay: day,
  document: z.string(),
  /** What the program says of it, beside what a person typed. */
  told: bilingual.nullable(),
  words: z.string(),
  amount: fen.nullable(),
});

/** The money side of one party's decision. */
const partyMoney = z.object({
  partyId: z.string(),
  name: z.string(),
  decisionNumber: z.string().nullable(),
  decidedOn: day.nullable(),
  servedOn: day.nullable(),
  dueOn: day.nullable(),
  state: z.enum(['nothing-owed', 'not-served', 'not-due', 'overdue', 'settled', 'ended']),
  stateWords: bilingual,
  decided: byPurpose,
  owed: byPurpose,
  paid: byPurpose,
  open: byPurpose,
  openInAll: fen,
  /** Paid beyond what is owed, and not given back yet. */
  surplus: fen,
  refunded: fen,
  overdueSince: day.nullable(),
  nextDue: day.nullable(),
  parts: z.array(
    z.object({
      number: z.number().int(),
      dueOn: day,
      amount: fen,
      paid: fen,
      settledOn: day.nullable(),
      addOn: fen,
      isLate: z.boolean(),
    }),
  ),
  plan: z
    .object({
      id: z.string(),
      kind: z.enum(['deferral', 'instalments']),
      allowedOn: day,
      document: z.string(),
      reason: z.string(),
      endedOn: day.nullable(),
      endReason: z.string(),
      version: z.number().int(),
    })
    .nullable(),
  /** How the add-on fine was reckoned. */
  reckoning: z.array(bilingual),
  court: z
    .object({
      fromOn: day,
      dueOn: day,
      urgeBy: day.nullable(),
      opensOn: day.nullable(),
      lines: z.array(bilingual),
    })
    .nullable(),
  /** How far the execution by the court has come; `reviewBy`: last day to ask the higher court against its refusal. */
  execution: z.object({ state: z.enum(COURT_STATES.map(({ id }) => id)), words: bilingual, reviewBy: day.nullable() }),
  /** Steps of collection that may be recorded from here. */
  nextSteps: z.array(z.enum(COLLECTION_STEPS.map(({ id }) => id))),
  payments: z.array(paymentRow),
  steps: z.array(stepRow),
});
export type PartyMoney = z.infer<typeof partyMoney>;

/** Everything that accompanies and follows the decisions of a case. */
export const getSanctions = defineEndpoint({
  id: 'getSanctions',
  method: 'GET',
  path: '/api/cases/:id/sanctions',
  access: { permission: 'cases.read' },
  summary: { zh: '案件的缴款、查封扣押、措施、提请、移送和救济', en: 'Payments, seizures, measures, proposals, transfers and remedies of a case' },
  params: idParams,
  output: z.object({
    caseId: z.string(),
    parties: z.array(partyMoney),
    seizures: z.array(seizureDetail),
    measures: z.array(measureDetail),
    proposals: z.array(proposalDetail),
    transfers: z.array(transferDetail),
    remedies: z.array(remedyDetail),
    /** What stands against closing the case. */
    unsettled: z.array(bilingual),
    /** New records that the viewer may make: 'makeSeizure', 'recordPayment' … */
    acts: z.array(z.string()),
  }),
  refusals: [{ status: 404, code: 'not-found' }],
});

const readOne = <Output extends z.ZodType>(id: string, path: string, summary: { zh: string; en: string }, output: Output) =>
  defineEndpoint({
    id,
    method: 'GET',
    path: `/api/${path}/:id`,
    access: { permission: 'cases.read' },
    summary,
    params: idParams,
    output,
    refusals: [{ status: 404, code: 'not-found' }],
  });

export const getSeizure = readOne('getSeizure', 'seizures', { zh: '一次查封扣押', en: 'One seizure' }, seizureDetail);
export const getMeasureRecord = readOne('getMeasureRecord', 'measures', { zh: '一项措施', en: 'One measure' }, measureDetail);
export const getProposal = readOne('getProposal', 'proposals', { zh: '一项提请', en: 'One proposal' }, proposalDetail);
export const getTransfer = readOne('getTransfer', 'transfers', { zh: '一次移送', en: 'One transfer' }, transferDetail);

/** Seizures by their last day, the most urgent first. */
export const listSeizures = defineEndpoint({
  id: 'listSeizures',
  method: 'GET',
  path: '/api/seizures',
  access: { permission: 'cases.read' },
  summary: { zh: '查封扣押（按到期日）', en: 'Seizures by their last day' },
  query: pageQuery.extend({ state: z.enum(['open', 'lapsed', 'ended', 'all']).default('open'), region: regionCode.optional() }),
  output: pageOf(seizureDetail.omit({ moves: true, acts: true, reckoning: true })),
});

/** Proposals sent to my unit, or by it. */
export const listProposals = defineEndpoint({
  id: 'listProposals',
  method: 'GET',
  path: '/api/proposals',
  access: { permission: 'cases.read' },
  summary: { zh: '提请事项', en: 'Proposals to other bodies' },
  query: pageQuery.extend({
    side: z.enum(['to-me', 'from-me', 'all']).default('to-me'),
    state: z.enum(['open', 'ended', 'all']).default('open'),
    kind: z.string().max(40).optional(),
  }),
  output: pageOf(proposalDetail.omit({ moves: true, acts: true })),
});

export const listTransfers = defineEndpoint({
  id: 'listTransfers',
  method: 'GET',
  path: '/api/transfers',
  access: { permission: 'cases.read' },
  summary: { zh: '案件移送', en: 'Transfers of cases' },
  query: pageQuery.extend({
    side: z.enum(['to-me', 'from-me', 'all']).default('to-me'),
    state: z.enum(['open', 'ended', 'all']).default('open'),
  }),
  output: pageOf(transferDetail.omit({ moves: true, acts: true, clock: true })),
});

/** Units that a proposal of this kind, or a transfer, may go to: those whose area covers the case. */
export const listSanctionTargets = defineEndpoint({
  id: 'listSanctionTargets',
  method: 'GET',
  path: '/api/cases/:id/sanction-targets',
  access: { permission: 'cases.handle' },
  summary: { zh: '可提请或移送的单位', en: 'Units that it may be proposed or transferred to' },
  params: idParams,
  query: z.object({ kind: z.string().max(40), find: z.string().trim().max(60).optional() }),
  output: z.object({ rows: z.array(z.object({ id: recordId, name: z.string(), kind: z.string() })) }),
  refusals: [{ status: 404, code: 'not-found' }],
});
