import { z } from 'zod';
import { REPORT_TRANSITIONS } from '../domain/reports/report-lifecycle.ts';
import { defineEndpoint } from './endpoint.ts';
import { fileRow } from './files.ts';
import { bilingual, day, idParams, pageOf, pageQuery, regionCode, seenVersion } from './page.ts';
import { checkFinding, regularityFinding, reportColumn, reportFigures, reportFormShape, similarText } from './report-figures.ts';

const read = { permission: 'reports.read' } as const;
const unitRef = z.object({ id: z.string(), name: z.string() });
const punctuality = z.enum(['on-time', 'late', 'owed', 'missing']);
const status = z.enum(['drafting', 'awaiting-approval', 'submitted', 'received', 'returned', 'accepted']);
const act = z.enum(REPORT_TRANSITIONS.map((row) => row.act));

export const reportRow = z.object({
  id: z.string(),
  campaignId: z.string(),
  dutyKey: z.string(),
  titles: bilingual,
  form: z.string().nullable(),
  /** Empty for what is owed once. */
  period: z.string(),
  periodWords: bilingual.nullable(),
  unit: unitRef,
  unitLevel: z.string(),
  to: unitRef.nullable(),
  regionCode: z.string(),
  status,
  isMine: z.boolean(),
  isForMe: z.boolean(),
  dueAt: z.string(),
  firstSubmittedAt: z.string().nullable(),
  punctuality,
  minutesLate: z.number().int(),
  currentVersion: z.number().int(),
});
export type ReportRow = z.infer<typeof reportRow>;

export const listReports = defineEndpoint({
  id: 'listReports',
  method: 'GET',
  path: '/api/reports',
  access: read,
  summary: { zh: '报送', en: 'Reports' },
  query: pageQuery.extend({
    /** mine: of my unit; below: sent to my unit; all: of every unit in sight. */
    side: z.enum(['mine', 'below', 'all']).default('mine'),
    campaignId: z.string().max(20).optional(),
    dutyKey: z.string().max(60).optional(),
    period: z.string().max(10).optional(),
    /** Periods up to this one. */
    upTo: z.string().max(10).optional(),
    status: z.string().max(100).optional(),
    punctuality: punctuality.optional(),
    unitId: z.string().max(20).optional(),
    within: regionCode.optional(),
    search: z.string().trim().max(60).optional(),
  }),
  output: pageOf(reportRow),
});

/** What may be chosen in lists: the plan's duties with their periods so far. */
export const listReportKinds = defineEndpoint({
  id: 'listReportKinds',
  method: 'GET',
  path: '/api/reports/kinds',
  access: read,
  summary: { zh: '报送种类和报告期', en: 'Kinds of report and their periods' },
  query: z.object({ campaignId: z.string().max(20).optional() }),
  output: z.object({
    campaignId: z.string().nullable(),
    kinds: z.array(
      z.object({
        dutyKey: z.string(),
        titles: bilingual,
        form: z.string().nullable(),
        periods: z.array(z.object({ period: z.string(), words: bilingual, dueAt: z.string() })),
        /** Reports of this kind that are sent to the viewer's unit. */
        forMe: z.number().int(),
        mine: z.number().int(),
      }),
    ),
  }),
});

/** Table and row null: a text item; row null alone: the whole column. */
const cellReason = z.object({
  table: z.string().max(60).nullable(),
  row: z.string().max(20).nullable(),
  column: z.string().max(20),
  reason: z.string().trim().max(500),
});
export type CellReason = z.infer<typeof cellReason>;

const timeLineEntry = z.object({
  act: z.string(),
  actWords: bilingual,
  at: z.string(),
  personName: z.string().nullable(),
  unitName: z.string().nullable(),
  capacity: z.string(),
  reason: z.string(),
  cells: z.array(cellReason),
  isInvalid: z.boolean(),
  statusAfter: z.string(),
  version: z.number().int(),
  /** How long the report lay on the desk that ended with this act. */
  minutesOnDesk: z.number().int(),
});
export type ReportTimeLineEntry = z.infer<typeof timeLineEntry>;

const offeredAct = z.object({
  act,
  zh: z.string(),
  en: z.string(),
  needs: z.enum(['nothing', 'reason', 'cell-reasons']),
  isAllowed: z.boolean(),
  isExpectedNext: z.boolean(),
  whyNot: z.object({ id: z.string(), zh: z.string(), en: z.string() }).optional(),
});
export type OfferedReportAct = z.infer<typeof offeredAct>;

const words = z.record(z.string(), z.string());

export const reportDetail = reportRow.extend({
  statusWords: bilingual,
  basis: bilingual,
  shape: reportFormShape,
  /** Figures: live while the unit writes, else of the version that was sent; null for a report in words alone. */
  figures: reportFigures.nullable(),
  figuresOf: z.enum(['live', 'version']),
  /** Live figures of a report that speaks of more sectors than the viewer sees: only those that he sees are counted. */
  isPartial: z.boolean(),
  texts: words,
  /** Attached: to the draft while the unit writes, else to the version. */
  papers: z.array(fileRow),
  explanations: words,
  /** Whether texts and explanations may be written now by the viewer. */
  isWritable: z.boolean(),
  findings: z.array(checkFinding),
  warnings: z.array(regularityFinding),
  similarTexts: z.array(similarText),
  acts: z.array(offeredAct),
  timeLine: z.array(timeLineEntry),
  desks: z.object({ clerk: z.number().int(), leader: z.number().int(), above: z.number().int() }),
  versions: z.array(z.object({ version: z.number().int(), madeAt: z.string(), writtenBy: z.string(), approvedBy: z.string().nullable() })),
  /** The last return: what must be mended. */
  returned: timeLineEntry.nullable(),
  hasUnitsBelow: z.boolean(),
  openedAt: z.string(),
  issuedAt: z.string().nullable(),
  version: z.number().int(),
});
export type ReportDetail = z.infer<typeof reportDetail>;

export const getReport = defineEndpoint({
  id: 'getReport',
  method: 'GET',
  path: '/api/reports/:id',
  access: read,
  summary: { zh: '一份报表', en: 'One report' },
  params: idParams,
  output: reportDetail,
});

const versionParams = z.object({ id: idParams.shape.id, version: z.coerce.number().int().min(1).max(10_000) });

export const reportVersion = z.object({
  reportId: z.string(),
  version: z.number().int(),
  head: z.array(z.object({ key: z.string(), names: bilingual, value: z.string() })),
  form: reportFormShape,
  figures: reportFigures.nullable(),
  texts: words,
  papers: z.array(fileRow),
  explanations: words,
  figuresAt: z.string(),
  madeAt: z.string(),
});
export type ReportVersion = z.infer<typeof reportVersion>;

export const getReportVersion = defineEndpoint({
  id: 'getReportVersion',
  method: 'GET',
  path: '/api/reports/:id/versions/:version',
  access: read,
  summary: { zh: '报送的一个版本（报送后不变）', en: 'One version as sent; it never changes' },
  params: versionParams,
  output: reportVersion,
});

export const cellDifference = z.object({
  span: z.enum(['month', 'cumulative']),
  table: z.string(),
  tableNames: bilingual,
  row: z.string(),
  rowNames: bilingual,
  column: z.string(),
  columnNames: bilingual,
  before: z.number().nullable(),
  after: z.number().nullable(),
  divideBy: z.number().int(),
});
export type CellDifference = z.infer<typeof cellDifference>;

export const listCorrections = defineEndpoint({
  id: 'listCorrections',
  method: 'GET',
  path: '/api/reports/:id/versions/:version/corrections',
  access: read,
  summary: { zh: '报送后的更正（与现时台账比较）', en: 'Corrections since: the version against the register of today' },
  params: versionParams,
  output: z.object({ figuresAt: z.string(), comparedAt: z.string(), cells: z.array(cellDifference) }),
});

export const compareVersions = defineEndpoint({
  id: 'compareVersions',
  method: 'GET',
  path: '/api/reports/:id/difference',
  access: read,
  summary: { zh: '两个版本的差别', en: 'What differs between two versions' },
  params: idParams,
  query: z.object({ from: z.coerce.number().int().min(1), to: z.coerce.number().int().min(1) }),
  output: z.object({
    from: z.number().int(),
    to: z.number().int(),
    cells: z.array(cellDifference),
    texts: z.array(z.object({ code: z.string(), names: bilingual, before: z.string(), after: z.string() })),
  }),
  refusals: [{ status: 404, code: 'not-found' }],
});

export const checkSummation = defineEndpoint({
  id: 'checkSummation',
  method: 'GET',
  path: '/api/reports/:id/summation',
  access: read,
  summary: { zh: '汇总核对：本级与所属各地之和', en: 'Summation: this level against the sum of the units below' },
  params: idParams,
  query: z.object({ span: z.enum(['month', 'cumulative']).default('month') }),
  output: z.object({
    columns: z.array(reportColumn),
    own: z.record(z.string(), z.number()),
    /** Of these, registered at this level itself and under none of the units below. */
    direct: z.record(z.string(), z.number()),
    sum: z.record(z.string(), z.number()),
    units: z.array(
      z.object({
        unit: unitRef,
        reportId: z.string(),
        version: z.number().int(),
        /** What the unit reported, and what this report's row for it says; null where it has not reported. */
        reported: z.record(z.string(), z.number()).nullable(),
        here: z.record(z.string(), z.number()),
      }),
    ),
  }),
});

const seen = z.object({ version: seenVersion });
const written = z.object({ id: z.string(), status, version: z.number().int(), currentVersion: z.number().int() });
const refusals = [
  { status: 403, code: 'forbidden' },
  { status: 409, code: 'not-now' },
  { status: 412, code: 'stale-version' },
  { status: 422, code: 'bad-input' },
] as const;

export const keepReportDraft = defineEndpoint({
  id: 'keepReportDraft',
  method: 'PUT',
  path: '/api/reports/:id/draft',
  access: { permission: 'reports.write' },
  summary: { zh: '保存文字和说明', en: 'Keep words and explanations' },
  params: idParams,
  body: seen.extend({
    texts: z.record(z.string().max(10), z.string().max(20_000)),
    explanations: z.record(z.string().max(60), z.string().max(1000)),
  }),
  output: z.object({ version: z.number().int() }),
  unaudited: 'words are kept as they are typed; the version that is sent leaves its line',
  refusals,
});

/** A month in which nothing was found is reported as such, never left out: 零报告. */
const zeroWord = z.object({ isZeroReport: z.boolean().default(false) });

export const askReportApproval = defineEndpoint({
  id: 'askReportApproval',
  method: 'POST',
  path: '/api/reports/:id/ask-approval',
  access: { permission: 'reports.write' },
  summary: { zh: '提请审签', en: 'Ask for approval' },
  params: idParams,
  body: seen.extend(zeroWord.shape),
  output: written,
  refusals,
});

export const approveReport = defineEndpoint({
  id: 'approveReport',
  method: 'POST',
  path: '/api/reports/:id/approve',
  access: { permission: 'reports.approve' },
  summary: { zh: '审签并报送', en: 'Approve and submit' },
  params: idParams,
  body: seen.extend(zeroWord.shape),
  output: written,
  refusals,
});

const reasonText = z.string().trim().max(2000);

export const sendReportBack = defineEndpoint({
  id: 'sendReportBack',
  method: 'POST',
  path: '/api/reports/:id/send-back',
  access: { permission: 'reports.approve' },
  summary: { zh: '退回修改（单位内部）', en: 'Send back inside the unit' },
  params: idParams,
  body: seen.extend({ reason: reasonText }),
  output: written,
  refusals,
});

export const confirmReportReceipt = defineEndpoint({
  id: 'confirmReportReceipt',
  method: 'POST',
  path: '/api/reports/:id/confirm-receipt',
  access: { permission: 'reports.accept' },
  summary: { zh: '确认收到', en: 'Confirm receipt' },
  params: idParams,
  body: seen,
  output: written,
  refusals,
});

export const acceptReport = defineEndpoint({
  id: 'acceptReport',
  method: 'POST',
  path: '/api/reports/:id/accept',
  access: { permission: 'reports.accept' },
  summary: { zh: '接收', en: 'Accept' },
  params: idParams,
  body: seen,
  output: written,
  refusals,
});

export const returnReport = defineEndpoint({
  id: 'returnReport',
  method: 'POST',
  path: '/api/reports/:id/return',
  access: { permission: 'reports.return' },
  summary: { zh: '退回', en: 'Return' },
  params: idParams,
  body: seen.extend({
    reason: reasonText.default(''),
    cells: z.array(cellReason).max(200).default([]),
    /** What was sent is no report at all; it does not count for punctuality. */
    isInvalid: z.boolean().default(false),
    /** The day by which it is to come again. */
    answerBy: day.optional(),
  }),
  output: written,
  refusals,
});

export const reviseReport = defineEndpoint({
  id: 'reviseReport',
  method: 'POST',
  path: '/api/reports/:id/revise',
  access: { permission: 'reports.write' },
  summary: { zh: '修改后重报', en: 'Revise' },
  params: idParams,
  body: seen,
  output: written,
  refusals,
});
