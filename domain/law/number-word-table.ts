import type { Day } from '../calendar/day.ts';
import type { Confidence } from './words.ts';

export interface NumberWord {
  readonly zh: string;
  readonly word: string;
  /** Absent: as certain as the word of the body. */
  readonly confidence?: Confidence;
}

/** The word that stands for a kind of document in its number. */
export const numberWords = {
  filing: { zh: '立案审批表', word: '立' },
  'inquiry-notice': { zh: '询问通知书', word: '询' },
  'scene-record': { zh: '勘验笔录', word: '勘' },
  'sampling-receipt': { zh: '抽样取证凭证', word: '抽' },
  'evidence-hold-notice': { zh: '先行登记保存证据通知书', word: '先保通' },
  'evidence-hold-decision': { zh: '先行登记保存证据处理决定书', word: '先保处' },
  'on-site-measure': { zh: '现场处理措施决定书', word: '现决' },
  'rectification-order': { zh: '责令限期整改指令书', word: '责改' },
  're-check-opinion': { zh: '整改复查意见书', word: '复查' },
  'coercive-measure': { zh: '强制措施决定书', word: '强措' },
  'appraisal-request': { zh: '鉴定委托书', word: '鉴' },
  'penalty-notice': { zh: '行政处罚告知书', word: '罚告' },
  'hearing-right-notice': { zh: '听证告知书', word: '听告' },
  'hearing-notice': { zh: '听证会通知书', word: '听通' },
  'hearing-report': { zh: '听证会报告书', word: '听报' },
  'case-proposal': { zh: '案件处理呈批表', word: '处呈' },
  'spot-penalty': { zh: '行政（当场）处罚决定书', word: '罚当' },
  'penalty-decision': { zh: '行政处罚决定书', word: '罚' },
  'payment-reminder': { zh: '罚款催缴通知书', word: '催' },
  'instalment-approval': { zh: '延期（分期）缴纳罚款批准书', word: '缴批' },
  'service-receipt': { zh: '文书送达回执', word: '回' },
  'execution-request': { zh: '强制执行申请书', word: '强执' },
  closing: { zh: '结案审批表', word: '结' },
  'transfer-letter': { zh: '案件移送书', word: '移' },
  'case-file': { zh: '案卷（首页）', word: '案' },
  'seizure-decision': { zh: '查封（扣押）决定书', word: '查（扣）' },
  'seizure-disposal': { zh: '查封（扣押）物品处理决定书', word: '查（扣）处' },
  'case-termination': { zh: '案件终止（撤销）审批表', word: '撤' },
  'performance-reminder': { zh: '履行行政处罚决定催告书', word: '催告' },
  // 全国式样未列，字号按通常做法，待核实。
  'no-filing': { zh: '不予立案审批表', word: '不立', confidence: 'low' },
  'no-penalty-decision': { zh: '不予行政处罚决定书', word: '不罚', confidence: 'low' },
} as const satisfies Record<string, NumberWord>;

export type NumberWordKey = keyof typeof numberWords;

// 机关代字：2018年机构改革前为“安监管”，其后为“应急”（后者未见规定原文，待核实）。
export const bodyWords: readonly { readonly word: string; readonly from: Day; readonly to?: Day; readonly confidence: Confidence }[] = [
  { word: '安监管', from: '2008-01-01', to: '2018-12-31', confidence: 'high' },
  { word: '应急', from: '2019-01-01', confidence: 'medium' },
];

/** Body word and kind word of a document of this day: 安监管罚, 应急罚. A body may set its own body word. */
export function numberWordOn(key: NumberWordKey, day: Day, ownBodyWord?: string): string {
  const body = ownBodyWord ?? bodyWords.findLast(({ from }) => from <= day)?.word ?? '安监管';
  return body + numberWords[key].word;
}
