import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../calendar/day.ts';
import type { PeriodRule } from './period.ts';
import { isPeriodId, nextPeriod, periodOf, periodRule, periodSpan, periodsBetween, periodTitle, previousPeriod } from './period.ts';

const monthTo25: PeriodRule = { kind: 'month', closesOnDay: 25 };
const calendarMonth: PeriodRule = { kind: 'month', closesOnDay: 'last' };
const eachDay: PeriodRule = { kind: 'day' };
const seed = 20090425;

describe('periods', () => {
  test('the campaign month closes on the 25th', () => {
    expect(periodOf(monthTo25, '2009-09-25')).toBe('2009-09');
    expect(periodOf(monthTo25, '2009-09-26')).toBe('2009-10');
    expect(periodOf(monthTo25, '2009-12-26')).toBe('2010-01');
    expect(periodSpan(monthTo25, '2009-09')).toEqual({ from: '2009-08-26', to: '2009-09-25' });
    expect(periodSpan(monthTo25, '2009-01')).toEqual({ from: '2008-12-26', to: '2009-01-25' });
    expect(periodSpan(calendarMonth, '2024-02')).toEqual({ from: '2024-02-01', to: '2024-02-29' });
    expect(periodSpan(eachDay, '2026-03-05')).toEqual({ from: '2026-03-05', to: '2026-03-05' });
  });

  test('neighbours and titles', () => {
    expect([previousPeriod(monthTo25, '2009-01'), nextPeriod(monthTo25, '2009-12')]).toEqual(['2008-12', '2010-01']);
    expect(nextPeriod(eachDay, '2026-02-28')).toBe('2026-03-01');
    expect(periodTitle(monthTo25, '2009-09')).toEqual({ zh: '2009年9月（8月26日至9月25日）', en: 'September 2009 (26 August to 25 September)' });
    expect(periodTitle(calendarMonth, '2009-09').zh).toBe('2009年9月');
    expect(periodTitle(eachDay, '2026-03-05')).toEqual({ zh: '2026年3月5日', en: '5 March 2026' });
    expect(periodsBetween(monthTo25, '2009-04-08', '2009-12-31')).toEqual([
      '2009-04',
      '2009-05',
      '2009-06',
      '2009-07',
      '2009-08',
      '2009-09',
      '2009-10',
      '2009-11',
      '2009-12',
      '2010-01',
    ]);
    expect(periodsBetween(eachDay, '2026-03-05', '2026-03-04')).toEqual([]);
  });

  test('bad ids and bad rules are refused', () => {
    expect(() => periodSpan(monthTo25, '2009-13')).toThrow(RangeError);
    expect(() => periodSpan(eachDay, '2009-09')).toThrow(RangeError);
    expect(isPeriodId(monthTo25, '2009-09-25')).toBe(false);
    expect(periodRule.safeParse({ kind: 'month', closesOnDay: 31 }).success).toBe(false);
    expect(periodRule.safeParse({ kind: 'week' }).success).toBe(false);
  });

  test(`every day lies in exactly the span of its period (seed ${seed})`, () => {
    const rules = fc.oneof(
      fc.constantFrom(calendarMonth, eachDay),
      fc.integer({ min: 1, max: 28 }).map((closesOnDay): PeriodRule => ({ kind: 'month', closesOnDay })),
    );
    fc.assert(
      fc.property(rules, fc.integer({ min: 0, max: 10_000 }), (rule, offset) => {
        const day = addDays('2005-01-01', offset);
        const id = periodOf(rule, day);
        const span = periodSpan(rule, id);
        expect(span.from <= day && day <= span.to).toBe(true);
        expect(periodSpan(rule, nextPeriod(rule, id)).from).toBe(addDays(span.to, 1));
        expect(previousPeriod(rule, nextPeriod(rule, id))).toBe(id);
        expect(nextPeriod(rule, id) > id).toBe(true);
      }),
      { seed, numRuns: 500 },
    );
  });
});
