import type { CountedKind } from '../figures/counted-record.ts';
/** What a circular says, as numbers and names; the words come from it and add nothing to it. */
export interface CircularFacts {
  organ: string;
  /** 2009年9月, and the days of the period. */
  periodName: string;
  periodDays: string;
  /** The day of the figures where the period is not over yet; else null. */
  unfinishedOn: string | null;
  /** Counts of the month, of the month before (null in the first) and of all so far, by measure. */
  month: Readonly<Record<string, number>>;
  previous: Readonly<Record<string, number>> | null;
  cumulative: Readonly<Record<string, number>>;
  /** Shares that the campaign ranks, with their measures and their value for the whole province. */
  rates: readonly { name: string; numerator: string; denominator: string; value: number | null }[];
  /** Measures by id, as the campaign names them for a month and for all months so far. */
  measures: Readonly<Record<string, { name: string; nameSoFar: string; unit: string; over: CountedKind }>>;
  /** Measures of the form in the order of its columns, without those of single kinds. */
  measureOrder: readonly string[];
  /** The month's reports: how many were owed, came in time; who was late, who is missing. */
  reports: { expected: number; onTime: number; late: readonly string[]; missing: readonly string[]; notDue: number } | null;
  /** Rankings that the law allows: the units by value, the highest first. */
  rankings: readonly { name: string; ranked: readonly { unit: string; value: number | null; rank: number | null }[] }[];
  overdue: number;
  overdueMajor: readonly { number: string; region: string; firm: string; days: number }[];
  overdueMajorTotal: number;
  /** Tables in their order, by key. */
  tables: readonly string[];
}
