import type { FormColumn } from './forms-schema.ts';
import type { Measure } from './measure-schema.ts';
import type { Text } from './text-schema.ts';

/** 罚款不得与考核挂钩，不得下达检查指标，也不得以检查、案件数量排名。 */
export const rankingBan: Text = {
  zh: '行政处罚法（2021）第七十四条、国办发〔2024〕54号：检查、案件和罚款的数量不得排名',
  en: 'Administrative Penalty Law (2021) art. 74, Guobanfa [2024] No. 54: numbers of checks, cases and fines are not ranked',
};

// What a unit settled of what it found may be ranked as a ratio; how much it found, checked or ordered never.
const settledMoments: readonly string[] = ['closed', 'claimedDone', 'handled'];

/** A ratio may be ranked where it says how much of what was found or ordered is settled. */
export function mayRankRatio(numerator: Measure, denominator: Measure): boolean {
  return numerator.over === 'problem' && denominator.over === 'problem' && settledMoments.includes(numerator.moment);
}

/** Whether a form's column is a ratio that the campaign ranks. */
export function isRankableColumn(column: FormColumn): boolean {
  return 'ratio' in column && column.rankable;
}
