import type { Words } from './words.ts';

// 行政处罚法第九条；行政处罚情况统计表：一案数罚的按最重的计一次，由轻到重即此序。
export const penaltyKinds = {
  warning: { zh: '警告', en: 'warning' },
  criticism: { zh: '通报批评', en: 'notice of criticism' },
  fine: { zh: '罚款', en: 'fine' },
  'confiscate-proceeds': { zh: '没收违法所得', en: 'confiscation of proceeds' },
  'confiscate-goods': { zh: '没收非法财物', en: 'confiscation of goods' },
  'suspend-licence': { zh: '暂扣许可证件', en: 'suspension of a licence' },
  'lower-grade': { zh: '降低资质等级', en: 'lowering of a grade' },
  'revoke-licence': { zh: '吊销许可证件', en: 'revocation of a licence' },
  'restrict-business': { zh: '限制开展生产经营活动', en: 'restriction of business' },
  'stop-production': { zh: '责令停产停业', en: 'stop of production' },
  close: { zh: '责令关闭', en: 'closure' },
  'ban-from-trade': { zh: '限制从业', en: 'ban from the trade' },
  detention: { zh: '行政拘留', en: 'detention' },
  other: { zh: '其他', en: 'other' },
} as const satisfies Record<string, Words>;

export type PenaltyKind = keyof typeof penaltyKinds;

/** From the lightest to the heaviest; 其他 is last and counts only where nothing else was imposed. */
export const penaltyKindKeys = Object.keys(penaltyKinds) as PenaltyKind[];

/** Under which kind a penalty of several kinds is counted, once. Undefined for none. */
export function heaviestPenalty(kinds: readonly PenaltyKind[]): PenaltyKind | undefined {
  const clear = kinds.filter((kind) => kind !== 'other');
  const counted = clear.length > 0 ? clear : kinds;
  return counted.toSorted((a, b) => penaltyKindKeys.indexOf(b) - penaltyKindKeys.indexOf(a))[0];
}
