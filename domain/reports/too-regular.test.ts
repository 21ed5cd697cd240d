import { expect, test } from 'vitest';
import type { FormColumn, RegularityWarning } from '../campaign/forms-schema.ts';
import type { FormLine } from '../figures/form-figures.ts';
import { textSimilarity } from './text-similarity.ts';
import { tooRegularWarnings } from './too-regular.ts';
import type { RegularityInput } from './too-regular.ts';

const message = { zh: '请核对', en: 'check' };
const names = message;
const columns: FormColumn[] = [
  { code: 'A2', names, unit: names, measure: 'officers' },
  { code: 'A4', names, unit: names, measure: 'found' },
  { code: 'A6', names, unit: names, measure: 'handled' },
  { code: 'A7r', names, unit: names, ratio: ['closed', 'ordered'], only: 'cumulative', rankable: true },
];
const codes = ['A2', 'A4', 'A6'];
const warnings: RegularityWarning[] = [
  { id: 'same', rule: 'same-as-previous', columns: codes, atLeastEqual: 2, message },
  { id: 'round', rule: 'round-numbers', columns: codes, multipleOf: 10, share: 0.8, atLeastValues: 3, message },
  { id: 'nothing', rule: 'nothing-reported', columns: ['A4'], periods: 2, message },
  { id: 'complete', rule: 'always-complete', column: 'A7r', periods: 2, atLeastCases: 10, message },
  { id: 'burst', rule: 'last-days-burst', column: 'A4', days: 2, share: 0.6, atLeastCases: 10, message },
  { id: 'copied', rule: 'copied-text', texts: ['T1'], similarity: 0.9, shortest: 10, message },
];
const totals = (values: Record<string, number | null>, ordered = 20) => {
  const line: FormLine = { row: 'total', values, denominators: { A7r: ordered } };
  return { month: { ...line, values: { ...values, A7r: null } }, cumulative: line };
};
const calm: RegularityInput = {
  current: totals({ A2: 41, A4: 12, A6: 9, A7r: 0.8 }),
  earlier: [totals({ A2: 38, A4: 15, A6: 9, A7r: 0.7 })],
  periodEnd: '2009-09-25',
  byDay: {
    A4: [
      { day: '2009-09-01', value: 9 },
      { day: '2009-09-25', value: 3 },
    ],
  },
  texts: { T1: '本月重点排查了危险化学品和烟花爆竹经营单位' },
  otherTexts: [{ T1: '组织建设、公安部门联合检查建筑工地' }],
};
const found = (input: Partial<RegularityInput>) =>
  tooRegularWarnings({ columns, warnings }, { ...calm, ...input }).map((one) => `${one.warning}: ${one.codes.join(' ')}`);

test.each<[string, Partial<RegularityInput>, string[]]>([
  ['an ordinary month', {}, []],
  ['the first month', { earlier: [] }, []],
  ['the same figures as last month', { earlier: [totals({ A2: 41, A4: 12, A6: 8, A7r: 0.7 })] }, ['same: A2 A4']],
  ['round numbers', { current: totals({ A2: 40, A4: 20, A6: 10, A7r: 0.5 }) }, ['round: A2 A4 A6']],
  [
    'nothing two months running',
    { current: totals({ A2: 4, A4: 0, A6: 0, A7r: null }), earlier: [totals({ A2: 5, A4: 0, A6: 0, A7r: null })] },
    ['nothing: A4'],
  ],
  [
    'everything rectified, cumulated',
    { current: totals({ A2: 41, A4: 12, A6: 9, A7r: 1 }), earlier: [totals({ A2: 38, A4: 15, A6: 8, A7r: 1 })] },
    ['complete: A7r'],
  ],
  ['everything of a few', { current: totals({ A2: 41, A4: 12, A6: 9, A7r: 1 }, 9), earlier: [totals({ A2: 38, A4: 15, A6: 8, A7r: 1 }, 9)] }, []],
  [
    'registered in the last two days',
    {
      byDay: {
        A4: [
          { day: '2009-09-01', value: 4 },
          { day: '2009-09-24', value: 8 },
        ],
      },
    },
    ['burst: A4'],
  ],
  ['a text copied but for a word', { otherTexts: [{ T1: '本月重点排查了危险化学品、烟花爆竹经营单位。' }] }, ['copied: T1']],
  ['a text on the same matter', { otherTexts: [{ T1: '对危险化学品经营单位逐一排查，取缔烟花爆竹非法摊点' }] }, []],
  ['a text copied but for a figure', { otherTexts: [{ T1: '本月重点排查了 35 家危险化学品和烟花爆竹经营单位。' }] }, ['copied: T1']],
])('%s', (_name, input, expected) => {
  expect(found(input)).toEqual(expected);
});

test('similarity is 1 for the same words, 0 for none in common, and does not care which comes first', () => {
  const [a, b] = ['开展联合执法检查', '联合执法检查开展情况'];
  expect([textSimilarity(a, `${a}，12。`), textSimilarity(a, '春夏秋冬'), textSimilarity('', '')]).toEqual([1, 0, 0]);
  expect(textSimilarity(a, b)).toBe(textSimilarity(b, a));
});
