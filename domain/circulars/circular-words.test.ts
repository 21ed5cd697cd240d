import { expect, test } from 'vitest';
import type { CircularFacts } from './circular-facts.ts';
import { circularActsFor, circularRefusal, CIRCULAR_ACTS } from './circular-lifecycle.ts';
import { circularTitle, draftedBlocks } from './circular-words.ts';

const facts: CircularFacts = {
  organ: '示例省安委办（虚构）',
  periodName: '2009年9月',
  periodDays: '2009年8月26日至2009年9月25日',
  unfinishedOn: null,
  month: { found: 1200, checks: 30 },
  previous: { found: 980, checks: 28 },
  cumulative: { found: 5400, checks: 150, ordered: 200, closed: 171 },
  rates: [
    { name: '责令限期整改率', numerator: 'closed', denominator: 'ordered', value: 171 / 200 },
    { name: '重大隐患整改率', numerator: 'a', denominator: 'b', value: null },
  ],
  measures: {
    found: { name: '排查发现问题', nameSoFar: '排查发现问题', unit: '起', over: 'problem' },
    checks: { name: '首次检查', nameSoFar: '检查', unit: '家次', over: 'check' },
    ordered: { name: '责令', nameSoFar: '责令', unit: '项', over: 'problem' },
  },
  measureOrder: ['checks', 'found'],
  reports: { expected: 13, onTime: 11, late: ['甲市'], missing: ['乙市'], notDue: 0 },
  rankings: [
    {
      name: '整改率',
      ranked: [
        { unit: '甲市', value: 1, rank: 1 },
        { unit: '丙市', value: 0.9, rank: 2 },
        { unit: '乙市', value: 0.5, rank: 3 },
        { unit: '丁市', value: null, rank: null },
      ],
    },
  ],
  overdue: 12,
  overdueMajor: [{ number: 'XX09-1', region: '甲市', firm: '示例厂（虚构）', days: 21 }],
  overdueMajorTotal: 2,
  tables: ['by-city', 'by-sector'],
};
const wordsOf = (given: CircularFacts) => draftedBlocks(given).flatMap((block) => ('text' in block ? [block.text] : [`[${block.table}]`]));

test('says the figures, who is late by name, what is overdue, and no more', () => {
  const words = wordsOf(facts);
  expect(words).toContain('2009年9月，全省首次检查30家次，排查发现问题1,200起（上期980起）。行动以来，全省累计检查150家次，排查发现问题5,400起。');
  expect(words).toContain('截至本期，全省责令限期整改率为85.5%（171／200项）。');
  expect(words).toContain('2009年9月月报应报13个单位，按时报送11个；迟报1个：甲市；到期未报1个：乙市。');
  expect(words).toContain('整改率较高的是甲市（100.0%）；较低的是乙市（50.0%）。');
  expect(words).toContain('截至本通报起草时，全省逾期未整改的问题12项，其中重大隐患2项：甲市示例厂（虚构）（XX09-1，逾期21日）等。');
  expect(words.filter((one) => one.startsWith('['))).toEqual(['[by-city]', '[by-sector]']);
});

test('a month without anything is said to be one', () => {
  const empty = {
    ...facts,
    month: {},
    previous: null,
    cumulative: {},
    rates: [],
    reports: null,
    rankings: [],
    overdue: 0,
    overdueMajor: [],
    overdueMajorTotal: 0,
    tables: [],
  };
  expect(wordsOf(empty)).toContain('2009年9月全省未登记检查和问题，行动以来亦无登记。');
  expect(wordsOf(empty)).toContain('截至本通报起草时，全省无逾期未整改的问题。');
});

test('the title names organ, month and matter', () => {
  expect(circularTitle(facts, '全省安全生产执法行动情况通报')).toBe('示例省安委办（虚构）关于2009年9月全省安全生产执法行动情况的通报');
});

test('acts by status, side and permission; whoever drafted it does not issue it', () => {
  const permissions = new Set(['circulars.draft', 'circulars.issue', 'reports.write']);
  const standing = { status: 'draft' as const, draftedByPersonId: '1', isOwn: true, isAwaitedAddressee: false };
  expect(circularActsFor(standing, { personId: '2', permissions })).toEqual(['edit', 'redraft', 'discard', 'issue']);
  expect(circularRefusal('issue', standing, { personId: '1', permissions })).toBe('drafter');
  expect(circularActsFor({ ...standing, status: 'issued' }, { personId: '2', permissions })).toEqual(['correct', 'withdraw']);
  expect(circularActsFor({ ...standing, status: 'issued', isOwn: false, isAwaitedAddressee: true }, { personId: '2', permissions })).toEqual([
    'confirmReceipt',
  ]);
  expect(circularRefusal('withdraw', { ...standing, status: 'issued' }, { personId: '2', permissions: new Set() })).toBe('permission');
  expect(CIRCULAR_ACTS.every(({ basis }) => basis.length > 0)).toBe(true);
});
