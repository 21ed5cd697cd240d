import { expect, test } from 'vitest';
import { PROBLEM_STATUSES } from '../problems/problem-lifecycle.ts';
import { unrectifiedOf } from './unrectified.ts';

const facts = { caseUnitId: 'own', caseState: 'performed', isFirmClosed: false };
const problem = { number: '甲1', holderUnitId: 'own', isOrdered: true };

test('which problems stand against closing their case, by status', () => {
  const said = PROBLEM_STATUSES.map(({ id }) => {
    const words = unrectifiedOf({ ...facts, problems: [{ ...problem, status: id }] });
    return `${id}: ${words.map(({ zh }) => zh).join('')}`;
  });
  expect(said).toMatchInlineSnapshot(`
    [
      "registered: 问题甲1责令改正的内容尚未复查合格（已登记）",
      "corrected-on-spot: 问题甲1责令改正的内容尚未复查合格（当场纠正）",
      "ordered: 问题甲1责令改正的内容尚未复查合格（限期整改）",
      "claimed-done: 问题甲1责令改正的内容尚未复查合格（待复查）",
      "pass-proposed: 问题甲1责令改正的内容尚未复查合格（移送待接收）",
      "closed: ",
      "merged: ",
      "voided: ",
    ]
  `);
});

test('not what another body took over, what was never ordered, what a closed firm was ordered, nor where the case ends elsewhere', () => {
  const open = { ...problem, status: 'ordered' } as const;
  const count = (more: object, one: object = {}) => unrectifiedOf({ ...facts, ...more, problems: [{ ...open, ...one }] }).length;
  expect([count({}), count({ caseState: 'no-penalty' })]).toEqual([1, 1]);
  expect([count({}, { holderUnitId: 'other' }), count({}, { isOrdered: false }), count({ isFirmClosed: true })]).toEqual([0, 0, 0]);
  expect([count({ caseState: 'withdrawn' }), count({ caseState: 'transferred' })]).toEqual([0, 0]);
});
