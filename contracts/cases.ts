import { z } from 'zod';
import {
  caseCause,
  caseDetail,
  caseProcedure,
  caseRow,
  caseSource,
  caseState,
  finedAct,
  fineStage,
  partyDetails,
  partyKind,
  partyRole,
  penaltyKind,
} from './case-records.ts';
import { defineEndpoint } from './endpoint.ts';
import { bilingual, day, idParams, pageOf, pageQuery, recordId, regionCode } from './page.ts';

const read = { permission: 'cases.read' } as const;
const gone = { status: 404, code: 'not-found' } as const;

export const caseFilters = z.object({
  region: regionCode.optional(),
  sector: z.coerce.number().int().min(0).max(60).optional(),
  state: caseState.optional(),
  /** Not yet archived, refused or done with. */
  open: z.enum(['yes']).optional(),
  overdue: z.enum(['yes']).optional(),
  cause: caseCause.optional(),
  source: caseSource.optional(),
  procedure: caseProcedure.optional(),
  unit: recordId.optional(),
  enterprise: recordId.optional(),
  problem: recordId.optional(),
  /** Handled by the viewer himself, or of his unit. */
  mine: z.enum(['handled', 'unit']).optional(),
  openedFrom: day.optional(),
  openedTo: day.optional(),
  /** Part of the name, of a party's name or of a number. */
  text: z.string().trim().min(2, { error: '至少输入两个字‖Type at least two characters' }).max(60).optional(),
});
export type CaseFilters = z.infer<typeof caseFilters>;

/** `sort`: openedOn, filedOn, dueOn, nextOn, closedOn, number, with '-' for descending. */
export const listCases = defineEndpoint({
  id: 'listCases',
  method: 'GET',
  path: '/api/cases',
  access: read,
  summary: { zh: '案件台账', en: 'The register of cases' },
  query: pageQuery.extend(caseFilters.shape),
  output: pageOf(caseRow),
});

export const exportCases = defineEndpoint({
  id: 'exportCases',
  method: 'GET',
  path: '/api/cases/export',
  access: { permission: 'exports.run' },
  summary: { zh: '导出案件台账（Excel）', en: 'Export the register of cases as a workbook' },
  query: caseFilters.extend({ sort: z.string().max(40).optional() }),
  output: z.unknown(),
  answers: 'bytes',
  auditedRead: true,
});

export const getCase = defineEndpoint({
  id: 'getCase',
  method: 'GET',
  path: '/api/cases/:id',
  access: read,
  summary: { zh: '案件详情', en: 'A case' },
  params: idParams,
  output: caseDetail,
  refusals: [gone],
});

/** Cases that a problem led to, for its page. */
export const listCasesOfProblem = defineEndpoint({
  id: 'listCasesOfProblem',
  method: 'GET',
  path: '/api/problems/:id/cases',
  access: read,
  summary: { zh: '由该问题立案的案件', en: 'Cases that a problem led to' },
  params: idParams,
  output: z.object({ rows: z.array(caseRow), mayOpen: z.boolean() }),
});

/** What opening a case from a problem would take over, for the form; nothing is typed twice. */
export const proposeCase = defineEndpoint({
  id: 'proposeCase',
  method: 'GET',
  path: '/api/problems/:id/case-proposal',
  access: { permission: 'cases.handle' },
  summary: { zh: '由问题生成的线索草稿', en: 'What a case takes over from a problem' },
  params: idParams,
  output: z.object({
    problemIds: z.array(z.string()),
    name: z.string(),
    cause: caseCause,
    source: caseSource,
    facts: z.string(),
    actOn: z.string(),
    knownOn: z.string(),
    regionCode: z.string(),
    sector: z.number(),
    parties: z.array(z.object({ kind: partyKind, role: partyRole, enterpriseId: z.string().nullable(), details: partyDetails })),
    handlerIds: z.array(z.string()),
  }),
  refusals: [gone],
});

/** Officers of the viewer's unit who may handle a case, with their certificates. */
export const listCaseOfficers = defineEndpoint({
  id: 'listCaseOfficers',
  method: 'GET',
  path: '/api/cases/officers',
  access: read,
  summary: { zh: '本单位执法人员', en: "Officers of one's own body" },
  query: z.object({ on: day.optional() }),
  output: z.object({
    rows: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        certificate: z.string().nullable(),
        certificateUntil: z.string().nullable(),
        isValid: z.boolean(),
        role: z.string(),
      }),
    ),
  }),
});

/** What the forms choose from on a day: causes, sources, penalty kinds, bands of fines, factors of discretion, kinds of evidence. */
export const caseChoices = defineEndpoint({
  id: 'caseChoices',
  method: 'GET',
  path: '/api/cases/choices',
  access: read,
  summary: { zh: '案件选项', en: 'What the forms of a case choose from' },
  query: z.object({ on: day.optional() }),
  output: z.object({
    causes: z.array(bilingual.extend({ key: caseCause })),
    sources: z.array(bilingual.extend({ key: caseSource })),
    penaltyKinds: z.array(bilingual.extend({ key: penaltyKind })),
    evidenceKinds: z.array(bilingual.extend({ key: z.string() })),
    factors: z.array(bilingual.extend({ key: z.string(), effect: z.enum(['none', 'may-be-none', 'lighter', 'heavier']), basis: bilingual })),
    finedActs: z.array(bilingual.extend({ key: finedAct })),
    /** Bands in force that day; `low` and `high` in yuan, null where they are shares of an income. */
    bands: z.array(
      z.object({ act: finedAct, party: partyRole, stage: fineStage, low: z.number().nullable(), high: z.number().nullable(), words: bilingual }),
    ),
  }),
});

export const caseBody = z.object({
  procedure: caseProcedure.default('general'),
  problemIds: z.array(recordId).max(20).default([]),
  /** Left out: by the pattern 主体+违法行为+案. */
  name: z.string().trim().max(200).default(''),
  cause: caseCause,
  source: caseSource,
  /** Of 'transferred' and 'other': from whom, which. */
  sourceMore: z.string().trim().max(200).default(''),
  facts: z.string().trim().min(1, { error: '须写明案件基本情况‖The facts are required' }).max(6000),
  actOn: day,
  knownOn: day,
  /** Taken from the problem where there is one. */
  region: regionCode.optional(),
  sector: z.number().int().min(0).max(60).optional(),
  /** 提级管辖：why a superior body pursues itself what is with a body below it. */
  takeUpReason: z.string().trim().max(500).optional(),
  handlerIds: z.array(recordId).max(10).default([]),
  isComplex: z.boolean().default(false),
  touchesLife: z.boolean().default(false),
  parties: z
    .array(z.object({ kind: partyKind, role: partyRole, enterpriseId: recordId.nullable().default(null), details: partyDetails }))
    .min(1, { error: '须列明当事人‖A party is required' })
    .max(20),
});
export type CaseBody = z.infer<typeof caseBody>;

export const openCase = defineEndpoint({
  id: 'openCase',
  method: 'POST',
  path: '/api/cases',
  access: { permission: 'cases.handle' },
  summary: { zh: '登记线索', en: 'Open a case' },
  body: caseBody,
  /** `partyIds`: in the order in which the parties were given. */
  output: z.object({ id: z.string(), number: z.string(), state: z.string(), version: z.number(), partyIds: z.array(z.string()) }),
  refusals: [gone, { status: 409, code: 'case-exists' }, { status: 409, code: 'problem-gone' }, { status: 422, code: 'bad-input' }],
});

/** The whole file as one PDF, as it was archived: the same bytes every time. */
export const downloadCaseArchive = defineEndpoint({
  id: 'downloadCaseArchive',
  method: 'GET',
  path: '/api/cases/:id/archive',
  access: read,
  summary: { zh: '案卷（PDF）', en: 'The archived file of a case' },
  params: idParams,
  output: z.unknown(),
  answers: 'bytes',
  auditedRead: true,
  refusals: [gone],
});

/** The file as it was archived before a remedy opened the case again. */
export const downloadEarlierArchive = defineEndpoint({
  id: 'downloadEarlierArchive',
  method: 'GET',
  path: '/api/cases/:id/archives/:volume',
  access: read,
  summary: { zh: '恢复办理前归档的案卷（PDF）', en: 'The file as it was archived before the case was opened again' },
  params: idParams.extend({ volume: z.coerce.number().int().min(1).max(999) }),
  output: z.unknown(),
  answers: 'bytes',
  auditedRead: true,
  refusals: [gone],
});
