import { z } from 'zod';
import { MEASURES } from '../domain/sanctions/measure-table.ts';
import { REMEDY_OUTCOMES } from '../domain/sanctions/remedy-acts.ts';
import { ITEM_FATES } from '../domain/sanctions/seizure-acts.ts';
import { TRANSFER_ANSWERS } from '../domain/sanctions/transfer-acts.ts';
import { defineEndpoint } from './endpoint.ts';
import { day, idParams, recordId, seenVersion } from './page.ts';

const words = z.string().trim().min(1, { error: '请填写‖Required' }).max(2000);
const optionalWords = z.string().trim().max(2000).default('');
const document = z.string().trim().min(1, { error: '请填写文号‖Name the document' }).max(200);
const optionalDocument = z.string().trim().max(200).default('');
/** The paper that it rests on: one issued here, by its number or name; of one that was not made in this system, why. */
const outsideReason = z.string().trim().max(500).default('');
const paperFrom = z.enum(['here', 'outside']).optional();
const paper = { document, paperFrom, outsideReason };
const optionalPaper = { document: optionalDocument, paperFrom, outsideReason };
const instant = z.iso.datetime({ offset: true });
const sum = z.number().int().min(1, { error: '金额须大于零‖A sum above nothing' }).max(1_000_000_000_000);
const answer = z.object({ id: z.string(), state: z.string(), version: z.number().int() });

const refusals = [
  { status: 403, code: 'act-not-yours' },
  { status: 404, code: 'not-found' },
  { status: 409, code: 'act-not-now' },
  { status: 412, code: 'stale-version' },
  { status: 422, code: 'bad-input' },
] as const;

const start = <Body extends z.ZodType>(id: string, path: string, permission: 'cases.handle', summary: { zh: string; en: string }, body: Body) =>
  defineEndpoint({
    id,
    method: 'POST',
    path: `/api/cases/:id/${path}`,
    access: { permission },
    summary,
    params: idParams,
    body,
    output: answer,
    refusals,
  });

/** One endpoint for the acts on one kind of record; who may do which stands in domain/sanctions and is answered 403 or 409 in words. */
const acts = <Body extends z.ZodType>(id: string, path: string, summary: { zh: string; en: string }, body: Body) =>
  defineEndpoint({
    id,
    method: 'POST',
    path: `/api/${path}/:id/acts`,
    access: { permission: 'cases.read' },
    summary,
    params: idParams,
    body,
    output: answer,
    refusals,
  });

const act = <Name extends string, Shape extends z.ZodRawShape>(name: Name, shape: Shape) =>
  z.object({ act: z.literal(name), version: seenVersion, ...shape });

const item = z.object({
  name: words.max(100),
  model: optionalWords,
  quantity: z.number().positive({ error: '数量须大于零‖A quantity above nothing' }).max(10_000_000),
  unitWord: words.max(10),
  condition: optionalWords,
  value: sum.nullable().default(null),
});

export const makeSeizure = start(
  'makeSeizure',
  'seizures',
  'cases.handle',
  { zh: '登记查封、扣押', en: 'Record a hold or seizure' },
  z.object({
    kind: z.enum(['hold', 'seizure']),
    madeAt: instant,
    isUrgent: z.boolean().default(false),
    place: words.max(200),
    keeper: optionalWords,
    reason: words,
    ...optionalPaper,
    items: z.array(item).min(1, { error: '请列明物品‖List the items' }).max(200),
  }),
);

export const actOnSeizure = acts(
  'actOnSeizure',
  'seizures',
  { zh: '办理查封扣押', en: 'Act on a seizure' },
  z.discriminatedUnion('act', [
    act('approveSeizure', paper),
    act('documentSeizure', paper),
    act('extendSeizure', { days: z.number().int().min(1).max(30), reason: words, ...paper }),
    act('leaveOutTesting', { from: day, to: day, reason: words, document }),
    act('decideSeizure', {
      ...paper,
      reason: words,
      fates: z
        .array(z.object({ number: z.number().int().min(1), fate: z.enum(ITEM_FATES.map(({ id }) => id)) }))
        .min(1)
        .max(200),
    }),
    act('releaseSeizure', { ...paper, reason: words }),
  ]),
);

export const orderMeasure = start(
  'orderMeasure',
  'measures',
  'cases.handle',
  { zh: '登记措施', en: 'Record a measure' },
  z.object({
    kind: z.enum(MEASURES.filter(({ way }) => way === 'order').map(({ id }) => id)),
    takenOn: day,
    words,
    ...paper,
    /** When supplier and firm were told (停止供电). */
    noticeAt: instant.optional(),
    isEmergency: z.boolean().default(false),
  }),
);

export const actOnMeasure = acts(
  'actOnMeasure',
  'measures',
  { zh: '办理措施', en: 'Act on a measure' },
  z.discriminatedUnion('act', [
    act('approveMeasure', { reason: optionalWords }),
    act('refuseMeasure', { reason: words }),
    act('askRestart', { day, reason: words }),
    act('passRestart', { reviewedOn: day, reason: words, ...paper }),
    act('failRestart', { reviewedOn: day, reason: words, ...paper }),
    act('liftMeasure', { reason: words, document }),
  ]),
);

export const proposeMeasure = start(
  'proposeMeasure',
  'proposals',
  'cases.handle',
  { zh: '提请其他机关决定', en: 'Propose a measure to another body' },
  z.object({
    kind: z.enum(MEASURES.filter(({ way }) => way === 'proposal').map(({ id }) => id)),
    toUnitId: recordId,
    words,
    document,
    /** Where the law gives no time: the day by which an answer is asked for. */
    answerDueOn: day.optional(),
  }),
);

const proposalAnswer = {
  outcome: z.enum(['granted', 'refused']),
  effectOn: day.optional(),
  words,
  document,
  persons: z.number().int().min(0).max(1000).default(0),
};

export const actOnProposal = acts(
  'actOnProposal',
  'proposals',
  { zh: '办理提请', en: 'Act on a proposal' },
  z.discriminatedUnion('act', [
    act('answerProposal', proposalAnswer),
    act('recordProposalAnswer', { ...proposalAnswer, day }),
    act('remindProposal', { reason: optionalWords }),
    act('withdrawProposal', { reason: words }),
  ]),
);

export const startTransfer = start(
  'startTransfer',
  'transfers',
  'cases.handle',
  { zh: '移送', en: 'Begin a transfer' },
  z.object({
    kind: z.enum(['police', 'body', 'discipline']),
    toUnitId: recordId.optional(),
    toName: optionalWords,
    offence: optionalWords,
    words,
    persons: z.number().int().min(0).max(1000).default(0),
    ...optionalPaper,
  }),
);

const transferAnswer = { outcome: z.enum(TRANSFER_ANSWERS.map(({ id }) => id)), words, document };

export const actOnTransfer = acts(
  'actOnTransfer',
  'transfers',
  { zh: '办理移送', en: 'Act on a transfer' },
  z.discriminatedUnion('act', [
    act('allowTransfer', { reason: optionalWords }),
    act('refuseTransfer', { reason: words }),
    act('handOverCase', { at: instant.optional(), ...paper, copiedOn: day.optional(), reason: optionalWords }),
    act('answerTransfer', transferAnswer),
    act('recordTransferAnswer', { ...transferAnswer, day }),
    act('askPoliceReview', { document, reason: words }),
    act('askProcuratorate', { document, reason: words }),
    act('acceptRefusal', { reason: words }),
    act('handOverItems', { document, reason: optionalWords }),
  ]),
);

export const recordRemedy = start(
  'recordRemedy',
  'remedies',
  'cases.handle',
  { zh: '登记复议、诉讼', en: 'Record reconsideration or lawsuit' },
  z.object({
    partyId: recordId,
    kind: z.enum(['review', 'lawsuit']),
    organ: words.max(200),
    askedOn: day,
    document: optionalDocument,
  }),
);

export const actOnRemedy = acts(
  'actOnRemedy',
  'remedies',
  { zh: '办理复议诉讼', en: 'Act on a remedy' },
  z.discriminatedUnion('act', [
    act('acceptRemedy', { day, document }),
    act('refuseRemedy', { day, document, reason: words }),
    act('concludeRemedy', {
      day,
      outcome: z.enum(REMEDY_OUTCOMES.map(({ id }) => id)),
      changedFine: z.number().int().min(0).optional(),
      isRemade: z.boolean().default(false),
      document,
      reason: words,
    }),
  ]),
);
