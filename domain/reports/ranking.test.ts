import { expect, test } from 'vitest';
import { RankingForbidden, rankUnits } from './ranking.ts';

const cities = [
  { unit: 'A', value: 0.5 },
  { unit: 'B', value: null },
  { unit: 'C', value: 0.9 },
  { unit: 'D', value: 0.5 },
  { unit: 'E', value: 0.1 },
];

test('equal values share a rank, what has no value has none', () => {
  expect(rankUnits({ id: 'rectification', isRankable: true }, cities).map((one) => `${one.rank ?? '-'} ${one.unit}`)).toEqual([
    '1 C',
    '2 A',
    '2 D',
    '4 E',
    '- B',
  ]);
});

// 行政处罚法(2021)第七十四条；国办发〔2024〕54号
test('what is not declared rankable is not ranked', () => {
  expect(() => rankUnits({ id: 'checks-made', isRankable: false }, cities)).toThrow(RankingForbidden);
  expect(new RankingForbidden('checks-made').message).toMatchInlineSnapshot(
    `"“checks-made”不得排名。行政处罚法（2021）第七十四条、国办发〔2024〕54号：检查、案件和罚款的数量不得排名"`,
  );
  expect(new RankingForbidden('checks-made').english).toMatchInlineSnapshot(
    `""checks-made" is not ranked. Administrative Penalty Law (2021) art. 74, Guobanfa [2024] No. 54: numbers of checks, cases and fines are not ranked"`,
  );
});
