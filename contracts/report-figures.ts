import { z } from 'zod';
import { bilingual } from './page.ts';

const formLine = z.object({
  row: z.string(),
  values: z.record(z.string(), z.number().nullable()),
  denominators: z.record(z.string(), z.number()),
});

const formTable = z.object({ key: z.string(), rows: z.array(formLine), total: formLine });

/** A row of a table with its name, and where its records lie: what the link to them asks for. Null: rows that no single query holds. */
const tableRow = z.object({
  row: z.string(),
  names: bilingual,
  query: z.object({ region: z.string(), sectors: z.array(z.number().int()).nullable() }).nullable(),
});

/**
 * The figures of a report: tables by span, month before beside it (null in the first period). `at`: the moment as at which they
 * were read; `tree`: under which codes the records are found, and the periods of each span.
 */
export const reportFigures = z.object({
  at: z.string(),
  /** Of figures that were frozen: the state of the database that they were read in. */
  snapshot: z.string().nullable(),
  tree: z.enum(['now', 'then']),
  period: z.string(),
  firstPeriod: z.string(),
  previousPeriod: z.string().nullable(),
  isZeroReport: z.boolean(),
  tables: z.array(z.object({ key: z.string(), names: bilingual, rows: z.array(tableRow), total: tableRow })),
  month: z.array(formTable),
  cumulative: z.array(formTable),
  previousMonth: z.array(formTable).nullable(),
});
export type ReportFigures = z.infer<typeof reportFigures>;

export const reportColumn = z.object({
  code: z.string(),
  names: bilingual,
  unit: bilingual,
  under: bilingual.nullable(),
  measure: z.string().nullable(),
  kind: z.string().nullable(),
  ratio: z.array(z.string()).nullable(),
  isOnlyCumulative: z.boolean(),
  /** The whole number is shown divided by this (fen as ten thousand yuan). */
  divideBy: z.number().int().default(1),
});
export type ReportColumn = z.infer<typeof reportColumn>;

export const reportTextItem = z.object({ code: z.string(), names: bilingual, hint: bilingual, required: z.boolean(), longest: z.number().int() });
export type ReportTextItem = z.infer<typeof reportTextItem>;

/** The form as a page needs it; without columns for a report in words alone. */
export const reportFormShape = z.object({
  key: z.string().nullable(),
  names: bilingual,
  columns: z.array(reportColumn),
  texts: z.array(reportTextItem),
});

/** A failed check, once a check: its places are counted and the first few named. */
export const checkFinding = z.object({
  /** Key of the check in the form; its explanation is kept under it. */
  id: z.string(),
  otherwise: z.enum(['refuse', 'ask']),
  message: bilingual,
  count: z.number().int(),
  places: z.array(
    z.object({ table: z.string().nullable(), row: z.string().nullable(), column: z.string().nullable(), left: z.number(), right: z.number() }),
  ),
});
export type CheckFinding = z.infer<typeof checkFinding>;

export const regularityFinding = z.object({ warning: z.string(), rule: z.string(), codes: z.array(z.string()), message: bilingual });

/** `unitName` is null for the writer, who does not see other units' reports; `with` says whose text it is like. */
export const similarText = z.object({
  code: z.string(),
  with: z.enum(['previous', 'other-unit']),
  unitName: z.string().nullable(),
  similarity: z.number(),
});
export type SimilarText = z.infer<typeof similarText>;
