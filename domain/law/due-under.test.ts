import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayOf } from '../calendar/day.ts';
import { CalendarGap, isWorkingDay, loadedYears } from '../calendar/working-day.ts';
import type { ClockVersion } from './clock-row.ts';
import { clockKeys, clocks } from './clocks.ts';
import { dueByOracle, isWorkedByOracle } from './due-oracle.ts';
import { dueUnder } from './due-under.ts';

const seed = 20091001;
const loaded = (day: string) => loadedYears.includes(Number(day.slice(0, 4)));
// Before Spring Festival and National Day with their days worked in exchange, month ends, the leap day, changes of law.
const starts = [
  '2009-01-22',
  '2009-01-31',
  '2009-09-25',
  '2009-11-30',
  '2010-02-12',
  '2010-09-17',
  '2011-12-30',
  '2012-02-29',
  '2015-09-01',
  '2018-12-27',
  '2019-04-26',
  '2021-01-29',
  '2021-07-15',
  '2022-12-28',
  '2023-10-08',
  '2024-01-31',
  '2024-02-29',
  '2024-08-31',
  '2025-01-24',
  '2025-09-26',
  '2026-01-31',
  '2026-02-01',
  '2026-02-12',
  '2026-09-18',
];
const inDays = clockKeys.flatMap((key) =>
  (clocks[key].versions as readonly ClockVersion[])
    .filter(({ amount, unit }) => amount !== null && unit !== 'hour' && clocks[key].direction === undefined)
    .map((version) => ({ key, version })),
);

describe('each row at its bound and one day beyond', () => {
  test('the calendar of the oracle is that of the notices', () => {
    for (const year of loadedYears)
      for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1))
        expect([day, isWorkedByOracle(day)]).toEqual([day, isWorkingDay(day)]);
  });

  test('the last instant of the due day is in time, the next is not; as the oracle has it', () => {
    const seen: string[] = [];
    for (const { key, version } of inDays) {
      for (const start of starts.filter((day) => version.from <= day && (version.to === undefined || day <= version.to))) {
        const expected = dueByOracle(version, start);
        if (!loaded(expected)) continue;
        const due = dueUnder(key, { from: start });
        expect([key, start, due.dueDay]).toEqual([key, start, expected]);
        expect([dayOf(due.dueAt), dayOf(new Date(due.dueAt.getTime() + 1))]).toEqual([expected, addDays(expected, 1)]);
        seen.push(`${key} ${version.from}`);
      }
    }
    expect(seen.length).toBeGreaterThan(300);
    expect(clockKeys.filter((key) => inDays.some((one) => one.key === key) && !seen.some((line) => line.startsWith(`${key} `)))).toEqual([]);
  });

  test('rows whose end lies beyond the table: years and calendar days that do not move are still answered', () => {
    expect(dueUnder('limitation-life', { from: '2024-02-29' }).dueDay).toBe('2029-02-28');
    expect(dueUnder('limitation', { from: '2024-02-29' }).dueDay).toBe('2026-02-28');
    expect(dueUnder('stayed-execution', { from: '2024-02-28' }).dueDay).toBe('2027-02-28');
    expect(dueUnder('dishonesty-listing', { from: '2025-12-31' }).opensOn).toBe('2029-01-01');
    expect(dueUnder('announcement-service', { from: '2015-05-04', provisional: true }).dueDay).toBe('2015-07-03');
  });

  test('hours run through nights, holidays and the turn of the year', () => {
    const hours = (key: (typeof clockKeys)[number], from: string) => dueUnder(key, { from }).dueAt.toISOString();
    expect(hours('urgent-measure-report', '2026-09-30T23:30')).toBe('2026-10-01T15:30:00.000Z');
    expect(hours('seizure-back-fill', '2009-12-31T12:00')).toBe('2010-01-02T04:00:00.000Z');
    expect(hours('accident-report-firm', '2024-02-29T23:59')).toBe('2024-02-29T16:59:00.000Z');
    expect(hours('accident-report-level', '2026-12-31T23:00')).toBe('2026-12-31T17:00:00.000Z');
    expect(hours('crime-hand-over', '2010-02-12T17:00')).toBe('2010-02-13T09:00:00.000Z');
    expect(hours('police-wrong-jurisdiction', '2010-02-12T17:00:00+08:00')).toBe('2010-02-13T09:00:00.000Z');
    expect(hours('power-cut-notice', '2026-03-01T08:00')).toBe('2026-02-28T00:00:00.000Z');
  });

  test('clocks that run back from a day', () => {
    expect(dueUnder('hearing-notice', { from: '2026-02-27' }).dueDay).toBe('2026-02-11');
    expect(dueUnder('hearing-notice', { from: '2009-10-12' }).dueDay).toBe('2009-10-05');
    const { opensOn, dueDay } = dueUnder('rectification-extension-request', { from: '2024-03-10' });
    expect([opensOn, dueDay]).toEqual(['2024-02-29', '2024-03-10']);
  });
});

describe('properties', () => {
  const someRow = fc.constantFrom(...inDays);
  const someStart = fc.integer({ min: 0, max: 1000 }).map((offset) => addDays('2024-01-01', offset));
  const someSpans = fc.array(fc.tuple(fc.integer({ min: -20, max: 120 }), fc.integer({ min: 0, max: 25 })), { maxLength: 4 });

  test(`as a slow count day by day has it, with extensions and time left out (seed ${seed})`, () => {
    let answered = 0;
    fc.assert(
      fc.property(someRow, someStart, someSpans, fc.nat({ max: 2 }), ({ key, version }, start, spans, wish) => {
        if (version.from > start || (version.to !== undefined && start > version.to)) return;
        const suspensions = version.suspension
          ? spans.map(([offset, length]) => ({ from: addDays(start, offset), to: addDays(start, offset + length), reason: '鉴定' }))
          : [];
        const steps = (version.extensions ?? []).slice(0, wish);
        const extra = steps.reduce((sum, step) => ('upTo' in step ? sum + step.upTo : step.total - (version.amount ?? 0)), 0);
        const expected = dueByOracle(version, start, extra, (day) => suspensions.some(({ from, to }) => from <= day && day <= to));
        if (!loaded(expected)) return;
        const due = dueUnder(key, { from: start, extended: steps.length, suspensions });
        expect([key, start, due.dueDay]).toEqual([key, start, expected]);
        expect(due.lines.every(({ zh, en }) => zh.endsWith('。') && en.length > 0)).toBe(true);
        answered += 1;
      }),
      { seed, numRuns: 4000 },
    );
    expect(answered).toBeGreaterThan(800);
  });

  test(`a later start is never due earlier; clocks do not touch one another (seed ${seed})`, () => {
    fc.assert(
      fc.property(someRow, fc.constantFrom(...inDays), someStart, ({ key, version }, other, start) => {
        const answer = (one: string) => dueUnder(key, { from: one, provisional: true }).dueDay;
        if (version.from > start || version.to !== undefined || start > '2026-06-01') return;
        const before = answer(start);
        expect(answer(addDays(start, 1)) >= before).toBe(true);
        if (other.version.from <= start && other.version.to === undefined) dueUnder(other.key, { from: start, provisional: true });
        expect(answer(start)).toBe(before);
      }),
      { seed, numRuns: 1000 },
    );
  });
});

test('beyond the table nothing is guessed', () => {
  expect(() => dueUnder('hearing-request', { from: '2026-12-28' })).toThrow(CalendarGap);
  expect(() => dueUnder('pay-fine', { from: '2026-12-20' })).toThrow(CalendarGap);
  expect(() => dueUnder('hearing-request', { from: '2026-12-28', provisional: true })).toThrow(CalendarGap);
  expect(dueUnder('pay-fine', { from: '2026-12-20', provisional: true })).toMatchObject({ dueDay: '2027-01-04', isProvisional: true });
  expect(dueUnder('seizure', { from: '2026-12-20' }).dueDay).toBe('2027-01-19');
});
