import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayOf, instantOf } from '../calendar/day.ts';
import { CalendarGap, isWorkingDay } from '../calendar/working-day.ts';
import type { DueSubject } from './due-day.ts';
import { dueOf } from './due-day.ts';
import type { DueRuleInput } from './due-rule.ts';
import { dueRule } from './due-rule.ts';

const september = { period: { from: '2009-08-26', to: '2009-09-25' } };
const cases: [string, DueRuleInput, DueSubject][] = [
  ['plan due at the end of April', { rule: 'on-day', day: '2009-04-30' }, {}],
  [
    'monthly progress',
    { rule: 'day-of-period', day: 25, basis: { zh: '实施方案：每月25日前报送进展情况', en: 'Plan: progress by the 25th of each month' } },
    september,
  ],
  ['monthly progress, Sunday', { rule: 'day-of-period', day: 25, shift: 'next-working-day' }, { period: { from: '2009-09-26', to: '2009-10-25' } }],
  ['second of the next month, noon', { rule: 'day-of-period', day: 2, monthOffset: 1, at: '12:00', shift: 'next-working-day' }, september],
  ['end of the month', { rule: 'end-of-month' }, { period: { from: '2024-01-26', to: '2024-02-25' } }],
  [
    '7 working days over National Day',
    { rule: 'days-after', days: 7, count: 'working', basis: { zh: '行政处罚法第五十六条、第八十五条' } },
    { eventAt: '2009-09-25T10:00:00+08:00' },
  ],
  [
    '15 calendar days to a holiday',
    { rule: 'days-after', days: 15, count: 'calendar', shift: 'next-working-day' },
    { eventAt: '2009-09-18T15:30:00+08:00' },
  ],
  ['brought forward', { rule: 'days-after', days: 15, count: 'calendar', shift: 'previous-working-day' }, { eventAt: '2009-09-18T15:30:00+08:00' }],
  ['24 hours into a holiday', { rule: 'hours-after', hours: 24 }, { eventAt: '2009-09-30T16:45:00+08:00' }],
  ['daily by noon of the next day', { rule: 'daily', at: '12:00', dayOffset: 1 }, { period: { from: '2026-03-05', to: '2026-03-05' } }],
];

describe('due days', () => {
  test('the reckoning of each rule', () => {
    const printed = cases.map(([title, rule, subject]) => {
      const due = dueOf(rule, subject);
      return [`${title}: ${due.dueDay} ${due.dueAt.toISOString()}`, ...due.explanation.map((line) => `  ${line.zh}\n  ${line.en}`)].join('\n');
    });
    expect(printed.join('\n')).toMatchInlineSnapshot(`
      "plan due at the end of April: 2009-04-30 2009-04-30T15:59:59.999Z
        规定日期：2009年4月30日。
        Day laid down: 30 April 2009.
        截止：2009年4月30日当日。
        Due by the end of 30 April 2009.
      monthly progress: 2009-09-25 2009-09-25T15:59:59.999Z
        期末：2009年9月25日，应报日：2009年9月25日。
        Period closes 25 September 2009; due day 25 September 2009.
        截止：2009年9月25日当日。
        Due by the end of 25 September 2009.
        依据：实施方案：每月25日前报送进展情况
        Basis: Plan: progress by the 25th of each month
      monthly progress, Sunday: 2009-10-26 2009-10-26T15:59:59.999Z
        期末：2009年10月25日，应报日：2009年10月25日。
        Period closes 25 October 2009; due day 25 October 2009.
        末日：2009年10月25日（星期日），顺延至2009年10月26日。
        Last day: 25 October 2009 (Sunday), moved on to 26 October 2009.
        截止：2009年10月26日当日。
        Due by the end of 26 October 2009.
      second of the next month, noon: 2009-10-09 2009-10-09T04:00:00.000Z
        期末：2009年9月25日，应报日：2009年10月2日。
        Period closes 25 September 2009; due day 2 October 2009.
        末日：2009年10月2日（国庆节、中秋节放假，国办发明电〔2008〕42号），顺延至2009年10月9日。
        Last day: 2 October 2009 (National Day and Mid-Autumn Festival, 国办发明电〔2008〕42号), moved on to 9 October 2009.
        截止：2009年10月9日 12:00。
        Due by 12:00 on 9 October 2009.
      end of the month: 2024-02-29 2024-02-29T15:59:59.999Z
        期末：2024年2月25日，应报日：2024年2月29日。
        Period closes 25 February 2024; due day 29 February 2024.
        截止：2024年2月29日当日。
        Due by the end of 29 February 2024.
      7 working days over National Day: 2009-10-12 2009-10-12T15:59:59.999Z
        起算：2009年9月25日，当日不计。
        Start: 25 September 2009, itself not counted.
        期间：7 个工作日。
        Period: 7 working days.
        不计入：9月26日（周末）、10月1日至10月8日（国庆节、中秋节放假，国办发明电〔2008〕42号）、10月11日（周末）。
        Left out: 26 September (weekend); 1 October to 8 October (National Day and Mid-Autumn Festival, 国办发明电〔2008〕42号); 11 October (weekend).
        调休上班日计入：9月27日（国办发明电〔2008〕42号）、10月10日（国办发明电〔2008〕42号）。
        Weekend days worked and counted: 27 September (国办发明电〔2008〕42号); 10 October (国办发明电〔2008〕42号).
        截止：2009年10月12日当日。
        Due by the end of 12 October 2009.
        依据：行政处罚法第五十六条、第八十五条
        Basis: 行政处罚法第五十六条、第八十五条
      15 calendar days to a holiday: 2009-10-09 2009-10-09T15:59:59.999Z
        起算：2009年9月18日，当日不计。
        Start: 18 September 2009, itself not counted.
        期间：15 日，按自然日计。
        Period: 15 calendar days.
        末日：2009年10月3日（国庆节、中秋节放假，国办发明电〔2008〕42号），顺延至2009年10月9日。
        Last day: 3 October 2009 (National Day and Mid-Autumn Festival, 国办发明电〔2008〕42号), moved on to 9 October 2009.
        截止：2009年10月9日当日。
        Due by the end of 9 October 2009.
      brought forward: 2009-09-30 2009-09-30T15:59:59.999Z
        起算：2009年9月18日，当日不计。
        Start: 18 September 2009, itself not counted.
        期间：15 日，按自然日计。
        Period: 15 calendar days.
        末日：2009年10月3日（国庆节、中秋节放假，国办发明电〔2008〕42号），提前至2009年9月30日。
        Last day: 3 October 2009 (National Day and Mid-Autumn Festival, 国办发明电〔2008〕42号), brought forward to 30 September 2009.
        截止：2009年9月30日当日。
        Due by the end of 30 September 2009.
      24 hours into a holiday: 2009-10-01 2009-10-01T08:45:00.000Z
        起算：2009年9月30日 16:45，期间 24 小时，节假日不扣除。
        Start: 16:45 on 30 September 2009; 24 hours, holidays included.
        截止：2009年10月1日 16:45。
        Due by 16:45 on 1 October 2009.
      daily by noon of the next day: 2026-03-06 2026-03-06T04:00:00.000Z
        所报之日：2026年3月5日，其后第 1 日报送。
        Day reported: 5 March 2026; days from it to the due day: 1.
        截止：2026年3月6日 12:00。
        Due by 12:00 on 6 March 2026."
    `);
  });

  test('a rule without what it hangs on is refused', () => {
    expect(() => dueOf({ rule: 'day-of-period', day: 25 }, { eventAt: '2009-09-25T00:00:00Z' })).toThrow(RangeError);
    expect(() => dueOf({ rule: 'days-after', days: 3, count: 'calendar' }, september)).toThrow(RangeError);
    expect(() => dueOf({ rule: 'end-of-month' }, {})).toThrow(RangeError);
  });

  test('beyond the holiday table: calendar days still count, working days do not', () => {
    const eventAt = '2026-12-28T09:00:00+08:00';
    expect(dueOf({ rule: 'days-after', days: 10, count: 'calendar' }, { eventAt }).dueDay).toBe('2027-01-07');
    expect(() => dueOf({ rule: 'days-after', days: 10, count: 'working' }, { eventAt })).toThrow(CalendarGap);
    expect(() => dueOf({ rule: 'days-after', days: 10, count: 'calendar', shift: 'next-working-day' }, { eventAt })).toThrow(CalendarGap);
  });

  test('the schema fills defaults and names what is wrong', () => {
    expect(dueRule.parse({ rule: 'day-of-period', day: 25 })).toEqual({ rule: 'day-of-period', day: 25, monthOffset: 0, shift: 'none' });
    const faults = [
      { rule: 'on-day', day: '2009-02-30' },
      { rule: 'day-of-period', day: 32 },
      { rule: 'daily', at: '24:00' },
      { rule: 'days-after', days: 3, count: 'business' },
      { rule: 'hours-after', hours: 24, shift: 'next-working-day' },
      { rule: 'weekly' },
    ].map((input) =>
      dueRule
        .safeParse(input)
        .error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
        .join('; '),
    );
    expect(faults).toMatchInlineSnapshot(`
      [
        "day: must be an existing day, YYYY-MM-DD",
        "day: Too big: expected number to be <=31",
        "at: must be a time of day, HH:MM",
        "count: Invalid option: expected one of "calendar"|"working"",
        ": Unrecognized key: "shift"",
        "rule: Invalid discriminator value. Expected 'on-day' | 'day-of-period' | 'end-of-month' | 'days-after' | 'hours-after' | 'daily'",
      ]
    `);
  });

  const seed = 20091231;
  test(`start day not counted; shifted days are worked and nearest (seed ${seed})`, () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 23 }), (offset, days, hour) => {
        const eventAt = instantOf(addDays('2024-02-01', offset), `${String(hour).padStart(2, '0')}:30`);
        const plain = dueOf({ rule: 'days-after', days, count: 'calendar' }, { eventAt });
        expect(plain.dueDay).toBe(addDays(dayOf(eventAt), days));
        expect(dayOf(plain.dueAt)).toBe(plain.dueDay);
        expect(dayOf(new Date(plain.dueAt.getTime() + 1))).toBe(addDays(plain.dueDay, 1));
        const moved = dueOf({ rule: 'days-after', days, count: 'calendar', shift: 'next-working-day' }, { eventAt });
        expect(isWorkingDay(moved.dueDay)).toBe(true);
        for (let day = plain.dueDay; day < moved.dueDay; day = addDays(day, 1)) expect(isWorkingDay(day)).toBe(false);
      }),
      { seed, numRuns: 300 },
    );
  });
});
