import type { Day } from '../calendar/day.ts';
import { addDays, daysBetween, dayOfParts, partsOf } from '../calendar/day.ts';
import { addWorkingDays, isWorkingDay } from '../calendar/working-day.ts';
import type { ClockUnit } from './clock-row.ts';
import type { DaySpan } from './span-days.ts';

/**
 * The last day of a period that begins after `start`; days of `suspended` (merged, in order) are not counted.
 * Months and years end on the day of the same number, or on the month's last: 民法典第二百零二条.
 * Throws CalendarGap where working days of a year without a notice are needed.
 */
export function lastDayAfter(start: Day, amount: number, unit: Exclude<ClockUnit, 'hour'>, suspended: readonly DaySpan[]): Day {
  const { year, month, dayOfMonth } = partsOf(start);
  switch (unit) {
    case 'working-day':
      return lastWorkingDay(start, amount, suspended);
    case 'calendar-day':
      return pushed(start, addDays(start, amount), suspended);
    case 'month':
      return pushed(start, dayOfParts(year, month + amount, dayOfMonth), suspended);
    case 'year':
      return pushed(start, dayOfParts(year + amount, month, dayOfMonth), suspended);
    case 'day-of-next-month':
      return dayOfParts(year, month + 1, amount);
  }
}

/** The day that lies the period before `day`, which is itself not counted. */
export function dayBefore(day: Day, amount: number, unit: 'working-day' | 'calendar-day'): Day {
  return unit === 'working-day' ? addWorkingDays(day, -amount) : addDays(day, -amount);
}

function lastWorkingDay(start: Day, amount: number, suspended: readonly DaySpan[]): Day {
  let day = start;
  for (let left = amount; left > 0;) {
    day = addDays(day, 1);
    if (!suspended.some(({ from, to }) => from <= day && day <= to) && isWorkingDay(day)) left -= 1;
  }
  return day;
}

/** Each suspension that begins before the end moves the end on by its days; days up to the start are not part of the period. */
function pushed(start: Day, end: Day, suspended: readonly DaySpan[]): Day {
  let last = end;
  for (const { from, to } of suspended) {
    if (from > last) break;
    const first = from > start ? from : addDays(start, 1);
    if (first <= to) last = addDays(last, daysBetween(first, to) + 1);
  }
  return last;
}
