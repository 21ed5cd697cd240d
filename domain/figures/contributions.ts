import type { Day } from '../calendar/day.ts';
import type { CountedMeasure, CountedRecord, WhereFacts } from './counted-record.ts';

/** What one record adds to one cell of one measure. `value` is a whole number; in a difference it may be negative. */
export interface Contribution {
  measure: string;
  regionThen: string;
  sector: number;
  kind: string;
  period: string;
  day: Day;
  value: number;
}

/** The period id of a day, or null for a day that no period of the campaign covers: such a moment is not counted. */
export type PeriodOfDay = (day: Day) => string | null;

/**
 * All that a record contributes as it stands, in the order of the measures; nothing where it is voided or merged. A recount is
 * the sum of this over all records. 方案五(六) 搞好统计调度; the figures come from records, 整治形式主义为基层减负若干规定
 */
export function contributionsOf(measures: readonly CountedMeasure[], periodOfDay: PeriodOfDay, record: CountedRecord): Contribution[] {
  if (!record.isCounted) return [];
  return measures.flatMap((measure) => {
    const day = measure.over === record.over ? (record.days[measure.moment] ?? null) : null;
    if (day === null || !isMet(measure.where, record)) return [];
    const period = periodOfDay(day);
    const value = record.amounts[measure.value ?? 'one'] ?? 0;
    if (period === null || value === 0) return [];
    return [{ measure: measure.id, regionThen: record.regionThen, sector: record.sector, kind: record.kind, period, day, value }];
  });
}

/**
 * The deltas of an act: what the record contributes after it, less what it contributed before; cells that did not change are
 * left out. Summed over the acts of a record they equal its contributions as it stands.
 */
export function differenceOf(before: readonly Contribution[], after: readonly Contribution[]): Contribution[] {
  return sumOfContributions([...before.map((one) => ({ ...one, value: -one.value })), ...after]);
}

/** Contributions to the same cell and day added up, zeros left out, sorted by cell: equal sums are equal lists. */
export function sumOfContributions(contributions: readonly Contribution[]): Contribution[] {
  const byCell = new Map<string, Contribution>();
  for (const one of contributions) {
    const key = cellKey(one);
    const held = byCell.get(key);
    byCell.set(key, held ? { ...held, value: held.value + one.value } : one);
  }
  return [...byCell]
    .filter(([, one]) => one.value !== 0)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, one]) => one);
}

function cellKey(one: Contribution): string {
  return JSON.stringify([one.measure, one.regionThen, one.sector, one.kind, one.period, one.day]);
}

function isMet(where: WhereFacts | undefined, record: CountedRecord): boolean {
  if (where === undefined) return true;
  const { kinds, ...tests } = where;
  if (kinds && !kinds.includes(record.kind)) return false;
  const asked = Object.entries(tests) as [keyof typeof tests, string | boolean | undefined][];
  return asked.every(([fact, value]) => value === undefined || record.where[fact] === value);
}
