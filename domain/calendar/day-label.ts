import type { Day } from './day.ts';
import { partsOf, weekdayOf } from './day.ts';

const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const chineseWeekdays = ['星期一', '星期二', '星期三', '星期四', '星期五', '星期六', '星期日'] as const;
const englishWeekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** A day in words: 2009年4月8日, 8 April 2009. GB/T 9704-2012：成文日期用阿拉伯数字，年份标全称，月、日不编虚位。 */
export function dayLabel(day: Day): { zh: string; en: string } {
  const { year, month, dayOfMonth } = partsOf(day);
  return { zh: `${year}年${month}月${dayOfMonth}日`, en: `${dayOfMonth} ${englishMonths[month - 1]} ${year}` };
}

/** A day without its year: 4月8日, 8 April. */
export function shortDayLabel(day: Day): { zh: string; en: string } {
  const { month, dayOfMonth } = partsOf(day);
  return { zh: `${month}月${dayOfMonth}日`, en: `${dayOfMonth} ${englishMonths[month - 1]}` };
}

/** A month in words: 2009年9月, September 2009. `month` runs from 1. */
export function monthLabel(year: number, month: number): { zh: string; en: string } {
  return { zh: `${year}年${month}月`, en: `${englishMonths[month - 1]} ${year}` };
}

/** The weekday in words: 星期三, Wednesday. */
export function weekdayLabel(day: Day): { zh: string; en: string } {
  const index = weekdayOf(day) - 1;
  return { zh: chineseWeekdays[index] ?? '', en: englishWeekdays[index] ?? '' };
}
