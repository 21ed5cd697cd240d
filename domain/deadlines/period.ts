import { z } from 'zod';
import type { Day } from '../calendar/day.ts';
import { addDays, dayOfParts, isDay, partsOf } from '../calendar/day.ts';
import { dayLabel, monthLabel, shortDayLabel } from '../calendar/day-label.ts';

/**
 * How time is cut into reporting periods. A month that closes on day 25 runs from the 26th of the month before:
 * 江苏省安全生产执法行动实施方案 asks for progress on the 25th of each month. 'last' is the calendar month.
 */
export const periodRule = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('month'), closesOnDay: z.union([z.int().min(1).max(28), z.literal('last')]) }),
  z.strictObject({ kind: z.literal('day') }),
]);

export type PeriodRule = z.output<typeof periodRule>;

/** A period's name: '2009-09' for a month, '2026-03-05' for a day. Within one rule text order is time order. */
export type PeriodId = string;

/** First and last day of a period, both included. */
export interface PeriodSpan {
  readonly from: Day;
  readonly to: Day;
}

/** True where the text names a period of this rule. */
export function isPeriodId(rule: PeriodRule, id: string): id is PeriodId {
  return rule.kind === 'day' ? isDay(id) : /^\d{4}-\d{2}$/.test(id) && isDay(`${id}-01`);
}

/** The period in which a day lies. */
export function periodOf(rule: PeriodRule, day: Day): PeriodId {
  const { year, month, dayOfMonth } = partsOf(day);
  if (rule.kind === 'day') return day;
  const closed = rule.closesOnDay !== 'last' && dayOfMonth > rule.closesOnDay;
  return dayOfParts(year, closed ? month + 1 : month, 1).slice(0, 7);
}

/** First and last day of a period. Throws RangeError where the id is not one of the rule's. */
export function periodSpan(rule: PeriodRule, id: PeriodId): PeriodSpan {
  if (!isPeriodId(rule, id)) throw new RangeError(`Not a period of kind ${rule.kind}: ${id}`);
  if (rule.kind === 'day') return { from: id, to: id };
  const { year, month } = partsOf(`${id}-01`);
  if (rule.closesOnDay === 'last') return { from: `${id}-01`, to: dayOfParts(year, month, 31) };
  return {
    from: addDays(dayOfParts(year, month - 1, rule.closesOnDay), 1),
    to: dayOfParts(year, month, rule.closesOnDay),
  };
}

/** The period before. */
export function previousPeriod(rule: PeriodRule, id: PeriodId): PeriodId {
  return periodOf(rule, addDays(periodSpan(rule, id).from, -1));
}

/** The period after. */
export function nextPeriod(rule: PeriodRule, id: PeriodId): PeriodId {
  return periodOf(rule, addDays(periodSpan(rule, id).to, 1));
}

/** Every period that touches from..to (days, both included), in order; empty where `to` is before `from`. */
export function periodsBetween(rule: PeriodRule, from: Day, to: Day): PeriodId[] {
  const periods: PeriodId[] = [];
  if (from > to) return periods;
  const last = periodOf(rule, to);
  for (let id = periodOf(rule, from); id <= last; id = nextPeriod(rule, id)) periods.push(id);
  return periods;
}

/** A period in words: 2009年9月（8月26日至9月25日）, September 2009 (26 August to 25 September). */
export function periodTitle(rule: PeriodRule, id: PeriodId): { zh: string; en: string } {
  const span = periodSpan(rule, id);
  if (rule.kind === 'day') return dayLabel(id);
  const { year, month } = partsOf(`${id}-01`);
  const name = monthLabel(year, month);
  if (rule.closesOnDay === 'last') return name;
  const from = shortDayLabel(span.from);
  const to = shortDayLabel(span.to);
  return { zh: `${name.zh}（${from.zh}至${to.zh}）`, en: `${name.en} (${from.en} to ${to.en})` };
}
