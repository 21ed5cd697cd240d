import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actsFor, inputRefusalOf, refusalOf } from './acts-for.ts';
import { raisesAtRegistration, unitsOwingReceipt } from './desk-chain.ts';
import type { ProblemFacts, ProblemMove } from './problem-facts.ts';
import { problemAfter, problemAfterAll, problemAtRegistration } from './problem-after.ts';
import { anyRegistration, anySteps, playHistory, viewerIn } from './problem-history-for-tests.ts';
import { daysOverdue, isOverdue } from './problem-overdue.ts';
import { PROBLEM_REFUSALS } from './problem-refusals.ts';

const registered = problemAtRegistration({
  id: '1',
  campaignIds: ['jiangsu-2009'],
  nature: 'illegal-act',
  kind: '1',
  subKind: null,
  grade: null,
  sector: 3,
  regionThen: '320102000',
  regionCode: '320102000',
  holderUnitId: 'body',
  finderPersonId: 'zhang-jia',
  registeredByPersonId: 'zhang-jia',
  registeredAt: '2009-05-20T02:00:00.000Z',
  foundOn: '2009-05-19',
});
const now = '2009-05-21T02:00:00.000Z';
const move = (act: ProblemMove['act'], more: Partial<ProblemMove> = {}): ProblemMove => ({
  act,
  at: now,
  personId: 'zhang-jia',
  unitId: 'body',
  ...more,
});
const ordered = problemAfter(registered, move('orderRectification', { day: '2009-06-05' }));
const claimed = problemAfter(ordered, move('claimRectified', { personId: 'li-yi', evidence: '已拆除' }));
const passed = problemAfter(ordered, move('pass', { targetUnitId: 'other', reason: '属对方职责' }));
const major: ProblemFacts = { ...registered, nature: 'hazard', kind: null, grade: 'major' };
const why = (problem: ProblemFacts, act: ProblemMove['act'], unitId: string, personId: string, at = now) =>
  refusalOf(act, problem, viewerIn(unitId, personId), at)?.id;

describe('who may do what', () => {
  test('as each finds it: allowed acts, the one expected next in brackets', () => {
    const world: [string, ProblemFacts, string, string][] = [
      ['registered, finder', registered, 'body', 'zhang-jia'],
      ['registered, colleague', registered, 'body', 'li-yi'],
      ['registered, other unit', registered, 'other', 'li-yi'],
      ['major, finder', major, 'body', 'zhang-jia'],
      ['ordered, finder', ordered, 'body', 'zhang-jia'],
      ['claimed, finder', claimed, 'body', 'zhang-jia'],
      ['claimed, claimer', claimed, 'body', 'li-yi'],
      ['claimed, third', claimed, 'body', 'wang-bing'],
      ['passed, holder', passed, 'body', 'zhang-jia'],
      ['passed, target', passed, 'other', 'wang-bing'],
    ];
    const lines = world.map(([name, problem, unit, person]) => {
      const acts = actsFor(problem, viewerIn(unit, person), now).filter((one) => one.isAllowed);
      return `${name}: ${acts.map((one) => (one.isExpectedNext ? `[${one.act}]` : one.act)).join(' ') || '-'}`;
    });
    expect(`\n${lines.join('\n')}\n`).toMatchInlineSnapshot(`
      "
      registered, finder: [orderRectification] correctOnSpot pass raise mergeAsDuplicate
      registered, colleague: [orderRectification] correctOnSpot pass raise mergeAsDuplicate void
      registered, other unit: -
      major, finder: [orderRectification] pass raise mergeAsDuplicate
      ordered, finder: [claimRectified] extendRectification pass raise mergeAsDuplicate
      claimed, finder: raise mergeAsDuplicate
      claimed, claimer: raise mergeAsDuplicate void
      claimed, third: [recheckPassed] recheckFailed raise mergeAsDuplicate void
      passed, holder: raise
      passed, target: [acceptPass] refusePass
      "
    `);
  });

  test('reasons, in the order in which they are looked for', () => {
    expect(why(registered, 'recheckPassed', 'body', 'li-yi')).toBe('status');
    expect(refusalOf('orderRectification', registered, viewerIn('body', 'li-yi', new Set()), now)?.id).toBe('permission');
    expect(why(registered, 'orderRectification', 'other', 'li-yi')).toBe('unit');
    expect(why(passed, 'acceptPass', 'county', 'li-yi')).toBe('pass-target');
    expect(why(claimed, 'recheckPassed', 'body', 'zhang-jia')).toBe('finder');
    expect(why(claimed, 'recheckPassed', 'body', 'li-yi')).toBe('claimer');
    expect(why(claimed, 'recheckPassed', 'body', 'wang-bing')).toBeUndefined();
    expect(why(major, 'correctOnSpot', 'body', 'zhang-jia')).toBe('not-major');
    expect(why(registered, 'confirmReceipt', 'county', 'li-yi')).toBe('receiving-desk');
    expect(PROBLEM_REFUSALS.map((row) => `${row.id}: ${row.zh}`)).toMatchInlineSnapshot(`
      [
        "status: 问题当前状态不能办理此事项",
        "permission: 当前岗位无权办理此事项",
        "paper: 由责令限期整改指令书换发或者作废时办理",
        "unit: 应由承办单位办理",
        "pass-target: 应由被移送单位办理",
        "raising-desk: 应由当前收件单位上报；尚未确认收到的，先确认收到",
        "receiving-desk: 本单位没有待确认的上报",
        "finder: 发现人和登记人不得办理，须由他人办理",
        "claimer: 录入整改完成的人不得复查，须由他人复查",
        "not-major: 重大事故隐患不得当场纠正后了结，应责令限期整改",
        "due-day-come: 整改期限未到且未报告整改完成，暂不复查",
        "due-day-not-past: 整改期限已过，不再延期",
        "level-above: 已是最高一级",
        "reason: 须填写原因",
        "evidence: 须填写整改或复查情况",
        "day: 须填写整改期限",
        "day-past: 整改期限不得早于当日",
        "day-not-later: 延长后的期限须晚于原期限",
        "target-unit: 须选择单位",
        "target-unit-same: 不能移送或上报本单位",
        "target-unit-above: 应上报直接上级",
        "target-problem: 须选择合并到的问题",
        "target-problem-same: 不能合并到自身",
      ]
    `);
  });

  // 总局令第15号第十六条: re-check on the firm's word or when the day has come; no extension after it
  test('re-check without a claim, and extension, hang on the day', () => {
    const rows = ['2009-06-04', '2009-06-05', '2009-06-06'].map((day) => {
      const at = `${day}T02:00:00.000Z`;
      return [
        day,
        why(ordered, 'recheckPassed', 'body', 'wang-bing', at),
        why(ordered, 'extendRectification', 'body', 'zhang-jia', at),
        daysOverdue(ordered, at),
      ];
    });
    expect(rows).toEqual([
      ['2009-06-04', 'due-day-come', undefined, 0],
      ['2009-06-05', undefined, undefined, 0],
      ['2009-06-06', undefined, 'due-day-not-past', 1],
    ]);
    expect([isOverdue(passed, '2009-06-10T02:00:00Z'), isOverdue(claimed, '2009-06-10T02:00:00Z')]).toEqual([true, false]);
  });

  test('what an act is given', () => {
    const fault = (one: ProblemMove, problem = registered) => inputRefusalOf(one, problem, viewerIn('body', 'zhang-jia'))?.id;
    expect(fault(move('orderRectification'))).toBe('day');
    expect(fault(move('orderRectification', { day: '2009-05-20' }))).toBe('day-past');
    expect(fault(move('extendRectification', { day: '2009-06-05', reason: '停电' }), ordered)).toBe('day-not-later');
    expect(fault(move('extendRectification', { day: '2009-06-15', reason: ' ' }), ordered)).toBe('reason');
    expect(fault(move('claimRectified'), ordered)).toBe('evidence');
    expect(fault(move('pass', { reason: '非本单位职责', targetUnitId: 'body' }))).toBe('target-unit-same');
    expect(fault(move('raise', { targetUnitId: 'city' }))).toBe('target-unit-above');
    expect(fault(move('raise', { targetUnitId: 'province', isDirect: true }))).toBe('target-unit-above');
    expect(fault(move('raise', { targetUnitId: 'province', isDirect: true }), major)).toBeUndefined();
    expect(fault(move('mergeAsDuplicate', { reason: '重复', targetProblemId: '1' }))).toBe('target-problem-same');
  });
});

describe('the chain of desks', () => {
  // 方案四(二)1 逐级上报
  test('each desk confirms before it raises on; a major hazard is at the province at once', () => {
    expect(raisesAtRegistration(registered, { unitAboveId: 'county', provinceUnitId: 'province' })).toEqual([]);
    const raises = raisesAtRegistration(major, { unitAboveId: 'county', provinceUnitId: 'province' });
    expect(raises).toEqual([
      { targetUnitId: 'county', isDirect: false },
      { targetUnitId: 'province', isDirect: true },
    ]);
    let problem = raises.reduce((state, raise) => problemAfter(state, move('raise', raise)), major);
    expect(unitsOwingReceipt(problem)).toEqual(['county', 'province']);
    expect(why(problem, 'raise', 'county', 'li-yi')).toBe('raising-desk');
    expect(why(problem, 'raise', 'body', 'zhang-jia')).toBe('raising-desk');
    problem = problemAfter(problem, move('confirmReceipt', { unitId: 'county', personId: 'li-yi' }));
    expect(why(problem, 'raise', 'county', 'li-yi')).toBeUndefined();
    problem = problemAfter(problem, move('confirmReceipt', { unitId: 'province' }));
    problem = problemAfter(problem, move('raise', { unitId: 'county', targetUnitId: 'city' }));
    problem = problemAfter(problem, move('confirmReceipt', { unitId: 'city' }));
    problem = problemAfter(problem, move('raise', { unitId: 'city', targetUnitId: 'province' }));
    expect(unitsOwingReceipt(problem)).toEqual(['province']);
    problem = problemAfter(problem, move('confirmReceipt', { unitId: 'province' }));
    expect(unitsOwingReceipt(problem)).toEqual([]);
    expect(why(problem, 'raise', 'province', 'li-yi')).toBe('level-above');
  });

  test('raised once only where the level above is the province', () => {
    expect(raisesAtRegistration(major, { unitAboveId: 'province', provinceUnitId: 'province' })).toEqual([
      { targetUnitId: 'province', isDirect: false },
    ]);
  });
});

describe('histories', () => {
  test('a refused pass leaves the order standing with the old holder, an accepted one with the new', () => {
    const refused = problemAfter(passed, move('refusePass', { unitId: 'other', reason: '不属本单位' }));
    const accepted = problemAfter(passed, move('acceptPass', { unitId: 'other' }));
    expect([refused.status, refused.holderUnitId, refused.dueDay, refused.days.passedAccepted]).toEqual(['ordered', 'body', '2009-06-05', null]);
    expect([accepted.status, accepted.holderUnitId, accepted.dueDay, accepted.days.passedAccepted]).toEqual([
      'ordered',
      'other',
      '2009-06-05',
      '2009-05-21',
    ]);
  });

  test('a second order counts no second time', () => {
    const back = problemAfter(
      claimed,
      move('recheckFailed', { at: '2009-06-20T02:00:00.000Z', personId: 'wang-bing', day: '2009-07-01', reason: '未到位' }),
    );
    expect([back.status, back.dueDay, back.claimedByPersonId, back.days.orderedToRectify]).toEqual(['ordered', '2009-07-01', null, '2009-05-21']);
  });

  test('a move that the table has not is refused', () => {
    expect(() => problemAfter(registered, move('claimRectified'))).toThrow('claimRectified cannot follow registered');
  });

  test('any history: the fold of the moves is the last state; closed only by a third person; one act next at most (seed 20090427)', () => {
    fc.assert(
      fc.property(anyRegistration, anySteps, (registration, steps) => {
        const { states, moves } = playHistory(registration, steps);
        expect(problemAfterAll(registration, moves)).toEqual(states.at(-1));
        for (const [index, one] of moves.entries()) {
          if (one.act !== 'recheckPassed') continue;
          expect([states[index]?.finderPersonId, states[index]?.claimedByPersonId]).not.toContain(one.personId);
        }
        for (const state of states) {
          const acts = actsFor(state, viewerIn('body', 'wang-bing'), now);
          expect(acts.filter((one) => one.isExpectedNext).length).toBeLessThanOrEqual(1);
          expect(acts.every((one) => one.isAllowed === (one.whyNot === undefined))).toBe(true);
          if (state.status === 'merged' || state.status === 'voided') expect(acts.some((one) => one.isAllowed)).toBe(false);
        }
      }),
      { seed: 20090427, numRuns: 200 },
    );
  });
});
