import type { ClockVersion } from './clock-row.ts';

/**
 * A slow second way to the due day, for tests: walks day by day over its own list of days off, typed anew from the notices,
 * with nothing of the calendar or the engine in it.
 */
const off = `2009: 1/1-1/3 1/25-1/31 4/4-4/6 5/1-5/3 5/28-5/30 10/1-10/8
2010: 1/1-1/3 2/13-2/19 4/3-4/5 5/1-5/3 6/14-6/16 9/22-9/24 10/1-10/7
2011: 1/1-1/3 2/2-2/8 4/3-4/5 4/30-5/2 6/4-6/4 6/6-6/6 9/10-9/12 10/1-10/7
2012: 1/1-1/3 1/22-1/28 4/2-4/4 4/29-5/1 6/22-6/22 6/24-6/24 9/30-10/7
2013: 1/1-1/3 2/9-2/15 4/4-4/6 4/29-5/1 6/10-6/12 9/19-9/21 10/1-10/7
2014: 1/1-1/1 1/31-2/6 4/5-4/7 5/1-5/3 6/2-6/2 9/8-9/8 10/1-10/7
2015: 1/1-1/3 2/18-2/24 4/5-4/6 5/1-5/1 6/20-6/20 6/22-6/22 9/3-9/4 9/27-9/27 10/1-10/7
2016: 1/1-1/1 2/7-2/13 4/4-4/4 5/1-5/2 6/9-6/11 9/15-9/17 10/1-10/7
2017: 1/1-1/2 1/27-2/2 4/2-4/4 5/1-5/1 5/28-5/30 10/1-10/8
2018: 1/1-1/1 2/15-2/21 4/5-4/7 4/29-5/1 6/18-6/18 9/24-9/24 10/1-10/7 12/30-12/31
2019: 1/1-1/1 2/4-2/10 4/5-4/7 5/1-5/4 6/7-6/9 9/13-9/15 10/1-10/7
2020: 1/1-1/1 1/24-2/2 4/4-4/6 5/1-5/5 6/25-6/27 10/1-10/8
2021: 1/1-1/3 2/11-2/17 4/3-4/5 5/1-5/5 6/12-6/14 9/19-9/21 10/1-10/7
2022: 1/1-1/3 1/31-2/6 4/3-4/5 4/30-5/4 6/3-6/5 9/10-9/12 10/1-10/7 12/31-12/31
2023: 1/1-1/2 1/21-1/27 4/5-4/5 4/29-5/3 6/22-6/24 9/29-10/6
2024: 1/1-1/1 2/10-2/17 4/4-4/6 5/1-5/5 6/10-6/10 9/15-9/17 10/1-10/7
2025: 1/1-1/1 1/28-2/4 4/4-4/6 5/1-5/5 5/31-6/2 10/1-10/8
2026: 1/1-1/3 2/15-2/23 4/4-4/6 5/1-5/5 6/19-6/21 9/25-9/27 10/1-10/7`;
const worked = `2009: 1/4 1/24 2/1 5/31 9/27 10/10
2010: 2/20 2/21 6/12 6/13 9/19 9/25 9/26 10/9
2011: 1/30 2/12 4/2 10/8 10/9 12/31
2012: 1/21 1/29 3/31 4/1 4/28 9/29
2013: 1/5 1/6 2/16 2/17 4/7 4/27 4/28 6/8 6/9 9/22 9/29 10/12
2014: 1/26 2/8 5/4 9/28 10/11
2015: 1/4 2/15 2/28 9/6 10/10
2016: 2/6 2/14 6/12 9/18 10/8 10/9
2017: 1/22 2/4 4/1 5/27 9/30
2018: 2/11 2/24 4/8 4/28 9/29 9/30 12/29
2019: 2/2 2/3 4/28 5/5 9/29 10/12
2020: 1/19 4/26 5/9 6/28 9/27 10/10
2021: 2/7 2/20 4/25 5/8 9/18 9/26 10/9
2022: 1/29 1/30 4/2 4/24 5/7 10/8 10/9
2023: 1/28 1/29 4/23 5/6 6/25 10/7 10/8
2024: 2/4 2/18 4/7 4/28 5/11 9/14 9/29 10/12
2025: 1/26 2/8 4/27 9/28 10/11
2026: 1/4 2/14 2/28 5/9 9/20 10/10`;

const text = (date: Date) => date.toISOString().slice(0, 10);
const dateOf = (year: string, place: string) => new Date(Date.UTC(Number(year), Number(place.split('/')[0]) - 1, Number(place.split('/')[1])));
const next = (day: string) => text(new Date(Date.parse(day) + 86_400_000));

const daysOff = new Set<string>();
for (const line of off.split('\n')) {
  const [year = '', ...spans] = line.split(/:? /);
  for (const span of spans) {
    const [first = '', last = ''] = span.split('-');
    for (let day = text(dateOf(year, first)); day <= text(dateOf(year, last)); day = next(day)) daysOff.add(day);
  }
}
const daysWorked = new Set(
  worked.split('\n').flatMap((line) =>
    line
      .split(/:? /)
      .slice(1)
      .map((place) => text(dateOf(line.slice(0, 4), place))),
  ),
);

/** Whether a day of the years 2009 to 2026 is worked. */
export function isWorkedByOracle(day: string): boolean {
  if (daysWorked.has(day)) return true;
  const weekday = new Date(day).getUTCDay();
  return !daysOff.has(day) && weekday !== 0 && weekday !== 6;
}

/** The due day of a version from a start day, `extra` units longer, with days left out. */
export function dueByOracle(version: ClockVersion, start: string, extra = 0, isLeftOut: (day: string) => boolean = () => false): string {
  const amount = (version.amount ?? 0) + extra;
  let day = start;
  if (version.unit === 'working-day' || version.unit === 'calendar-day') {
    for (let counted = 0; counted < amount;) {
      day = next(day);
      const counts = !isLeftOut(day) && (version.unit === 'calendar-day' || isWorkedByOracle(day));
      if (counts) counted += 1;
    }
  } else {
    const months = version.unit === 'year' ? amount * 12 : version.unit === 'month' ? amount : 1;
    const total = Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1 + months;
    const month = `${String(Math.floor(total / 12))}-${String((total % 12) + 1).padStart(2, '0')}`;
    let wanted = version.unit === 'day-of-next-month' ? amount : Number(start.slice(8));
    while (
      Number.isNaN(Date.parse(`${month}-${String(wanted).padStart(2, '0')}T00:00:00Z`)) ||
      text(new Date(`${month}-${String(wanted).padStart(2, '0')}T00:00:00Z`)).slice(0, 7) !== month
    )
      wanted -= 1;
    let end = `${month}-${String(wanted).padStart(2, '0')}`;
    for (day = next(start); day <= end; day = next(day)) if (isLeftOut(day)) end = next(end);
    day = end;
  }
  if (version.lastDay !== 'stays') while (!isWorkedByOracle(day)) day = next(day);
  return day;
}
