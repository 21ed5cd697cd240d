import type { Words } from './words.ts';

/** Headings under which the values of the province stand. */
export const parameterTopics = {
  hearing: { zh: '听证', en: 'Hearings' },
  period: { zh: '办案期限', en: 'Periods of cases' },
  visits: { zh: '检查频次与间隔', en: 'How often firms are visited' },
  risk: { zh: '企业风险排序的分值', en: 'Points of the order of risk' },
  reward: { zh: '举报奖励', en: "Tip-offs' rewards" },
} as const satisfies Record<string, Words>;

export type ParameterTopic = keyof typeof parameterTopics;

/** A value that the law leaves to the province. */
export interface ParameterKind {
  readonly topic: ParameterTopic;
  readonly words: Words;
  readonly unit: 'yuan' | 'days' | 'times' | 'visits' | 'share' | 'points';
  readonly least: number;
  readonly most: number;
  readonly basis: string;
  /** What this program goes by where no text gives a number and the province has set none; always shown as to be confirmed. */
  readonly fallback?: { readonly value: number; readonly doubt: Words };
}
