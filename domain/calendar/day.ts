/** A calendar day in China as 'YYYY-MM-DD'. Text order is time order. */
export type Day = string;

/** A time of day as 'HH:MM', 00:00 to 23:59. */
export type TimeOfDay = string;

export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

// 全国统一使用北京时间 (UTC+8)；1991 年以后不实行夏时制，故固定 +08:00。
const offsetMilliseconds = 8 * 3_600_000;
const dayMilliseconds = 86_400_000;
const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const timePattern = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** True for the text of a day that exists ('2009-02-29' does not). */
export function isDay(text: string): text is Day {
  if (!dayPattern.test(text)) return false;
  const parsed = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed) && new Date(parsed).toISOString().startsWith(text);
}

/** True for 'HH:MM' between 00:00 and 23:59. */
export function isTimeOfDay(text: string): text is TimeOfDay {
  return timePattern.test(text);
}

/** Year, month (1-12) and day of the month. Throws RangeError where the text is no day. */
export function partsOf(day: Day): { year: number; month: number; dayOfMonth: number } {
  if (!isDay(day)) throw new RangeError(`Not a day: ${day}`);
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), dayOfMonth: Number(day.slice(8)) };
}

/** The day of these parts; a day beyond the month's end becomes its last day (31 June = 30 June). */
export function dayOfParts(year: number, month: number, dayOfMonth: number): Day {
  const last = lastDayOfMonth(year, month);
  return dayFromUtc(Date.UTC(year, month - 1, Math.min(dayOfMonth, last)));
}

/** Number of days in a month; month 13 is January of the next year, month 0 December of the last. */
function lastDayOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day `count` calendar days later (earlier where negative). */
export function addDays(day: Day, count: number): Day {
  return dayFromUtc(utcOf(day) + count * dayMilliseconds);
}

/** Calendar days from one day to the other: 0 for the same day, negative where `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((utcOf(to) - utcOf(from)) / dayMilliseconds);
}

/** 1 = Monday to 7 = Sunday. */
export function weekdayOf(day: Day): Weekday {
  return (new Date(utcOf(day)).getUTCDay() || 7) as Weekday;
}

/** The day in China on which an instant falls. Throws RangeError for an unreadable instant. */
export function dayOf(instant: Date | string): Day {
  const milliseconds = new Date(instant).getTime();
  if (Number.isNaN(milliseconds)) throw new RangeError(`Not an instant: ${String(instant)}`);
  return dayFromUtc(milliseconds + offsetMilliseconds);
}

/** The instant of a time of day in China. */
export function instantOf(day: Day, time: TimeOfDay): Date {
  const match = timePattern.exec(time);
  if (!match) throw new RangeError(`Not a time of day: ${time}`);
  return new Date(utcOf(day) - offsetMilliseconds + (Number(match[1]) * 60 + Number(match[2])) * 60_000);
}

/** The last millisecond of a day in China. */
export function endOfDay(day: Day): Date {
  return new Date(utcOf(day) - offsetMilliseconds + dayMilliseconds - 1);
}

function utcOf(day: Day): number {
  if (!isDay(day)) throw new RangeError(`Not a day: ${day}`);
  return Date.parse(`${day}T00:00:00Z`);
}

function dayFromUtc(milliseconds: number): Day {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
