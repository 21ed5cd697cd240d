import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayOf, dayOfParts, daysBetween, endOfDay, instantOf, isDay, weekdayOf } from './day.ts';
import { holidayTable } from './holiday-table.ts';
import { addWorkingDays, CalendarGap, isWorkingDay, loadedYears, nextWorkingDay, previousWorkingDay } from './working-day.ts';

const seed = 20090407;

describe('days', () => {
  test('only days that exist are days', () => {
    expect(['2009-02-28', '2024-02-29', '2009-12-31'].every(isDay)).toBe(true);
    expect(['2009-02-29', '2009-13-01', '2009-1-1', '', '2009-00-10', '2009-04-31', '2009-04-07T00:00'].some(isDay)).toBe(false);
  });

  test('an instant falls on its day in China', () => {
    expect(dayOf('2009-09-22T16:00:00Z')).toBe('2009-09-23');
    expect(dayOf('2009-09-22T15:59:59.999Z')).toBe('2009-09-22');
    expect(instantOf('2009-09-23', '09:00').toISOString()).toBe('2009-09-23T01:00:00.000Z');
    expect(endOfDay('2009-09-23').toISOString()).toBe('2009-09-23T15:59:59.999Z');
    expect(() => dayOf('soon')).toThrow(RangeError);
    expect(() => instantOf('2009-09-23', '24:00')).toThrow(RangeError);
  });

  test('weekdays, differences and month ends', () => {
    expect(weekdayOf('2009-10-01')).toBe(4);
    expect(weekdayOf('2009-09-27')).toBe(7);
    expect(daysBetween('2009-08-26', '2009-09-25')).toBe(30);
    expect(dayOfParts(2009, 4, 31)).toBe('2009-04-30');
    expect(dayOfParts(2009, 13, 31)).toBe('2010-01-31');
  });

  test(`adding and counting days undo each other (seed ${seed})`, () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: -4000, max: 4000 }), (start, count) => {
        const day = addDays('1990-01-01', start);
        expect(daysBetween(day, addDays(day, count))).toBe(count);
        expect(dayOf(instantOf(day, '23:59'))).toBe(day);
      }),
      { seed, numRuns: 300 },
    );
  });
});

describe('holiday table', () => {
  test('the whole table', () => {
    const lines = holidayTable.flatMap((entry) => [
      `${entry.year} ${entry.notice.number} ${entry.notice.issuedOn} ${entry.notice.confidence}`,
      ...entry.rows.map((row) => `  ${row.name.zh} ${row.from}..${row.to} 上班 ${row.worked.join(' ') || '无'}`),
    ]);
    expect(lines.join('\n')).toMatchInlineSnapshot(`
      "2009 国办发明电〔2008〕42号 2008-12-04 待核实
        元旦 2009-01-01..2009-01-03 上班 2009-01-04
        春节 2009-01-25..2009-01-31 上班 2009-01-24 2009-02-01
        清明节 2009-04-04..2009-04-06 上班 无
        劳动节 2009-05-01..2009-05-03 上班 无
        端午节 2009-05-28..2009-05-30 上班 2009-05-31
        国庆节、中秋节 2009-10-01..2009-10-08 上班 2009-09-27 2009-10-10
      2010 国办发明电〔2009〕27号 2009-12-07 已核对
        元旦 2010-01-01..2010-01-03 上班 无
        春节 2010-02-13..2010-02-19 上班 2010-02-20 2010-02-21
        清明节 2010-04-03..2010-04-05 上班 无
        劳动节 2010-05-01..2010-05-03 上班 无
        端午节 2010-06-14..2010-06-16 上班 2010-06-12 2010-06-13
        中秋节 2010-09-22..2010-09-24 上班 2010-09-19 2010-09-25
        国庆节 2010-10-01..2010-10-07 上班 2010-09-26 2010-10-09
      2024 国办发明电〔2023〕7号 2023-10-25 已核对
        元旦 2024-01-01..2024-01-01 上班 无
        春节 2024-02-10..2024-02-17 上班 2024-02-04 2024-02-18
        清明节 2024-04-04..2024-04-06 上班 2024-04-07
        劳动节 2024-05-01..2024-05-05 上班 2024-04-28 2024-05-11
        端午节 2024-06-10..2024-06-10 上班 无
        中秋节 2024-09-15..2024-09-17 上班 2024-09-14
        国庆节 2024-10-01..2024-10-07 上班 2024-09-29 2024-10-12
      2025 国办发明电〔2024〕12号 2024-11-12 已核对
        元旦 2025-01-01..2025-01-01 上班 无
        春节 2025-01-28..2025-02-04 上班 2025-01-26 2025-02-08
        清明节 2025-04-04..2025-04-06 上班 无
        劳动节 2025-05-01..2025-05-05 上班 2025-04-27
        端午节 2025-05-31..2025-06-02 上班 无
        国庆节、中秋节 2025-10-01..2025-10-08 上班 2025-09-28 2025-10-11
      2026 国办发明电〔2025〕7号 2025-11-04 已核对
        元旦 2026-01-01..2026-01-03 上班 2026-01-04
        春节 2026-02-15..2026-02-23 上班 2026-02-14 2026-02-28
        清明节 2026-04-04..2026-04-06 上班 无
        劳动节 2026-05-01..2026-05-05 上班 2026-05-09
        端午节 2026-06-19..2026-06-21 上班 无
        中秋节 2026-09-25..2026-09-27 上班 无
        国庆节 2026-10-01..2026-10-07 上班 2026-09-20 2026-10-10"
    `);
  });

  test('holidays lie in their year, worked days are weekend days outside every holiday', () => {
    for (const { year, rows } of holidayTable) {
      for (const row of rows) {
        expect(row.from <= row.to && row.from.startsWith(`${year}-`) && row.to.startsWith(`${year}-`)).toBe(true);
        for (const day of row.worked) {
          expect(weekdayOf(day)).toBeGreaterThanOrEqual(6);
          expect(rows.some((other) => other.from <= day && day <= other.to)).toBe(false);
          expect(isWorkingDay(day)).toBe(true);
        }
      }
    }
  });

  test('working days of each loaded year', () => {
    const counts = loadedYears.map((year) => {
      const first = `${year}-01-01`;
      const length = daysBetween(first, `${year + 1}-01-01`);
      return [year, Array.from({ length }, (_, index) => addDays(first, index)).filter(isWorkingDay).length];
    });
    expect(counts).toMatchInlineSnapshot(`
      [
        [
          2009,
          250,
        ],
        [
          2010,
          250,
        ],
        [
          2024,
          251,
        ],
        [
          2025,
          248,
        ],
        [
          2026,
          248,
        ],
      ]
    `);
  });
});

describe('working days', () => {
  test('the eight days of October 2009', () => {
    expect(addWorkingDays('2009-09-25', 1)).toBe('2009-09-27');
    expect(addWorkingDays('2009-09-30', 1)).toBe('2009-10-09');
    expect(addWorkingDays('2009-09-30', 3)).toBe('2009-10-12');
    expect(nextWorkingDay('2009-10-03')).toBe('2009-10-09');
    expect(previousWorkingDay('2009-10-03')).toBe('2009-09-30');
    expect(addWorkingDays('2009-10-09', -1)).toBe('2009-09-30');
    expect(addWorkingDays('2009-10-03', 0)).toBe('2009-10-03');
  });

  test('beyond the loaded years there is an error, not a guess', () => {
    for (const day of ['2008-12-31', '2011-01-01', '2023-12-29', '2027-01-04']) expect(() => isWorkingDay(day)).toThrow(CalendarGap);
    expect(() => addWorkingDays('2026-12-28', 10)).toThrow(expect.objectContaining({ year: 2027 }));
    expect(() => nextWorkingDay('2026-12-26')).not.toThrow();
  });

  test(`counting forward and back meets again (seed ${seed})`, () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 1, max: 60 }), (start, count) => {
        const day = nextWorkingDay(addDays('2024-03-01', start));
        const later = addWorkingDays(day, count);
        expect(isWorkingDay(later)).toBe(true);
        expect(addWorkingDays(later, -count)).toBe(day);
        const between = Array.from({ length: daysBetween(day, later) }, (_, index) => addDays(day, index + 1));
        expect(between.filter(isWorkingDay)).toHaveLength(count);
      }),
      { seed, numRuns: 200 },
    );
  });
});
