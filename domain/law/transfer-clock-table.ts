import { at } from './cite.ts';
import type { Clock, ClockVersion } from './clock-row.ts';
import { body, police } from './clock-row.ts';

const days = (amount: number, article: number, paragraph?: number): readonly [ClockVersion] => [
  {
    from: '2008-01-01',
    amount,
    unit: 'calendar-day',
    dayKind: 'assumed',
    lastDay: 'stays',
    basis: [at('transfer-regulation', article, paragraph)],
    confidence: 'high',
  },
];
const hours = (amount: number, article: number, paragraph?: number): readonly [ClockVersion] => [
  { from: '2008-01-01', amount, unit: 'hour', lastDay: 'stays', basis: [at('transfer-regulation', article, paragraph)], confidence: 'high' },
];
const head = { zh: '机关正职负责人', en: "the body's chief" };

/** 行刑衔接：handing a suspected crime over to the police. */
export const transferClocks = {
  'crime-report-decision': {
    words: { zh: '是否移送的决定', en: 'decision whether to transfer' },
    event: { zh: '正职负责人接到移送报告', en: 'the chief receives the report' },
    who: head,
    consequence: { zh: '应当决定是否批准移送，不批准的记录理由', en: 'the transfer must be allowed or refused with reasons on file' },
    versions: days(3, 5, 2),
  },
  'crime-hand-over': {
    words: { zh: '向公安机关移送', en: 'hand-over to the police' },
    event: { zh: '批准移送', en: 'the transfer is allowed' },
    who: body,
    consequence: { zh: '应当向同级公安机关移送', en: 'the case must be with the police of the same level' },
    versions: hours(24, 5, 2),
  },
  'police-wrong-jurisdiction': {
    words: { zh: '公安机关转送有管辖权的机关', en: 'police pass the case on' },
    event: { zh: '公安机关收到移送案件', en: 'the police receive the case' },
    who: police,
    consequence: { zh: '不属于本机关管辖的，应当转送并书面告知', en: 'a case not theirs must be passed on and the sender told' },
    versions: hours(24, 7),
  },
  'police-filing': {
    words: { zh: '公安机关决定是否立案', en: 'police decide on filing' },
    event: { zh: '公安机关接受移送案件', en: 'the police accept the case' },
    who: police,
    consequence: { zh: '应当决定是否立案并书面通知', en: 'the decision and its notice are owed' },
    versions: days(3, 8),
  },
  'refusal-review': {
    words: { zh: '对不予立案提请复议', en: "review of the police's refusal" },
    event: { zh: '接到不予立案通知书', en: 'the refusal is received' },
    who: body,
    consequence: { zh: '可以提请复议或者建议检察院立案监督', en: 'review, or supervision by the procuratorate, is open until then' },
    versions: days(3, 9, 1),
  },
  'refusal-review-decision': {
    words: { zh: '公安机关复议决定', en: 'police decide on the review' },
    event: { zh: '公安机关收到提请复议的文件', en: 'the police receive the request' },
    who: police,
    consequence: { zh: '应当作出立案或者不予立案的决定', en: 'the decision is owed' },
    versions: days(3, 9, 2),
  },
  'refusal-to-procuratorate': {
    words: { zh: '建议检察院立案监督', en: 'proposal to the procuratorate' },
    event: { zh: '收到复议决定通知书', en: 'the decision on the review is received' },
    who: body,
    consequence: { zh: '仍有异议的，应当建议检察院立案监督', en: 'if still contested, the procuratorate must be asked' },
    versions: days(3, 9, 2),
  },
  'case-items-hand-over': {
    words: { zh: '移交涉案物品和材料', en: 'hand-over of items and papers' },
    event: { zh: '接到立案通知书', en: 'notice of filing is received' },
    who: body,
    consequence: { zh: '应当移交并办结交接手续', en: 'they must be handed over and signed for' },
    versions: days(3, 12),
  },
} as const satisfies Record<string, Clock>;
