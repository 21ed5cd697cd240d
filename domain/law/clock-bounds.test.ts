import { describe, expect, test } from 'vitest';
import { addDays, dayOf } from '../calendar/day.ts';
import { loadedYears } from '../calendar/working-day.ts';
import type { ClockVersion } from './clock-row.ts';
import type { ClockKey } from './clocks.ts';
import { clockKeys, clocks, ruleOn } from './clocks.ts';
import { dueByOracle, isWorkedByOracle } from './due-oracle.ts';
import type { ClockQuestion } from './due-under.ts';
import { dueUnder } from './due-under.ts';
import { LawRefusal } from './law-refusal.ts';
import { rulePacks } from './pack-table.ts';
import { dayWithinPack } from './packs.ts';

interface Row {
  key: ClockKey;
  version: ClockVersion;
  name: string;
}
const rows: Row[] = clockKeys.flatMap((key) =>
  (clocks[key].versions as readonly ClockVersion[]).map((version) => ({ key, version, name: `${key} ${version.from}` })),
);
const withNumber = rows.filter(({ version }) => version.amount !== null);
const forward = withNumber.filter(({ key, version }) => version.unit !== 'hour' && clocks[key].direction === undefined);
const covers = ({ from, to }: ClockVersion, day: string) => from <= day && (to === undefined || day <= to);
const loaded = (day: string) => loadedYears.includes(Number(day.slice(0, 4)));
const atNine = (day: string, { unit }: ClockVersion) => (unit === 'hour' ? `${day}T09:00` : day);
/** The last day before it is moved. */
const unmoved = (version: ClockVersion, start: string, extra = 0) => dueByOracle({ ...version, lastDay: 'stays' }, start, extra);

function refusalOf(key: ClockKey, question: ClockQuestion): string {
  try {
    return dueUnder(key, { provisional: true, ...question }).dueDay;
  } catch (error) {
    if (error instanceof LawRefusal) return error.code;
    throw error;
  }
}

describe('each row answers from its first day to its last', () => {
  test.each(rows)('$name', ({ key, version }) => {
    const { from, to } = version;
    expect([ruleOn(key, from), to === undefined ? version : ruleOn(key, to)]).toEqual([version, version]);
    for (const beyond of [addDays(from, -1), ...(to === undefined ? [] : [addDays(to, 1)])]) {
      const other = ruleOn(key, beyond);
      expect(other).not.toBe(version);
      if (other === undefined) expect(refusalOf(key, { from: atNine(beyond, version) })).toBe('not-in-force');
    }
    if (version.amount === null) expect(refusalOf(key, { from: atNine(from, version) })).toBe('no-period-in-law');
    // Where the day after the last has a rule again, the clock that starts then runs by that one.
    if (to !== undefined && loaded(to)) {
      const next = ruleOn(key, addDays(to, 1));
      if (next?.amount && version.amount && clocks[key].direction === undefined && next.unit !== 'hour') {
        expect(dueUnder(key, { from: to, provisional: true }).version).toBe(version);
        expect(dueUnder(key, { from: addDays(to, 1), provisional: true }).version).toBe(next);
      }
    }
  });
});

/** Last days that fall on the edges of the calendar: off, worked in exchange, the day before and after. */
const edges = {
  'Spring Festival 2009': ['2009-01-24', '2009-01-25', '2009-01-31', '2009-02-01', '2009-02-02'],
  'National Day 2009': ['2009-09-27', '2009-09-30', '2009-10-01', '2009-10-08', '2009-10-09', '2009-10-10'],
  'Spring Festival 2010': ['2010-02-12', '2010-02-13', '2010-02-19', '2010-02-20', '2010-02-21'],
  'New Year 2012, worked the day before': ['2011-12-30', '2011-12-31', '2012-01-01', '2012-01-03', '2012-01-04'],
  'days off in 2015 and 2016': ['2015-06-21', '2015-09-03', '2015-09-05', '2015-09-06', '2015-10-08', '2015-10-10', '2016-02-06', '2016-02-07'],
  'changed by a later notice': ['2019-04-28', '2019-05-01', '2019-05-05', '2020-01-31', '2020-02-01', '2020-02-03'],
  'over the turn of a year': ['2018-12-29', '2018-12-31', '2019-01-02', '2022-12-30', '2022-12-31', '2023-01-02', '2023-01-03'],
  'Spring Festival 2026': ['2026-02-13', '2026-02-14', '2026-02-15', '2026-02-23', '2026-02-24', '2026-02-28'],
  'National Day 2025': ['2025-09-28', '2025-09-30', '2025-10-01', '2025-10-08', '2025-10-09', '2025-10-11', '2025-10-12'],
  'National Day 2026': ['2026-09-20', '2026-09-30', '2026-10-01', '2026-10-07', '2026-10-08', '2026-10-10'],
  'month ends, the leap day': ['2024-01-31', '2024-02-28', '2024-02-29', '2024-03-01', '2024-04-30', '2024-12-31', '2025-02-28', '2026-08-31'],
};

/** Days on which a clock starts whose last day, unmoved, is the target. */
function startsFor(version: ClockVersion, target: string): string[] {
  const amount = version.amount ?? 0;
  const [most, least] = {
    'working-day': [3 * amount + 12, amount],
    'calendar-day': [amount, amount],
    month: [31 * amount + 3, 28 * amount - 3],
    'day-of-next-month': [62, 0],
    year: [0, 0],
    hour: [0, 0],
  }[version.unit] as [number, number];
  const days = Array.from({ length: most - least + 1 }, (_, n) => addDays(target, n - most));
  const found = days.filter((start) => covers(version, start) && unmoved(version, start) === target);
  return found.length > 3 ? [found[0]!, found.at(-1)!] : found;
}

const met = new Set<string>();
describe.each(Object.entries(edges))('last days at %s', (_name, targets) => {
  test('as the slow count has them; the last instant is in time, the next is a day late', () => {
    let counted = 0;
    for (const { key, version, name } of forward) {
      if (version.unit === 'year') continue; // see below: their starts lie years before
      for (const target of targets) {
        for (const start of startsFor(version, target)) {
          if (!loaded(start) && version.unit === 'working-day') continue;
          const expected = dueByOracle(version, start);
          if (!loaded(expected)) continue;
          const due = dueUnder(key, { from: start });
          expect([name, start, due.dueDay]).toEqual([name, start, expected]);
          expect([dayOf(due.dueAt), dayOf(new Date(due.dueAt.getTime() + 1))]).toEqual([expected, addDays(expected, 1)]);
          const mayMove = version.lastDay !== 'stays' && version.unit !== 'working-day' && version.unit !== 'day-of-next-month';
          expect(due.dueDay === target || (mayMove && !isWorkedByOracle(target))).toBe(true);
          met.add(name);
          counted += 1;
        }
      }
    }
    expect(counted).toBeGreaterThan(60);
  });
});

test('no row goes untested: the others count years, or end where no notice is loaded and are provisional if they may move', () => {
  const left = forward.filter(({ name }) => !met.has(name));
  for (const { key, version, name } of left) {
    if (version.unit === 'working-day') {
      expect(name).toBe('a row in working days that no loaded year meets');
      continue;
    }
    for (const start of [version.from, version.to ?? addDays(version.from, 400), '2012-02-29', '2016-02-29', '2019-08-31'].filter((day) =>
      covers(version, day),
    )) {
      const due = dueUnder(key, { from: start, provisional: true });
      const last = unmoved(version, start);
      if (loaded(last) && version.lastDay !== 'stays') continue;
      expect([name, start, due.dueDay]).toEqual([name, start, last]);
      expect(due.isProvisional).toBe(version.lastDay !== 'stays');
      expect(dayOf(new Date(due.dueAt.getTime() + 1))).toBe(addDays(last, 1));
      met.add(name);
    }
  }
  expect(forward.filter(({ name }) => !met.has(name)).map(({ name }) => name)).toEqual([]);
});

describe('extensions and time left out, row by row', () => {
  const start = (version: ClockVersion) => [version.from, '2009-03-02', '2024-03-04', '2026-03-02'].findLast((day) => covers(version, day))!;

  test.each(forward.filter(({ version }) => version.extensions))('$name may be extended to its bound, not one further', ({ key, version }) => {
    const from = start(version);
    const steps = version.extensions ?? [];
    let added = 0;
    const granted: { amount: number }[] = [];
    for (const step of steps) {
      const most = 'upTo' in step ? step.upTo : step.total - (version.amount ?? 0) - added;
      for (const wrong of [0, most + 1, -1, 1.5]) expect(refusalOf(key, { from, extended: [...granted, { amount: wrong }] })).toBe('not-extendable');
      expect(refusalOf(key, { from, extended: [...granted, { amount: 1 }] })).toBe(moved(version, unmoved(version, from, added + 1)));
      added += most;
      granted.push({ amount: most });
      expect(refusalOf(key, { from, extended: granted })).toBe(moved(version, unmoved(version, from, added)));
      expect(refusalOf(key, { from, extended: granted.length })).toBe(moved(version, unmoved(version, from, added)));
    }
    expect(refusalOf(key, { from, extended: steps.length + 1 })).toBe('not-extendable');
  });

  test('what the law does not extend is not extended, what it does not suspend not suspended', () => {
    for (const { key, version, name } of withNumber) {
      const from = atNine(start(version), version);
      if (!version.extensions) expect([name, refusalOf(key, { from, extended: 1 })]).toEqual([name, 'not-extendable']);
      if (version.suspension) continue;
      const suspensions = [{ from: addDays(from.slice(0, 10), 1), to: addDays(from.slice(0, 10), 1), reason: '' }];
      expect([name, refusalOf(key, { from, suspensions })]).toEqual([name, 'not-suspendable']);
    }
  });

  test.each(forward.filter(({ version }) => version.suspension))('$name: days left out at both bounds', ({ key, version }) => {
    const from = start(version);
    const last = unmoved(version, from);
    const due = (first: string, end = first) => refusalOf(key, { from, suspensions: [{ from: first, to: end, reason: '鉴定' }] });
    const plain = moved(version, last);
    const oneMore = moved(version, addDays(last, 1));
    expect([due(from), due(addDays(last, 1)), due(addDays(from, -9), from)]).toEqual([plain, plain, plain]);
    expect([due(addDays(from, 1)), due(last), due(addDays(from, -9), addDays(from, 1))]).toEqual([oneMore, oneMore, oneMore]);
  });

  function moved(version: ClockVersion, last: string): string {
    let day = last;
    if (version.lastDay !== 'stays') while (loaded(day) && !isWorkedByOracle(day)) day = addDays(day, 1);
    return day;
  }
});

const instants = ['2009-09-30T23:59', '2010-02-12T18:00', '2012-02-28T23:30', '2024-02-28T23:30', '2025-12-31T12:00', '2026-02-14T08:00'];
test('every clock in hours: to the minute through nights, days off, the leap day and the turn of the year', () => {
  const seen = new Set<string>();
  for (const { key, version, name } of withNumber.filter((row) => row.version.unit === 'hour')) {
    for (const instant of [...instants, '2015-01-05T00:00'].filter((one) => covers(version, one.slice(0, 10)))) {
      const sign = clocks[key].direction === 'before' ? -1 : 1;
      const expected = Date.parse(`${instant}:00+08:00`) + sign * (version.amount ?? 0) * 3_600_000;
      expect([name, instant, dueUnder(key, { from: instant }).dueAt.getTime()]).toEqual([name, instant, expected]);
      seen.add(name);
    }
    expect(refusalOf(key, { from: version.from })).toBe('needs-time');
  }
  expect([...seen]).toEqual(withNumber.filter(({ version }) => version.unit === 'hour').map(({ name }) => name));
});

test('every clock that runs back from a day', () => {
  const back = withNumber.filter(({ key, version }) => clocks[key].direction === 'before' && version.unit !== 'hour');
  for (const { key, version, name } of back) {
    for (const end of ['2009-02-02', '2009-10-12', '2010-03-01', '2024-03-10', '2025-10-13', '2026-02-25', '2026-03-01'].filter((day) =>
      covers(version, day),
    )) {
      let first = end;
      for (let left = version.amount ?? 0; left > 0;) {
        first = addDays(first, -1);
        if (version.unit === 'calendar-day' || isWorkedByOracle(first)) left -= 1;
      }
      const { opensOn, dueDay } = dueUnder(key, { from: end });
      const isWindow = clocks[key].sense === 'window';
      expect([name, end, opensOn, dueDay]).toEqual([name, end, isWindow ? first : undefined, isWindow ? end : first]);
    }
  }
  expect(new Set(back.map(({ key }) => key)).size).toBeGreaterThan(1);
});

test.each(rulePacks.map(({ id }) => id))('pack %s answers by its nearest day, for every clock', (pack) => {
  for (const day of ['2008-06-02', '2021-07-14', '2021-07-15', '2026-01-30', '2026-02-02']) {
    for (const key of clockKeys) {
      const version = ruleOn(key, dayWithinPack(pack, day));
      const from = version?.unit === 'hour' ? `${day}T09:00` : day;
      const answer = (() => {
        try {
          return dueUnder(key, { from, pack, provisional: true }).version;
        } catch (error) {
          return error instanceof LawRefusal ? error.code : 'no-calendar';
        }
      })();
      if (version === undefined) expect([key, answer]).toEqual([key, 'not-in-force']);
      else if (version.amount === null) expect([key, answer]).toEqual([key, 'no-period-in-law']);
      else if (answer !== 'no-calendar') expect([key, answer]).toEqual([key, version]);
      else expect([key, version.unit]).toEqual([key, 'working-day']);
    }
  }
});
