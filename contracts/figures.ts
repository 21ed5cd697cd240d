import { z } from 'zod';
import { countedKinds } from '../domain/figures/counted-record.ts';
import { defineEndpoint } from './endpoint.ts';
import { bilingual, pageQuery, recordId, regionCode } from './page.ts';

const list = z
  .string()
  .max(400)
  .regex(/^[\w.-]+(,[\w.-]+)*$/, { error: '应为以逗号分隔的代码‖codes divided by commas' });
const period = z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/, { error: '应为报告期，如 2009-09‖a period such as 2009-09' });
const snapshot = z
  .string()
  .max(2000)
  .regex(/^\d+:\d+:[\d,]*$/);

/** Which part of the figures; every figure on any page opens its records by these names. */
export const figureFilter = z.object({
  campaign: recordId.optional(),
  /** First and last period, both included; without them all so far (cumulative). */
  periodFrom: period.optional(),
  periodTo: period.optional(),
  /** A division and all below it. */
  within: regionCode.optional(),
  /** '1': only what is recorded at `within` itself, not below it. */
  exact: z.literal('1').optional(),
  sectors: list.optional(),
  kinds: list.optional(),
  /** Records under the divisions of today, or of their day. */
  tree: z.enum(['now', 'then']).optional(),
  /** As it stood at this instant. */
  asAt: z.iso.datetime({ offset: true }).optional(),
  /** As it was frozen in a document. */
  snapshot: snapshot.optional(),
});
export type FigureFilter = z.infer<typeof figureFilter>;

/** A measure and a filter: what a figure counts, hence which records open behind it. */
export const figureLink = figureFilter.extend({ measure: z.string().max(60) });
export type FigureLink = z.infer<typeof figureLink>;

export const dimensions = ['city', 'county', 'township', 'sector', 'kind', 'period', 'measure'] as const;
const dimension = z.enum(dimensions);
export type FigureDimension = (typeof dimensions)[number];

const head = z.object({
  key: z.string(),
  names: bilingual,
  /** What of the filter this row or column narrows. */ opens: figureFilter.extend({ measure: z.string().optional() }),
});
const measureHead = z.object({
  id: z.string(),
  names: bilingual,
  unit: bilingual,
  isShare: z.boolean(),
  /** The whole number is shown divided by this. */ divideBy: z.number().int(),
});
const value = z.number().nullable();

export const crossTableAnswer = z.object({
  campaign: z.string(),
  rows: z.array(head),
  columns: z.array(head),
  measures: z.array(measureHead),
  /** By row, then by column; a share is a fraction, null where nothing stands below the line. */
  cells: z.array(z.array(value)),
  /** Sums over the columns; null where the columns are different measures. */
  rowTotals: z.array(value).nullable(),
  columnTotals: z.array(value),
  total: value,
  readAt: z.string(),
});
export type CrossTable = z.infer<typeof crossTableAnswer>;

const crossTableQuery = figureFilter.extend({
  rows: dimension,
  columns: dimension,
  /** Measures or shares of the campaign's forms; several only where they are the columns. */
  measures: list,
});

export const crossTable = defineEndpoint({
  id: 'crossTable',
  method: 'GET',
  path: '/api/figures/cross-table',
  access: { permission: 'figures.read' },
  summary: { zh: '交叉统计表', en: 'Cross-table of figures' },
  query: crossTableQuery,
  output: crossTableAnswer,
  refusals: [
    { status: 422, code: 'bad-input' },
    { status: 404, code: 'not-found' },
  ],
});

export const exportCrossTable = defineEndpoint({
  id: 'exportCrossTable',
  method: 'GET',
  path: '/api/figures/cross-table.xlsx',
  access: { permission: 'exports.run' },
  summary: { zh: '导出交叉统计表', en: 'Export a cross-table' },
  query: crossTableQuery,
  output: z.unknown(),
  answers: 'bytes',
  auditedRead: true,
  refusals: [
    { status: 422, code: 'bad-input' },
    { status: 404, code: 'not-found' },
  ],
});

const recordBehind = z.object({
  kind: z.enum(countedKinds),
  id: z.string(),
  /** The record whose page it opens: of a decision or a payment, its case. */
  opens: z.object({ kind: z.string(), id: z.string() }).nullable(),
  number: z.string(),
  enterpriseName: z.string().nullable(),
  regionName: z.string(),
  sectorNames: bilingual.nullable(),
  status: bilingual,
  day: z.string(),
  /** What the record adds to the figure. */
  value: z.number(),
  /** False where the record has since passed out of the viewer's area. */
  isInSight: z.boolean(),
});
export type RecordBehind = z.infer<typeof recordBehind>;

export const figureRecords = defineEndpoint({
  id: 'figureRecords',
  method: 'GET',
  path: '/api/figures/records',
  access: { permission: 'figures.read' },
  summary: { zh: '数字背后的记录', en: 'Records behind a figure' },
  query: figureLink.extend(pageQuery.shape),
  output: z.object({
    measure: measureHead,
    /** Where and when, in words. */
    about: z.array(bilingual),
    value: z.number(),
    total: z.number().int(),
    page: z.number().int(),
    size: z.number().int(),
    rows: z.array(recordBehind),
  }),
  refusals: [
    { status: 404, code: 'not-found' },
    { status: 422, code: 'bad-input' },
  ],
});

export const figureCatalogue = defineEndpoint({
  id: 'figureCatalogue',
  method: 'GET',
  path: '/api/figures/catalogue',
  access: { permission: 'figures.read' },
  summary: { zh: '可统计的指标、领域、类别和报告期', en: 'What can be counted, and by what' },
  query: z.object({ campaign: recordId.optional() }),
  output: z.object({
    campaign: z.string(),
    measures: z.array(measureHead.extend({ basis: bilingual })),
    sectors: z.array(z.object({ number: z.number(), names: bilingual })),
    kinds: z.array(z.object({ code: z.string(), names: bilingual })),
    /** All reporting periods up to today's, in order. */
    periods: z.array(z.object({ id: z.string(), names: bilingual })),
    present: z.string().nullable(),
  }),
});
