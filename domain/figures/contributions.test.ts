import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { periodOf } from '../deadlines/period.ts';
import { problemAfter, problemAtRegistration } from '../problems/problem-after.ts';
import type { ProblemFacts, ProblemMove } from '../problems/problem-facts.ts';
import { anyRegistration, anySteps, playHistory } from '../problems/problem-history-for-tests.ts';
import { contributionsOf, differenceOf, sumOfContributions } from './contributions.ts';
import type { Contribution } from './contributions.ts';
import { countedCheck, countedProblem } from './counted-record.ts';
import type { CountedMeasure } from './counted-record.ts';

const measures: CountedMeasure[] = [
  { id: 'illegal-acts', over: 'problem', moment: 'registered', where: { nature: 'illegal-act' } },
  { id: 'handled', over: 'problem', moment: 'handled' },
  { id: 'corrected', over: 'problem', moment: 'correctedOnSpot' },
  { id: 'ordered', over: 'problem', moment: 'orderedToRectify' },
  { id: 'claimed', over: 'problem', moment: 'claimedDone' },
  { id: 'ordered-and-closed', over: 'problem', moment: 'closed', where: { wasOrdered: true } },
  { id: 'passed', over: 'problem', moment: 'passedAccepted' },
  { id: 'raised', over: 'problem', moment: 'raised' },
  { id: 'major', over: 'problem', moment: 'registered', where: { nature: 'hazard', grade: 'major' } },
  { id: 'firms', over: 'check', moment: 'firstAtFirm' },
  { id: 'visits', over: 'check', moment: 'made' },
  { id: 'officers', over: 'check', moment: 'made', value: 'officers' },
];
const monthly = (day: string) => periodOf({ kind: 'month', closesOnDay: 25 }, day);
const inCampaign = (day: string) => (day > '2009-12-31' ? null : monthly(day));
const of = (problem: ProblemFacts, periods: (day: string) => string | null = monthly) => contributionsOf(measures, periods, countedProblem(problem));
const show = (one: Contribution) =>
  `${one.value > 0 ? '+' : ''}${one.value} ${one.measure} ${one.period} (${one.day}) ${one.regionThen} sector ${one.sector} kind ${one.kind || '-'}`;

const registered = problemAtRegistration({
  id: '1',
  campaignIds: ['jiangsu-2009'],
  nature: 'illegal-act',
  kind: '4',
  subKind: null,
  grade: null,
  sector: 3,
  regionThen: '320683000',
  regionCode: '320612000',
  holderUnitId: 'body',
  finderPersonId: 'zhang-jia',
  registeredByPersonId: 'zhang-jia',
  registeredAt: '2009-05-20T02:00:00.000Z',
  foundOn: '2009-05-19',
});
const move = (act: ProblemMove['act'], day: string, more: Partial<ProblemMove> = {}): ProblemMove => ({
  act,
  at: `${day}T02:00:00.000Z`,
  personId: 'zhang-jia',
  unitId: 'body',
  ...more,
});

describe('deltas of acts', () => {
  test('a problem from registration to voiding, act by act', () => {
    const moves = [
      move('orderRectification', '2009-05-25', { day: '2009-06-10' }),
      move('claimRectified', '2009-06-09'),
      move('recheckFailed', '2009-06-12', { day: '2009-06-30' }),
      move('claimRectified', '2009-06-26'),
      move('recheckPassed', '2009-06-29'),
      move('void', '2009-07-02'),
    ];
    const lines = ['register', ...differenceOf([], of(registered)).map(show)];
    moves.reduce((problem, one) => {
      const next = problemAfter(problem, one);
      lines.push(one.act, ...differenceOf(of(problem), of(next)).map(show));
      return next;
    }, registered);
    expect(`\n${lines.join('\n')}\n`).toMatchInlineSnapshot(`
      "
      register
      +1 illegal-acts 2009-05 (2009-05-20) 320683000 sector 3 kind 4
      orderRectification
      +1 handled 2009-05 (2009-05-25) 320683000 sector 3 kind 4
      +1 ordered 2009-05 (2009-05-25) 320683000 sector 3 kind 4
      claimRectified
      +1 claimed 2009-06 (2009-06-09) 320683000 sector 3 kind 4
      recheckFailed
      claimRectified
      recheckPassed
      +1 ordered-and-closed 2009-07 (2009-06-29) 320683000 sector 3 kind 4
      void
      -1 claimed 2009-06 (2009-06-09) 320683000 sector 3 kind 4
      -1 handled 2009-05 (2009-05-25) 320683000 sector 3 kind 4
      -1 illegal-acts 2009-05 (2009-05-20) 320683000 sector 3 kind 4
      -1 ordered 2009-05 (2009-05-25) 320683000 sector 3 kind 4
      -1 ordered-and-closed 2009-07 (2009-06-29) 320683000 sector 3 kind 4
      "
    `);
  });

  test('a check, the first at its firm and a later one; a voided one', () => {
    const check = { regionThen: '320102000', sector: 3, madeOn: '2009-05-26', officers: 3, teams: 1, isFirstAtFirm: true, isVoided: false };
    const lines = [check, { ...check, isFirstAtFirm: false }, { ...check, isVoided: true }].map((one) =>
      contributionsOf(measures, monthly, countedCheck(one)).map(show),
    );
    expect(lines).toMatchInlineSnapshot(`
      [
        [
          "+1 firms 2009-06 (2009-05-26) 320102000 sector 3 kind -",
          "+1 visits 2009-06 (2009-05-26) 320102000 sector 3 kind -",
          "+3 officers 2009-06 (2009-05-26) 320102000 sector 3 kind -",
        ],
        [
          "+1 visits 2009-06 (2009-05-26) 320102000 sector 3 kind -",
          "+3 officers 2009-06 (2009-05-26) 320102000 sector 3 kind -",
        ],
        [],
      ]
    `);
  });

  test('a correction of sector moves the value from cell to cell', () => {
    expect(differenceOf(of(registered), of({ ...registered, sector: 5 })).map(show)).toEqual([
      '-1 illegal-acts 2009-05 (2009-05-20) 320683000 sector 3 kind 4',
      '+1 illegal-acts 2009-05 (2009-05-20) 320683000 sector 5 kind 4',
    ]);
  });
});

describe('any history (seed 20090427, 300 runs)', () => {
  const runs = { seed: 20090427, numRuns: 300 };

  test('the sum of the deltas is what the record contributes as it stands; voided or merged it is nothing', () => {
    fc.assert(
      fc.property(anyRegistration, anySteps, (registration, steps) => {
        const { states } = playHistory(registration, steps);
        const deltas = states.flatMap((state, index) => differenceOf(index === 0 ? [] : of(states[index - 1] ?? state), of(state)));
        const last = states.at(-1) ?? problemAtRegistration(registration);
        expect(sumOfContributions(deltas)).toEqual(sumOfContributions(of(last)));
        if (last.status === 'voided' || last.status === 'merged') expect(sumOfContributions(deltas)).toEqual([]);
      }),
      runs,
    );
  });

  test('each moment counts once at most, and days beyond the campaign not at all', () => {
    fc.assert(
      fc.property(anyRegistration, anySteps, (registration, steps) => {
        const last = playHistory(registration, steps).states.at(-1) ?? problemAtRegistration(registration);
        const counted = of(last, inCampaign);
        expect(new Set(counted.map((one) => one.measure)).size).toBe(counted.length);
        expect(counted.every((one) => one.value === 1 && one.day <= '2009-12-31')).toBe(true);
      }),
      runs,
    );
  });

  test('a difference undone is nothing', () => {
    fc.assert(
      fc.property(anyRegistration, anySteps, (registration, steps) => {
        const { states } = playHistory(registration, steps);
        const [first, last] = [states[0], states.at(-1)];
        if (!first || !last) return;
        expect(sumOfContributions([...differenceOf(of(first), of(last)), ...differenceOf(of(last), of(first))])).toEqual([]);
      }),
      runs,
    );
  });
});
