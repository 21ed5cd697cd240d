import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { figureLink } from './figures.ts';
import { cellDifference } from './reports.ts';
import { bilingual, idParams, pageOf, pageQuery, recordId, seenVersion } from './page.ts';

const openList = z.object({ page: z.enum(['reports', 'problems', 'enterprises']), search: z.record(z.string(), z.string()) });

const tableCell = z.object({
  /** As printed. */
  value: z.union([z.number(), z.string()]),
  /** The figure's own question; null for words. */
  opens: figureLink.nullable(),
  /** A list in place of a question: the reports behind a share of punctuality, the firms behind one of coverage. */
  list: openList.nullish(),
});

/** A table of frozen figures; its words and numbers are not edited. */
export const circularTable = z.object({
  key: z.string(),
  caption: z.string(),
  unit: z.string(),
  columns: z.array(z.object({ header: z.string(), group: z.string().optional(), align: z.enum(['left', 'center', 'right']) })),
  rows: z.array(z.array(tableCell)),
  totalRow: z.array(tableCell).nullable(),
});
export type CircularTable = z.infer<typeof circularTable>;

/** A number of the words, with what is behind it. */
export const spokenFigure = z.object({
  name: z.string(),
  value: z.union([z.number(), z.string()]),
  unit: z.string(),
  opens: figureLink.nullable(),
  list: openList.nullable(),
});
export type SpokenFigure = z.infer<typeof spokenFigure>;

const words = (max: number) => z.string().trim().min(1, { error: '不能为空‖must not be empty' }).max(max);

export const circularBlock = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), level: z.union([z.literal(1), z.literal(2)]), text: words(200) }),
  z.object({ kind: z.literal('paragraph'), text: words(8000) }),
  /** Stands where a table of the frozen figures is printed. */
  z.object({ kind: z.literal('table'), table: z.string().max(60) }),
]);
export type CircularBlock = z.infer<typeof circularBlock>;

const circularWords = z.object({
  title: words(200),
  addressees: words(1000),
  copiedTo: z.string().trim().max(2000),
  body: z.array(circularBlock).min(1).max(200),
});
export type CircularWords = z.infer<typeof circularWords>;

export const circularStatus = z.enum(['draft', 'issued', 'withdrawn']);

const circularRow = z.object({
  id: z.string(),
  number: z.string().nullable(),
  title: z.string(),
  period: z.string(),
  periodNames: bilingual,
  status: circularStatus,
  draftedAt: z.string(),
  issuedAt: z.string().nullable(),
  corrects: z.object({ id: z.string(), number: z.string() }).nullable(),
  correctedBy: z.object({ id: z.string(), number: z.string() }).nullable(),
  /** Of all addressees; for an addressee, of its own unit alone. */
  receipts: z.object({ sent: z.number().int(), received: z.number().int() }),
});
export type CircularRow = z.infer<typeof circularRow>;

const receipt = z.object({
  unitId: z.string(),
  unitName: z.string(),
  sentAt: z.string(),
  receivedAt: z.string().nullable(),
  receivedBy: z.string().nullable(),
  dueOn: z.string().nullable(),
  isOwn: z.boolean(),
});

export const circularDetail = circularRow.extend({
  unitName: z.string(),
  words: circularWords,
  tables: z.array(circularTable),
  spoken: z.array(spokenFigure),
  figuresAt: z.string(),
  draftedBy: z.string(),
  issuedBy: z.string().nullable(),
  correctReason: z.string(),
  withdrawReason: z.string(),
  receiptList: z.array(receipt),
  files: z.object({
    pdf: z.object({ sha256: z.string(), size: z.number() }).nullable(),
    docx: z.object({ sha256: z.string(), size: z.number() }).nullable(),
  }),
  /** Of a draft: what its period still lacks now. */
  warnings: z.array(bilingual),
  acts: z.array(z.enum(['edit', 'redraft', 'issue', 'discard', 'confirmReceipt', 'correct', 'withdraw'])),
  version: z.number().int(),
});
export type CircularDetail = z.infer<typeof circularDetail>;

const read = { permission: 'circulars.read' } as const;
const draft = { permission: 'circulars.draft' } as const;
const gone = { status: 404, code: 'not-found' } as const;
const notDraft = { status: 409, code: 'not-a-draft' } as const;
const stale = { status: 412, code: 'stale-version' } as const;

export const listCirculars = defineEndpoint({
  id: 'listCirculars',
  method: 'GET',
  path: '/api/circulars',
  access: read,
  summary: { zh: '通报列表', en: 'Circulars' },
  query: pageQuery.extend({ status: circularStatus.optional(), period: z.string().max(10).optional() }),
  output: pageOf(circularRow),
});

export const getCircular = defineEndpoint({
  id: 'getCircular',
  method: 'GET',
  path: '/api/circulars/:id',
  access: read,
  summary: { zh: '通报', en: 'A circular' },
  params: idParams,
  output: circularDetail,
  refusals: [gone],
});

export const circularDifferences = defineEndpoint({
  id: 'circularDifferences',
  method: 'GET',
  path: '/api/circulars/:id/differences',
  access: draft,
  summary: { zh: '通报数字与各单位报送数的差别', en: 'Where a circular’s figures differ from what units reported' },
  params: idParams,
  output: z.object({
    rows: z.array(
      z.object({ reportId: z.string(), unitName: z.string(), version: z.number().int(), isAccepted: z.boolean(), cells: z.array(cellDifference) }),
    ),
  }),
  refusals: [gone],
});

export const circularPeriods = defineEndpoint({
  id: 'circularPeriods',
  method: 'GET',
  path: '/api/circulars/periods',
  access: draft,
  summary: { zh: '可起草通报的报告期', en: 'Periods that a circular may be drafted for' },
  output: z.object({
    rows: z.array(z.object({ id: z.string(), names: bilingual, issued: z.string().nullable(), isOver: z.boolean(), warnings: z.array(bilingual) })),
  }),
});

export const draftCircular = defineEndpoint({
  id: 'draftCircular',
  method: 'POST',
  path: '/api/circulars',
  access: draft,
  summary: { zh: '起草通报', en: 'Draft a circular' },
  body: z.object({
    period: z.string().max(10),
    /** The issued circular that this one corrects, and why. */
    corrects: recordId.optional(),
    reason: z.string().trim().max(500).default(''),
  }),
  output: circularDetail,
  refusals: [{ status: 422, code: 'bad-input' }, { status: 409, code: 'no-campaign' }, gone],
});

export const editCircular = defineEndpoint({
  id: 'editCircular',
  method: 'PUT',
  path: '/api/circulars/:id',
  access: draft,
  summary: { zh: '修改通报文字', en: 'Change the words of a draft' },
  params: idParams,
  body: circularWords.extend({ version: seenVersion }),
  output: circularDetail,
  refusals: [gone, notDraft, stale, { status: 422, code: 'bad-input' }],
});

export const redraftCircular = defineEndpoint({
  id: 'redraftCircular',
  method: 'POST',
  path: '/api/circulars/:id/redraft',
  access: draft,
  summary: { zh: '按最新数字重新起草', en: 'Draft again from new figures' },
  params: idParams,
  /** 'figures': new tables, the words stay; 'all': tables and words anew. */
  body: z.object({ version: seenVersion, what: z.enum(['figures', 'all']) }),
  output: circularDetail,
  refusals: [gone, notDraft, stale],
});

export const discardCircular = defineEndpoint({
  id: 'discardCircular',
  method: 'DELETE',
  path: '/api/circulars/:id',
  access: draft,
  summary: { zh: '删除草稿', en: 'Discard a draft' },
  params: idParams,
  output: z.object({}),
  refusals: [gone, notDraft],
});

export const issueCircular = defineEndpoint({
  id: 'issueCircular',
  method: 'POST',
  path: '/api/circulars/:id/issue',
  access: { permission: 'circulars.issue' },
  summary: { zh: '签发通报', en: 'Issue a circular' },
  params: idParams,
  body: z.object({ version: seenVersion }),
  output: circularDetail,
  refusals: [gone, notDraft, stale, { status: 403, code: 'forbidden' }],
});

export const withdrawCircular = defineEndpoint({
  id: 'withdrawCircular',
  method: 'POST',
  path: '/api/circulars/:id/withdraw',
  access: { permission: 'circulars.issue' },
  summary: { zh: '撤回通报', en: 'Withdraw a circular' },
  params: idParams,
  body: z.object({ version: seenVersion, reason: words(500) }),
  output: circularDetail,
  refusals: [gone, stale, { status: 409, code: 'not-issued' }],
});

export const confirmCircularReceipt = defineEndpoint({
  id: 'confirmCircularReceipt',
  method: 'POST',
  path: '/api/circulars/:id/receipt',
  access: { permission: 'reports.write' },
  summary: { zh: '确认收到通报', en: 'Confirm receipt of a circular' },
  params: idParams,
  output: circularDetail,
  refusals: [gone, { status: 409, code: 'already-received' }, { status: 403, code: 'forbidden' }],
});

export const previewCircular = defineEndpoint({
  id: 'previewCircular',
  method: 'GET',
  path: '/api/circulars/:id/preview.pdf',
  access: read,
  summary: { zh: '通报草稿预览', en: 'Preview of a draft' },
  params: idParams,
  output: z.unknown(),
  answers: 'bytes',
  refusals: [gone],
});

export const downloadCircular = defineEndpoint({
  id: 'downloadCircular',
  method: 'GET',
  path: '/api/circulars/:id/document/:form',
  access: read,
  summary: { zh: '通报正式文件（PDF、docx）', en: 'The issued document, PDF or docx' },
  params: idParams.extend({ form: z.enum(['pdf', 'docx']) }),
  output: z.unknown(),
  answers: 'bytes',
  refusals: [gone],
});
