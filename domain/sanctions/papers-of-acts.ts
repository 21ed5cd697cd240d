import type { MeasureId } from './measure-table.ts';

/** Acts by hand that rest on a paper which this system makes. */
export type ActOnPaper =
  | 'makeSeizure'
  | 'approveSeizure'
  | 'documentSeizure'
  | 'extendSeizure'
  | 'decideSeizure'
  | 'releaseSeizure'
  | 'orderMeasure'
  | 'passRestart'
  | 'failRestart'
  | 'sendToBody'
  | 'handOverCase';

const decisions = ['penalty-decision-unit', 'penalty-decision-person'] as const;

const papersOfMeasures: Partial<Record<MeasureId, readonly string[]>> = {
  'temporary-stop': ['on-site-measure'],
  'cut-supply': ['coercive-measure'],
  'stop-for-rectification': decisions,
  'ban-from-trade': decisions,
  exposure: decisions,
};

// 行政强制法第十八条、第二十四条、第二十七条、第二十八条；总局令第15号第十四条、第十五条：每项措施以其文书为准。
const papersOfOtherActs: Readonly<Record<Exclude<ActOnPaper, 'orderMeasure'>, readonly string[]>> = {
  makeSeizure: ['seizure-decision'],
  approveSeizure: ['seizure-approval'],
  documentSeizure: ['seizure-decision'],
  extendSeizure: ['seizure-approval'],
  decideSeizure: ['seizure-disposal'],
  releaseSeizure: ['seizure-disposal'],
  passRestart: ['re-check-opinion'],
  failRestart: ['re-check-opinion'],
  sendToBody: ['transfer-letter'],
  handOverCase: ['transfer-letter'],
};

/** The kinds of document on which an act by hand may rest; of a measure, by its kind. */
export function papersOfAct(act: ActOnPaper, measure = ''): readonly string[] {
  return act === 'orderMeasure' ? (papersOfMeasures[measure as MeasureId] ?? []) : papersOfOtherActs[act];
}
