import { z } from 'zod';
import { PROBLEM_STATUSES } from '../domain/problems/problem-lifecycle.ts';
import { defineEndpoint } from './endpoint.ts';
import { day, idParams, pageOf, pageQuery, recordId, regionCode } from './page.ts';
import { earlierProblem, problemDetail, problemDossier, problemRow } from './problem-records.ts';

export const problemStatus = z.enum(PROBLEM_STATUSES.map((row) => row.id));

const text = (most: number) => z.string().trim().max(most);

/** Filters of the register; the list, its count and its export share them. */
export const problemFilters = z.object({
  region: regionCode.optional(),
  sector: z.coerce.number().int().min(0).max(60).optional(),
  nature: z.enum(['illegal-act', 'hazard']).optional(),
  kind: z.string().max(20).optional(),
  grade: z.enum(['general', 'major']).optional(),
  status: problemStatus.optional(),
  /** Not yet closed, merged or voided. */
  open: z.enum(['yes']).optional(),
  overdue: z.enum(['yes']).optional(),
  foundFrom: day.optional(),
  foundTo: day.optional(),
  registeredFrom: day.optional(),
  registeredTo: day.optional(),
  holder: recordId.optional(),
  enterprise: recordId.optional(),
  /** Held by, passed to, or found by the viewer's own unit. */
  mine: z.enum(['held', 'passed-to', 'found', 'to-receive']).optional(),
  tag: z.string().max(60).optional(),
  /** Words of the facts, of the firm's name, or a number. */
  text: z.string().trim().min(2, { error: '至少输入两个字‖Type at least two characters' }).max(60).optional(),
});
export type ProblemFilters = z.infer<typeof problemFilters>;

export const listProblems = defineEndpoint({
  id: 'listProblems',
  method: 'GET',
  path: '/api/problems',
  access: { permission: 'problems.read' },
  summary: { zh: '问题台账', en: 'The register of problems' },
  query: pageQuery.extend(problemFilters.shape),
  /** `capped`: the words fit more problems than are looked through, and only the newest are; type more of them. */
  output: pageOf(problemRow).extend({ capped: z.boolean() }),
});

export const exportProblems = defineEndpoint({
  id: 'exportProblems',
  method: 'GET',
  path: '/api/problems/export',
  access: { permission: 'exports.run' },
  summary: { zh: '导出问题台账（Excel）', en: 'Export the register as a workbook' },
  query: problemFilters.extend({ sort: z.string().max(40).optional() }),
  output: z.unknown(),
  answers: 'bytes',
  auditedRead: true,
});

export const getProblem = defineEndpoint({
  id: 'getProblem',
  method: 'GET',
  path: '/api/problems/:id',
  access: { permission: 'problems.read' },
  summary: { zh: '问题详情', en: 'A problem' },
  params: idParams,
  output: problemDetail,
  auditedRead: 'first-of-day',
  refusals: [{ status: 404, code: 'not-found' }],
});

export const getProblemDossier = defineEndpoint({
  id: 'getProblemDossier',
  method: 'GET',
  path: '/api/problems/:id/dossier',
  access: { permission: 'problems.read' },
  summary: { zh: '一案一档', en: 'The whole file of a case' },
  params: idParams,
  output: problemDossier,
  auditedRead: true,
  refusals: [{ status: 404, code: 'not-found' }],
});

export const listEarlierProblems = defineEndpoint({
  id: 'listEarlierProblems',
  method: 'GET',
  path: '/api/problems/earlier',
  access: { permission: 'problems.read' },
  summary: { zh: '该企业以往的问题', en: 'What was registered of this firm before' },
  query: z.object({ enterprise: recordId, nature: z.enum(['illegal-act', 'hazard']).optional(), kind: z.string().max(20).optional() }),
  output: z.object({ rows: z.array(earlierProblem) }),
});

const dated = z.object({ zh: z.string(), en: z.string() });

/** What the form and the filters choose from, as of a day; the basis of a kind is the one in force then. */
export const problemChoices = defineEndpoint({
  id: 'problemChoices',
  method: 'GET',
  path: '/api/problems/choices',
  access: { permission: 'problems.read' },
  summary: { zh: '登记和筛选的选项', en: 'What registration and filters choose from' },
  query: z.object({ on: day.optional() }),
  output: z.object({
    sectors: z.array(z.object({ number: z.number(), names: dated, isOwn: z.boolean() })),
    kinds: z.array(
      z.object({
        code: z.string(),
        names: dated,
        shortNames: dated,
        usualOutcome: dated,
        needsWords: z.boolean(),
        basis: z.array(dated),
        subKinds: z.array(z.object({ code: z.string(), names: dated, basis: z.array(dated) })),
      }),
    ),
    grades: z.array(z.object({ code: z.enum(['general', 'major']), names: dated, definition: dated, needsStandard: z.boolean() })),
    /** `sectors`: empty for all. */
    standards: z.array(
      z.object({ key: z.string(), names: dated, sectors: z.array(z.number()), clauses: z.array(z.object({ reference: z.string(), text: dated })) }),
    ),
    /** All of the campaign; `isOn` where the phase of today has switched it on. */
    focusTags: z.array(z.object({ key: z.string(), names: dated, isOn: z.boolean() })),
  }),
});
export type ProblemChoices = z.infer<typeof problemChoices.output>;

export const adviseReading = defineEndpoint({
  id: 'adviseReading',
  method: 'POST',
  path: '/api/problems/reading-advice',
  access: { permission: 'problems.register' },
  summary: { zh: '从描述看像非法违法行为还是事故隐患', en: 'Which of illegal act and hazard a description reads like' },
  body: z.object({ facts: z.string().max(4000) }),
  output: z.object({
    reads: z.enum(['illegal-act', 'hazard', 'both', 'unclear']),
    kind: z.string().nullable(),
    grade: z.enum(['general', 'major']).nullable(),
    words: z.object({ zh: z.string(), en: z.string() }),
    advice: z.array(z.object({ zh: z.string(), en: z.string() })),
  }),
  unaudited: 'answers a question and writes nothing',
});

export const problemBody = z.object({
  nature: z.enum(['illegal-act', 'hazard'], { error: '须选择非法违法行为或事故隐患‖Choose illegal act or hazard' }),
  kind: z.string().max(10).nullable().default(null),
  subKind: z.string().max(10).nullable().default(null),
  kindWords: text(400).default(''),
  grade: z.enum(['general', 'major']).nullable().default(null),
  /** Key of a standard of the campaign, and its clause. */
  hazardStandard: text(80).default(''),
  hazardClause: text(200).default(''),
  enterpriseId: z.coerce
    .string()
    .regex(/^\d{1,18}$/, { error: '须选择企业；无证无照的先登记企业‖Choose the firm; one without licences is registered first' }),
  /** A township or county. */
  region: regionCode,
  place: text(200).default(''),
  sector: z.number({ error: '须选择领域‖Choose the sector' }).int().min(1).max(60),
  facts: text(4000).min(1, { error: '须写明事实‖The facts are required' }),
  /** Left out: the basis of the kind on the day of finding. */
  lawArticle: text(1000).optional(),
  focusTags: z.array(z.string().max(60)).max(20).default([]),
  foundOn: day,
  checkId: recordId.nullable().default(null),
  /** Left out: whoever registers it. */
  finderPersonId: recordId.nullable().default(null),
  recurrenceOf: recordId.nullable().default(null),
  fileIds: z.array(recordId).max(20).default([]),
});
export type ProblemBody = z.infer<typeof problemBody>;

export const registerProblem = defineEndpoint({
  id: 'registerProblem',
  method: 'POST',
  path: '/api/problems',
  access: { permission: 'problems.register' },
  summary: { zh: '登记问题', en: 'Register a problem' },
  body: problemBody,
  output: z.object({ id: z.string(), number: z.string(), version: z.number() }),
  refusals: [
    { status: 409, code: 'no-campaign' },
    { status: 422, code: 'bad-input' },
  ],
});

export const attachToProblem = defineEndpoint({
  id: 'attachToProblem',
  method: 'POST',
  path: '/api/problems/:id/files',
  access: { permission: 'problems.read' },
  summary: { zh: '附上照片和材料', en: 'Attach photos and papers' },
  params: idParams,
  body: z.object({ fileIds: z.array(recordId).min(1).max(20) }),
  output: z.object({ attached: z.number() }),
  refusals: [
    { status: 403, code: 'forbidden' },
    { status: 404, code: 'not-found' },
  ],
});
