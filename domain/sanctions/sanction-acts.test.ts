import { describe, expect, test } from 'vitest';
import { instantOf } from '../calendar/day.ts';
import type { Permission } from '../organisation/permissions.ts';
import { PERMISSIONS } from '../organisation/permissions.ts';
import { MEASURE_ACTS, MEASURE_STATES, measureActsFor } from './measure-acts.ts';
import { PROPOSAL_ACTS, PROPOSAL_STATES } from './proposal-acts.ts';
import { actOfOutcome, concernsDecision, pausesOf, REMEDY_ACTS, REMEDY_STATES, sumsAfter } from './remedy-acts.ts';
import { openActs, refusalOfAct, type SanctionActRow } from './sanction-act.ts';
import { SEIZURE_ACTS, SEIZURE_STATES } from './seizure-acts.ts';
import { lapsedWords, seizureClock, urgentClock } from './seizure-clock.ts';
import { stateAfterAnswer, TRANSFER_ACTS, TRANSFER_STATES, transferActsFor } from './transfer-acts.ts';

const tables: [string, readonly SanctionActRow[], readonly { id: string; isOpen: boolean }[]][] = [
  ['seizures', SEIZURE_ACTS, SEIZURE_STATES],
  ['measures', MEASURE_ACTS, MEASURE_STATES],
  ['proposals', PROPOSAL_ACTS, PROPOSAL_STATES],
  ['transfers', TRANSFER_ACTS, TRANSFER_STATES],
  ['remedies', REMEDY_ACTS, REMEDY_STATES],
];

describe.each(tables)('%s', (_name, acts, states) => {
  test('the table', () => {
    expect(acts.map((row) => `${row.zh} | ${row.from.join(',')} -> ${row.to ?? '?'} | ${row.permission} ${row.unit}`)).toMatchSnapshot();
  });
  test('states and permissions exist; nothing leaves a state that is ended', () => {
    for (const row of acts) {
      for (const from of row.from) if (from !== 'new') expect(states.find(({ id }) => id === from)?.isOpen, row.act).toBe(true);
      if (row.to !== undefined && row.to !== 'same')
        expect(
          states.some(({ id }) => id === row.to),
          row.act,
        ).toBe(true);
      expect(PERMISSIONS.some(({ id }) => id === row.permission)).toBe(true);
    }
  });
});

const viewer = (unitId: string, ...permissions: Permission[]) => ({ unitId, permissions: new Set(permissions) });

test('who may: state first, then permission, then unit', () => {
  const proposal = { state: 'awaiting', unitId: '1', targetUnitId: '2' };
  const [, answer] = PROPOSAL_ACTS;
  expect(refusalOfAct(answer, { ...proposal, state: 'granted' }, viewer('2', 'proposals.answer'))?.why).toBe('state');
  expect(refusalOfAct(answer, proposal, viewer('2', 'cases.handle'))?.why).toBe('permission');
  expect(refusalOfAct(answer, proposal, viewer('1', 'proposals.answer'))?.why).toBe('unit');
  expect(openActs(PROPOSAL_ACTS, proposal, viewer('2', 'proposals.answer'))).toEqual(['answerProposal']);
  expect(openActs(PROPOSAL_ACTS, proposal, viewer('1', 'cases.handle'))).toEqual(['recordProposalAnswer', 'remindProposal', 'withdrawProposal']);
});

test('what is stopped restarts after review alone', () => {
  const stopped = { state: 'in-force', unitId: '1', targetUnitId: null };
  const all = viewer('1', 'cases.handle', 'documents.approve');
  expect(openActs(measureActsFor('restart-review'), stopped, all)).toEqual(['askRestart']);
  expect(openActs(measureActsFor('restart-review'), { ...stopped, state: 'restart-asked' }, all)).toEqual(['passRestart', 'failRestart']);
  expect(openActs(measureActsFor('lift'), stopped, all)).toEqual(['liftMeasure']);
  expect(openActs(measureActsFor('none'), stopped, all)).toEqual([]);
});

test('a crime goes by report and leave; another body gets its file at once; what follows an answer', () => {
  const fresh = { state: 'new', unitId: '1', targetUnitId: null };
  expect(openActs(transferActsFor('police'), fresh, viewer('1', 'cases.handle'))).toEqual(['reportCrime']);
  expect(openActs(transferActsFor('discipline'), fresh, viewer('1', 'cases.handle'))).toEqual(['sendToBody']);
  expect((['filed', 'not-filed', 'passed-on'] as const).map((one) => [stateAfterAnswer('police', one), stateAfterAnswer('body', one)])).toEqual([
    ['filed', 'done'],
    ['not-filed', 'returned'],
    ['handed-over', 'handed-over'],
  ]);
});

describe('seizures: the time', () => {
  const at = (day: string) => ({ madeAt: instantOf(day, '10:00'), isUrgent: false, extensions: [], testing: [] });
  test.each([
    ['2009-06-01', '2009-06-16'],
    ['2011-12-31', '2012-01-15'],
    ['2012-01-01', '2012-01-31'],
    ['2024-02-01', '2024-03-02'],
  ])('made on %s, until %s', (made, due) => {
    expect(seizureClock(at(made)).dueDay).toBe(due);
  });
  test('thirty days more once, testing left out; before 2012 neither', () => {
    expect(seizureClock({ ...at('2024-02-01'), extensions: [{}] }).dueDay).toBe('2024-04-01');
    expect(seizureClock({ ...at('2024-02-01'), testing: [{ from: '2024-02-10', to: '2024-02-19', reason: '检测' }] }).dueDay).toBe('2024-03-12');
    expect(() => seizureClock({ ...at('2024-02-01'), extensions: [{}, {}] })).toThrow();
    expect(() => seizureClock({ ...at('2024-02-01'), extensions: [{ amount: 31 }] })).toThrow();
    expect(() => seizureClock({ ...at('2009-06-01'), extensions: [{}] })).toThrow();
  });
  test('urgent ones, and after the end', () => {
    expect(urgentClock(instantOf('2024-02-01', '10:00')).dueAt).toEqual(instantOf('2024-02-02', '10:00'));
    expect(urgentClock(instantOf('2009-06-01', '10:00')).dueAt).toEqual(instantOf('2009-06-03', '10:00'));
    expect([lapsedWords('2024-03-02', '2024-03-02'), lapsedWords('2024-03-02', '2024-03-03')?.zh]).toEqual([
      undefined,
      '查封、扣押期限已于2024-03-02届满，应当立即解除',
    ]);
  });
});

test('remedies: pauses, sums and what is withdrawn', () => {
  const remedy = { kind: 'review', state: 'accepted', askedOn: '2024-03-20', concludedOn: null, outcome: null, changedFine: null } as const;
  expect(pausesOf([remedy], '2024-03-25')).toEqual([{ from: '2024-03-20', to: '2024-03-25' }]);
  expect(pausesOf([remedy], '2024-03-19')).toEqual([]);
  expect(pausesOf([{ ...remedy, state: 'not-accepted' }], '2024-03-25')).toEqual([]);
  const ended = { ...remedy, state: 'concluded', concludedOn: '2024-05-10' } as const;
  expect(pausesOf([ended], '2024-06-01')).toEqual([{ from: '2024-03-20', to: '2024-05-10' }]);
  const sums = { fine: 100, confiscation: 50 };
  const decided = { ...sums, isSetAside: false };
  expect(sumsAfter(decided, [{ ...ended, outcome: 'upheld' }])).toEqual(sums);
  expect(sumsAfter(decided, [{ ...ended, outcome: 'changed', changedFine: 60 }])).toEqual({ fine: 60, confiscation: 50 });
  const twice = [
    { ...ended, outcome: 'changed', changedFine: 40, concludedOn: '2024-06-10' } as const,
    { ...ended, outcome: 'changed', changedFine: 60 } as const,
  ];
  expect(sumsAfter(decided, twice)).toEqual({ fine: 40, confiscation: 50 });
  expect(sumsAfter({ ...decided, isSetAside: true }, twice)).toEqual({ fine: 0, confiscation: 0 });
  // Set aside and made anew since: the remedy is of the decision that fell.
  expect(sumsAfter(decided, [{ ...ended, outcome: 'set-aside' }])).toEqual(sums);
  expect(['2024-03-19', '2024-03-20'].map((day) => concernsDecision('2024-03-20', day))).toEqual([false, true]);
  expect(concernsDecision(undefined, '2024-03-20')).toBe(false);
  const outcomes = ['upheld', 'withdrawn', 'settled', 'changed', 'set-aside', 'unlawful', 'void'] as const;
  expect(outcomes.map(actOfOutcome)).toEqual([undefined, undefined, undefined, 'changeDecision', 'setAside', 'findUnlawful', 'setAside']);
});
