import type { Day } from '../calendar/day.ts';
import { addDays, daysBetween, isDay } from '../calendar/day.ts';
import { LawRefusal } from './law-refusal.ts';

/** Days from..to, both included. */
export interface DaySpan {
  readonly from: Day;
  readonly to: Day;
}

/** Spans in order, joined where they overlap or touch. Throws LawRefusal 'bad-input' for a day that does not exist or a span that runs backwards. */
export function mergedSpans(spans: readonly DaySpan[]): DaySpan[] {
  for (const { from, to } of spans) {
    if (!isDay(from) || !isDay(to)) throw new LawRefusal('bad-input', `起止日期有误：${from}..${to}。`, `Not days that exist: ${from}..${to}.`);
    if (to < from) throw new LawRefusal('bad-input', `止日早于起日：${from}..${to}。`, `The span ends before it begins: ${from}..${to}.`);
  }
  const merged: { from: Day; to: Day }[] = [];
  for (const span of spans.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = merged.at(-1);
    if (last && span.from <= addDays(last.to, 1)) last.to = span.to > last.to ? span.to : last.to;
    else merged.push({ ...span });
  }
  return merged;
}

/** How many of the days after `start` up to `end` (included) lie in one of the merged spans. */
export function daysInSpans(spans: readonly DaySpan[], start: Day, end: Day): number {
  let count = 0;
  for (const { from, to } of spans) {
    const first = from > start ? from : addDays(start, 1);
    const last = to < end ? to : end;
    if (first <= last) count += daysBetween(first, last) + 1;
  }
  return count;
}
