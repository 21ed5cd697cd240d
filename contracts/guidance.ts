import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { fileRow } from './files.ts';
import { day, idParams, pageOf, pageQuery, recordId, regionCode, seenVersion } from './page.ts';

const unitRef = z.object({ id: z.string(), name: z.string() });
const questionStatus = z.enum(['asked', 'answered', 'closed']);
const questionAct = z.enum(['askQuestion', 'answerQuestion', 'askAgain', 'passOnQuestion', 'closeQuestion']);
const writtenWords = z
  .string()
  .trim()
  .min(4, { error: '不少于 4 个字‖at least 4 characters' })
  .max(2000, { error: '不超过 2000 字‖at most 2,000 characters' });
const fileIds = z.array(recordId).max(20).default([]);

export const questionRow = z.object({
  id: z.string(),
  number: z.string(),
  title: z.string(),
  status: questionStatus,
  asker: unitRef,
  asked: unitRef,
  sector: z.number().int(),
  /** The record or the division that it is about; null for the sector as a whole. */
  about: z.object({ kind: z.enum(['problem', 'enterprise', 'division']), id: z.string(), name: z.string() }).nullable(),
  dueOn: z.string(),
  /** Calendar days past due without an answer; 0 where it is not late. */
  daysLate: z.number().int(),
  askedAt: z.string(),
  answeredAt: z.string().nullable(),
  closedAt: z.string().nullable(),
});
export type QuestionRow = z.infer<typeof questionRow>;

const questionTurn = z.object({
  seq: z.number().int(),
  act: questionAct,
  words: z.string(),
  dueOn: z.string().nullable(),
  target: z.string().nullable(),
  at: z.string(),
  person: z.string().nullable(),
  capacity: z.string(),
  files: z.array(fileRow),
});

export const questionDetail = questionRow.extend({
  version: z.number().int(),
  turns: z.array(questionTurn),
  /** What the viewer's unit may do now. */
  acts: z.array(questionAct),
});
export type QuestionDetail = z.infer<typeof questionDetail>;

export const listQuestions = defineEndpoint({
  id: 'listQuestions',
  method: 'GET',
  path: '/api/guidance/questions',
  access: { permission: 'guidance.read' },
  summary: { zh: '指导咨询', en: 'Questions of guidance' },
  query: pageQuery.extend({
    side: z.enum(['asked-by-us', 'asked-of-us', 'all']).default('all'),
    status: z.enum(['open', 'asked', 'answered', 'closed', 'all']).default('all'),
    late: z.enum(['true']).optional(),
    sector: z.coerce.number().int().min(0).max(60).optional(),
    within: regionCode.optional(),
    aboutKind: z.enum(['problem', 'enterprise']).optional(),
    aboutId: recordId.optional(),
    q: z.string().trim().max(60).optional(),
  }),
  output: pageOf(questionRow),
});

export const getQuestion = defineEndpoint({
  id: 'getQuestion',
  method: 'GET',
  path: '/api/guidance/questions/:id',
  access: { permission: 'guidance.read' },
  summary: { zh: '一项咨询及往来答复', en: 'A question with its answers' },
  params: idParams,
  output: questionDetail,
  refusals: [{ status: 404, code: 'not-found' }],
});

/** What a question is about. At most one of problem and firm; a division with neither. */
const about = { problemId: recordId.optional(), enterpriseId: recordId.optional(), regionCode: regionCode.optional() };

export const listQuestionTargets = defineEndpoint({
  id: 'listQuestionTargets',
  method: 'GET',
  path: '/api/guidance/targets',
  access: { permission: 'guidance.ask' },
  summary: { zh: '可以咨询的单位', en: 'Units that may be asked' },
  query: z.object({ ...about, sector: z.coerce.number().int().min(0).max(60).default(0), find: z.string().trim().max(60).optional() }),
  output: z.object({ rows: z.array(unitRef.extend({ level: z.string() })) }),
  refusals: [{ status: 422, code: 'bad-field' }],
});

export const askQuestion = defineEndpoint({
  id: 'askQuestion',
  method: 'POST',
  path: '/api/guidance/questions',
  access: { permission: 'guidance.ask' },
  summary: { zh: '向有关单位提出咨询', en: 'Ask a body or a government a question' },
  body: z.object({
    ...about,
    targetUnitId: recordId,
    /** 0: no sector in particular. */
    sector: z.number().int().min(0).max(60),
    title: z.string().trim().min(4, { error: '标题不少于 4 个字‖a title of at least 4 characters' }).max(80),
    words: writtenWords,
    dueOn: day,
    fileIds,
  }),
  output: questionDetail,
  refusals: [{ status: 422, code: 'bad-field' }],
});

const actRefusals = [
  { status: 403, code: 'act-not-yours' },
  { status: 404, code: 'not-found' },
  { status: 409, code: 'act-not-now' },
  { status: 412, code: 'stale' },
  { status: 422, code: 'bad-field' },
] as const;

export const answerQuestion = defineEndpoint({
  id: 'answerQuestion',
  method: 'POST',
  path: '/api/guidance/questions/:id/answer',
  access: { permission: 'guidance.answer' },
  summary: { zh: '答复', en: 'Answer a question' },
  params: idParams,
  body: z.object({ version: seenVersion, words: writtenWords, fileIds }),
  output: questionDetail,
  refusals: actRefusals,
});

export const askAgain = defineEndpoint({
  id: 'askAgain',
  method: 'POST',
  path: '/api/guidance/questions/:id/ask-again',
  access: { permission: 'guidance.ask' },
  summary: { zh: '追问', en: 'Ask again' },
  params: idParams,
  body: z.object({ version: seenVersion, words: writtenWords, dueOn: day, fileIds }),
  output: questionDetail,
  refusals: actRefusals,
});

export const passOnQuestion = defineEndpoint({
  id: 'passOnQuestion',
  method: 'POST',
  path: '/api/guidance/questions/:id/pass-on',
  access: { permission: 'guidance.ask' },
  summary: { zh: '转交其他单位答复', en: 'Pass a question to another unit' },
  params: idParams,
  body: z.object({ version: seenVersion, targetUnitId: recordId, words: writtenWords, dueOn: day, fileIds }),
  output: questionDetail,
  refusals: actRefusals,
});

export const closeQuestion = defineEndpoint({
  id: 'closeQuestion',
  method: 'POST',
  path: '/api/guidance/questions/:id/close',
  access: { permission: 'guidance.ask' },
  summary: { zh: '办结', en: 'Close a question' },
  params: idParams,
  body: z.object({ version: seenVersion, words: writtenWords }),
  output: questionDetail,
  refusals: actRefusals,
});

/** Of the viewer's unit: what waits for whom. */
export const questionCounts = z.object({
  /** Asked by the unit and not answered; of those, past their day. */
  unanswered: z.number().int(),
  late: z.number().int(),
  /** Answered and neither asked again nor closed. */
  toClose: z.number().int(),
  /** Asked of the unit and waiting for its answer. */
  toAnswer: z.number().int(),
});
