import { z } from 'zod';
import { periodRule } from '../deadlines/period.ts';
import { clauseReference, key, text } from './text-schema.ts';

const columnCode = z.string().regex(/^[A-Z]\d{1,2}(\.\d{1,2})?[a-z]?$/);

const columnCommon = {
  code: columnCode,
  names: text,
  unit: text,
  /** Head that neighbouring columns stand under. */
  under: text.optional(),
};

const measureColumn = z.strictObject({
  ...columnCommon,
  measure: key,
  /** Only this kind of illegal act, or this grade of hazard. */
  kind: z.string().min(1).max(10).optional(),
});

const ratioColumn = z.strictObject({
  ...columnCommon,
  /** Measures of numerator and denominator; shown as a percentage, empty where the denominator is 0. */
  ratio: z.tuple([key, key]),
  /** A ratio of events of different months has sense only when cumulated. */
  only: z.literal('cumulative').optional(),
  rankable: z.boolean(),
});

const formColumn = z.union([measureColumn, ratioColumn]);
export type FormColumn = z.output<typeof formColumn>;

const formText = z.strictObject({
  code: z.string().regex(/^T\d{1,2}$/),
  names: text,
  hint: text,
  required: z.boolean(),
  longest: z.int().min(1).max(20000),
});

/**
 * One side of a cross-check: the sum of the named columns. `each` of the check stands for every measure column in turn,
 * written '*' here. `of`: which figure; `at`: this cell, the sum of the units below, what
 * lies at this level and under none of them (the row 'other' of the table by region), or the total of one of the tables.
 */
const operand = z.strictObject({
  sum: z
    .array(z.union([columnCode, z.literal('*')]))
    .min(1)
    .max(60),
  of: z.enum(['month', 'cumulative', 'previous-cumulative']).default('month'),
  at: z.enum(['cell', 'units-below', 'own-level', 'sector-total', 'region-total']).default('cell'),
});

const crossCheck = z.strictObject({
  id: key,
  each: z.literal('measure-column').optional(),
  left: z.array(operand).min(1).max(5),
  op: z.enum(['=', '<=', '>=']),
  right: z.array(operand).min(1).max(5),
  /** refuse: the report cannot be submitted; ask: submitted only with a word of explanation. */
  otherwise: z.enum(['refuse', 'ask']),
  message: text,
});
export type CrossCheck = z.output<typeof crossCheck>;

const warningCommon = { id: key, message: text };
const share = z.number().min(0).max(1);

/** Signs that figures or words are too regular to be the work of the month. They warn the reader and refuse nothing. */
const regularityWarning = z.discriminatedUnion('rule', [
  z.strictObject({ ...warningCommon, rule: z.literal('same-as-previous'), columns: z.array(columnCode).min(1), atLeastEqual: z.int().min(1) }),
  z.strictObject({
    ...warningCommon,
    rule: z.literal('round-numbers'),
    columns: z.array(columnCode).min(1),
    multipleOf: z.int().min(2),
    share,
    atLeastValues: z.int().min(1),
  }),
  z.strictObject({ ...warningCommon, rule: z.literal('nothing-reported'), columns: z.array(columnCode).min(1), periods: z.int().min(1) }),
  z.strictObject({ ...warningCommon, rule: z.literal('always-complete'), column: columnCode, periods: z.int().min(1), atLeastCases: z.int().min(1) }),
  z.strictObject({
    ...warningCommon,
    rule: z.literal('last-days-burst'),
    column: columnCode,
    days: z.int().min(1),
    share,
    atLeastCases: z.int().min(1),
  }),
  z.strictObject({
    ...warningCommon,
    rule: z.literal('copied-text'),
    texts: z.array(z.string()).min(1),
    similarity: share,
    shortest: z.int().min(1),
  }),
]);
export type RegularityWarning = z.output<typeof regularityWarning>;

export const reportForm = z.strictObject({
  key,
  names: text,
  clause: clauseReference,
  basis: text,
  period: periodRule,
  /** First and last period that is reported, as period ids. */
  firstPeriod: z.string().min(4).max(10),
  lastPeriod: z.string().min(4).max(10),
  head: z
    .array(z.strictObject({ key, names: text }))
    .min(1)
    .max(20),
  /** Tables of the form; each has the same columns and a total row. */
  tables: z
    .array(z.strictObject({ key, names: text, rows: z.enum(['sectors', 'regions']), total: z.boolean() }))
    .min(1)
    .max(4),
  columns: z.array(formColumn).min(1).max(80),
  texts: z.array(formText).max(20),
  crossChecks: z.array(crossCheck).max(40),
  warnings: z.array(regularityWarning).max(40),
});
export type ReportForm = z.output<typeof reportForm>;

const rankingSource = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('punctuality'), duty: key }),
  z.strictObject({ by: z.literal('ratio'), form: key, column: columnCode }),
  z.strictObject({ by: z.literal('coverage'), measure: key }),
]);

const ranking = z.strictObject({ id: key, names: text, source: rankingSource, basis: text });

/** What the circulars of the campaign look like and by what they may rank. */
export const circular = z.strictObject({
  key,
  names: text,
  organ: text,
  numberWord: text,
  addressedTo: text,
  copyTo: text,
  form: key,
  rankings: z.array(ranking).max(10),
});
