import type { HolidayYear } from './holiday-year.ts';
import { holidaysOf2009To2017 } from './holidays-of-2009-to-2017.ts';
import { holidaysOf2018To2026 } from './holidays-of-2018-to-2026.ts';

// 依据：《全国年节及纪念日放假办法》；调休由国务院办公厅逐年通知，不能推算。
// A year is added when its notice is out. Read the whole notice: it may move days of the December before it.
export const holidayTable: readonly HolidayYear[] = [...holidaysOf2009To2017, ...holidaysOf2018To2026];
