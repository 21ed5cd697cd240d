import type { Day } from './day.ts';
import { addDays, daysBetween, partsOf, weekdayOf } from './day.ts';
import { holidayTable } from './holiday-table.ts';
import type { HolidayNotice, HolidayRow, HolidayYear } from './holiday-year.ts';

/** Thrown where a working day is asked of a year whose notice is not loaded: the answer would be a guess. */
export class CalendarGap extends Error {
  readonly year: number;
  readonly text: { zh: string; en: string };

  constructor(year: number) {
    super(`No holiday notice is loaded for ${year}`);
    this.name = 'CalendarGap';
    this.year = year;
    this.text = {
      zh: `尚未载入国务院办公厅关于${year}年节假日安排的通知，不能计算该年的工作日。`,
      en: `The State Council's holiday notice for ${year} is not loaded, so working days of that year cannot be counted.`,
    };
  }
}

/** Why a day is worked or not. `row` names the festival where a notice decides. */
export type DayStanding =
  | { working: true; why: 'weekday' }
  | { working: true; why: 'worked-weekend'; row: HolidayRow; notice: HolidayNotice }
  | { working: false; why: 'weekend' }
  | { working: false; why: 'holiday'; row: HolidayRow; notice: HolidayNotice };

/** The years whose notices are loaded, in order. */
export const loadedYears: readonly number[] = holidayTable.map((entry) => entry.year);

const years = new Set(loadedYears);
const settled = new Map(holidayTable.flatMap(standingsOf));

/** Whether a day is worked, and why. Throws CalendarGap beyond the loaded years. */
export function dayStanding(day: Day): DayStanding {
  const { year } = partsOf(day);
  if (!years.has(year)) throw new CalendarGap(year);
  return settled.get(day) ?? (weekdayOf(day) >= 6 ? { working: false, why: 'weekend' } : { working: true, why: 'weekday' });
}

function standingsOf(entry: HolidayYear): [Day, DayStanding][] {
  return entry.rows.flatMap((row) => {
    const notice = row.notice ?? entry.notice;
    const off = Array.from({ length: daysBetween(row.from, row.to) + 1 }, (_, index) => addDays(row.from, index));
    return [
      ...off.map((day): [Day, DayStanding] => [day, { working: false, why: 'holiday', row, notice }]),
      ...row.worked.map((day): [Day, DayStanding] => [day, { working: true, why: 'worked-weekend', row, notice }]),
    ];
  });
}

/** True on a working day (工作日). Throws CalendarGap beyond the loaded years. */
export function isWorkingDay(day: Day): boolean {
  return dayStanding(day).working;
}

/** The day itself where it is worked, else the next worked one. Throws CalendarGap. */
export function nextWorkingDay(day: Day): Day {
  return stepToWorkingDay(day, 1);
}

/** The day itself where it is worked, else the last worked one before it. Throws CalendarGap. */
export function previousWorkingDay(day: Day): Day {
  return stepToWorkingDay(day, -1);
}

/**
 * The day `count` working days after a day, which is itself not counted (before it where negative).
 * Zero gives the day itself, worked or not. Throws CalendarGap.
 */
export function addWorkingDays(day: Day, count: number): Day {
  const step = count < 0 ? -1 : 1;
  let current = day;
  for (let counted = 0; counted < Math.abs(count); counted += 1) current = stepToWorkingDay(addDays(current, step), step);
  return current;
}

function stepToWorkingDay(day: Day, step: 1 | -1): Day {
  let current = day;
  while (!isWorkingDay(current)) current = addDays(current, step);
  return current;
}
