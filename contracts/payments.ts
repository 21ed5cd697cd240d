import { z } from 'zod';
import { COLLECTION_END_GROUNDS } from '../domain/sanctions/collection-end-grounds.ts';
import { STEPS_BY_HAND } from '../domain/sanctions/collection-steps.ts';
import { paymentPurposes } from '../domain/sanctions/payment-ledger.ts';
import { defineEndpoint } from './endpoint.ts';
import { day, idParams, pageOf, pageQuery, recordId, seenVersion } from './page.ts';

const sum = z.number({ error: '请填写金额‖Enter the amount' }).int().min(1, { error: '金额须大于零‖A sum above nothing' }).max(1_000_000_000_000);
const words = z.string().trim().min(1, { error: '请填写‖Required' }).max(1000);
const optionalWords = z.string().trim().max(1000).default('');
const purpose = z.enum(paymentPurposes.map(({ id }) => id));
const common = [
  { status: 404, code: 'not-found' },
  { status: 422, code: 'bad-input' },
] as const;
const answer = z.object({ id: z.string(), version: z.number().int() });

/** Money by hand: a receipt in the file, cash handed in. Amount in fen. */
export const recordPayment = defineEndpoint({
  id: 'recordPayment',
  method: 'POST',
  path: '/api/cases/:id/payments',
  access: { permission: 'payments.record' },
  summary: { zh: '登记缴款', en: 'Record a payment' },
  params: idParams,
  body: z.object({
    partyId: recordId,
    purpose,
    amount: sum,
    receivedOn: day,
    payer: optionalWords,
    receipt: words.max(100),
    note: optionalWords,
    /** More than is owed came in truly, and is to be given back. */
    isSurplus: z.boolean().default(false),
  }),
  output: answer,
  refusals: [...common, { status: 403, code: 'act-not-yours' }, { status: 409, code: 'act-not-now' }],
});

export const voidPayment = defineEndpoint({
  id: 'voidPayment',
  method: 'POST',
  path: '/api/payments/:id/void',
  access: { permission: 'payments.record' },
  summary: { zh: '作废缴款记录', en: 'Void a payment' },
  params: idParams,
  body: z.object({ version: seenVersion, reason: words }),
  output: answer,
  refusals: [...common, { status: 403, code: 'act-not-yours' }, { status: 409, code: 'act-not-now' }, { status: 412, code: 'stale-version' }],
});

/** What came in truly, where an entry is corrected. */
const rightEntry = z.object({
  purpose,
  amount: sum,
  receivedOn: day,
  payer: optionalWords,
  receipt: words.max(100),
});

/**
 * Takes back an entry that was wrong, also once all was told as paid: by an entry below nothing with its reason, never by deletion. The head
 * does it, not who made the entry; `right` is what truly came in.
 */
export const reversePayment = defineEndpoint({
  id: 'reversePayment',
  method: 'POST',
  path: '/api/payments/:id/reverse',
  access: { permission: 'documents.approve' },
  summary: { zh: '更正缴款记录（冲销）', en: 'Correct a payment by a reversal' },
  params: idParams,
  body: z.object({ version: seenVersion, reason: words, right: rightEntry.nullable().default(null) }),
  output: z.object({ id: z.string(), rightId: z.string().nullable() }),
  refusals: [...common, { status: 403, code: 'act-not-yours' }, { status: 409, code: 'act-not-now' }, { status: 412, code: 'stale-version' }],
});

/** Money given back to the party: what was paid beyond what is owed, also after the decision fell. */
export const refundPayment = defineEndpoint({
  id: 'refundPayment',
  method: 'POST',
  path: '/api/cases/:id/refunds',
  access: { permission: 'payments.record' },
  summary: { zh: '登记退还多缴款项', en: 'Record a refund' },
  params: idParams,
  body: z.object({ partyId: recordId, purpose, amount: sum, onDay: day, payee: optionalWords, receipt: words.max(100), reason: words }),
  output: answer,
  refusals: [...common, { status: 403, code: 'act-not-yours' }, { status: 409, code: 'act-not-now' }],
});

/** One line of the bank that paid for several things: its parts together are its sum. */
export const splitPayment = defineEndpoint({
  id: 'splitPayment',
  method: 'POST',
  path: '/api/payments/:id/split',
  access: { permission: 'payments.record' },
  summary: { zh: '拆分银行缴款', en: 'Divide a line of the bank' },
  params: idParams,
  body: z.object({
    version: seenVersion,
    parts: z
      .array(z.object({ purpose, amount: sum }))
      .min(2)
      .max(3),
  }),
  output: answer,
  refusals: [...common, { status: 403, code: 'act-not-yours' }, { status: 409, code: 'act-not-now' }, { status: 412, code: 'stale-version' }],
});

/** A line that the bank sends: its serial number makes it known, so that the same line twice is one payment. */
const bankLine = z.object({
  serial: z.string().trim().min(1).max(80),
  receivedOn: z.string().trim().max(40),
  /** Yuan as the bank writes it: '50000.00'. */
  amount: z.string().trim().max(40),
  payer: z.string().trim().max(200).default(''),
  decisionNumber: z.string().trim().max(100),
  purpose: z.string().trim().max(20).default(''),
});
export type BankLine = z.infer<typeof bankLine>;

const feedFault = z.object({ line: z.number().int(), field: z.string(), zh: z.string(), en: z.string() });

const feedAnswer = z.object({
  /** 'received': all lines are in. 'returned': nothing was written, the faults are named. */
  outcome: z.enum(['received', 'returned']),
  lines: z.number().int(),
  added: z.number().int(),
  /** Known already by their serial number. */
  known: z.number().int(),
  /** Sum of what was added, in fen. */
  amount: z.number().int(),
  faults: z.array(feedFault),
});
export type FeedAnswer = z.infer<typeof feedAnswer>;

/** For the bank's machine: signs in with `machine: true` and sends lines; all are taken, or none and every fault is named by its line. */
export const receiveBankLines = defineEndpoint({
  id: 'receiveBankLines',
  method: 'POST',
  path: '/api/bank-feeds',
  access: { permission: 'payments.record' },
  summary: { zh: '接收代收银行缴款数据', en: 'Receive lines from the collecting bank' },
  body: z.object({ bank: words.max(100), lines: z.array(bankLine).min(1).max(2000) }),
  output: feedAnswer,
  bodyLimit: 2 * 1024 * 1024,
  refusals: common,
});

/** The same as a CSV file (UTF-8 or GB18030) with the form field `bank`. */
export const uploadBankFile = defineEndpoint({
  id: 'uploadBankFile',
  method: 'POST',
  path: '/api/bank-feeds/file',
  access: { permission: 'payments.record' },
  summary: { zh: '上传代收银行对账文件', en: "Upload the bank's file" },
  takes: 'files',
  output: feedAnswer,
  refusals: [...common, { status: 413, code: 'too-large' }],
});

export const listBankFeeds = defineEndpoint({
  id: 'listBankFeeds',
  method: 'GET',
  path: '/api/bank-feeds',
  access: { permission: 'payments.record' },
  summary: { zh: '代收银行数据接收记录', en: 'What came from the bank' },
  query: pageQuery,
  output: pageOf(
    z.object({
      id: z.string(),
      source: z.enum(['csv', 'feed']),
      bank: z.string(),
      name: z.string(),
      lines: z.number().int(),
      added: z.number().int(),
      amount: z.number().int(),
      outcome: z.enum(['received', 'returned']),
      /** Of what was returned: why, line by line. */
      faults: z.array(feedFault),
      receivedAt: z.string(),
      receivedBy: z.string().nullable(),
    }),
  ),
});

/** 暂缓或者分期缴纳：the body's head allows it; sums in fen, together what is open of the fine. */
export const allowPaymentPlan = defineEndpoint({
  id: 'allowPaymentPlan',
  method: 'POST',
  path: '/api/cases/:id/payment-plans',
  access: { permission: 'documents.approve' },
  summary: { zh: '批准暂缓、分期缴纳', en: 'Allow deferral or instalments' },
  params: idParams,
  body: z.object({
    partyId: recordId,
    kind: z.enum(['deferral', 'instalments']),
    items: z
      .array(z.object({ dueOn: day, amount: sum }))
      .min(1)
      .max(60),
    document: words.max(200),
    reason: words,
  }),
  output: answer,
  refusals: [...common, { status: 403, code: 'act-not-yours' }, { status: 409, code: 'act-not-now' }],
});

export const endPaymentPlan = defineEndpoint({
  id: 'endPaymentPlan',
  method: 'POST',
  path: '/api/payment-plans/:id/end',
  access: { permission: 'documents.approve' },
  summary: { zh: '终止暂缓、分期缴纳', en: 'End a deferral or instalments' },
  params: idParams,
  body: z.object({ version: seenVersion, reason: words }),
  output: answer,
  refusals: [...common, { status: 403, code: 'act-not-yours' }, { status: 409, code: 'act-not-now' }, { status: 412, code: 'stale-version' }],
});

export const recordCollectionStep = defineEndpoint({
  id: 'recordCollectionStep',
  method: 'POST',
  path: '/api/cases/:id/collection-steps',
  access: { permission: 'cases.handle' },
  summary: { zh: '登记催缴、催告、申请执行', en: 'Record a step of collection' },
  params: idParams,
  body: z.object({
    partyId: recordId,
    kind: z.enum(
      STEPS_BY_HAND.map(({ id }) => id),
      { error: '请选择事项‖Choose the step' },
    ),
    /** The day of the act: served, applied, answered. */
    onDay: day,
    document: words.max(200),
    words: optionalWords,
    /** Of the add-on fine remitted, in fen. */
    amount: sum.optional(),
  }),
  output: z.object({ id: z.string() }),
  refusals: [...common, { status: 403, code: 'act-not-yours' }, { status: 409, code: 'act-not-now' }],
});

/** 终结执行：what cannot be collected any more, on a ground of the law; the head approves, who does not handle the case. */
export const endCollection = defineEndpoint({
  id: 'endCollection',
  method: 'POST',
  path: '/api/cases/:id/collection-end',
  access: { permission: 'documents.approve' },
  summary: { zh: '批准终结执行', en: 'End the execution' },
  params: idParams,
  body: z.object({
    partyId: recordId,
    ground: z.enum(
      COLLECTION_END_GROUNDS.map(({ id }) => id),
      { error: '请选择终结情形‖Choose the ground' },
    ),
    onDay: day,
    document: words.max(200),
    /** What was found: death certificate, deregistration, search of property. */
    reason: words,
  }),
  output: z.object({ id: z.string() }),
  refusals: [...common, { status: 403, code: 'act-not-yours' }, { status: 409, code: 'act-not-now' }],
});
