import { at } from './cite.ts';
import type { Clock } from './clock-row.ts';
import { body, court, officers, party } from './clock-row.ts';

const law1996 = { from: '2008-01-01', to: '2021-07-14' } as const;
const law2021 = { from: '2021-07-15' } as const;
const coercion = { from: '2012-01-01' } as const;
const tenDaysOrLess = at('coercion-law', 69);

/** Payment, add-on fine, and execution by the court. */
export const executionClocks = {
  'pay-fine': {
    words: { zh: '缴纳罚款', en: 'payment of the fine' },
    event: { zh: '收到行政处罚决定书', en: 'the decision is received' },
    who: party,
    consequence: { zh: '逾期每日按罚款数额的百分之三加处罚款', en: 'after it 3 % of the fine is added a day' },
    versions: [
      { ...law1996, amount: 15, unit: 'calendar-day', lastDay: 'moves-by-analogy', basis: [at('penalty-law-1996', 46, 3)], confidence: 'high' },
      { ...law2021, amount: 15, unit: 'calendar-day', lastDay: 'moves-by-analogy', basis: [at('penalty-law', 67, 3)], confidence: 'high' },
    ],
  },
  'cash-hand-in': {
    words: { zh: '当场收缴罚款交至机关', en: 'cash collected on the spot handed in' },
    event: { zh: '当场收缴罚款，在水上收缴的为抵岸', en: 'the cash is taken, or the shore reached where taken on water' },
    who: officers,
    consequence: { zh: '应当交至行政机关', en: 'it must be with the body' },
    versions: [
      { ...law1996, amount: 2, unit: 'calendar-day', dayKind: 'assumed', lastDay: 'stays', basis: [at('penalty-law-1996', 50)], confidence: 'high' },
      { ...law2021, amount: 2, unit: 'working-day', lastDay: 'stays', basis: [at('penalty-law', 71), at('penalty-law', 85)], confidence: 'high' },
    ],
  },
  'cash-bank-in': {
    words: { zh: '当场收缴罚款缴付银行', en: 'cash collected on the spot paid in' },
    event: { zh: '机关收到当场收缴的罚款', en: 'the body receives the cash' },
    who: body,
    consequence: { zh: '应当缴付指定的银行', en: 'it must be with the bank named' },
    versions: [
      { ...law1996, amount: 2, unit: 'calendar-day', dayKind: 'assumed', lastDay: 'stays', basis: [at('penalty-law-1996', 50)], confidence: 'high' },
      { ...law2021, amount: 2, unit: 'working-day', lastDay: 'stays', basis: [at('penalty-law', 71), at('penalty-law', 85)], confidence: 'high' },
    ],
  },
  'add-on-fine-cap': {
    words: { zh: '加处罚款达到上限', en: 'add-on fine at its cap' },
    event: { zh: '缴款期限届满', en: 'the period for payment ends' },
    who: body,
    consequence: { zh: '加处罚款数额等于罚款数额，不再增加', en: 'the add-on fine equals the fine and grows no more' },
    sense: 'waiting',
    versions: [
      {
        from: '2012-01-01',
        to: '2021-07-14',
        amount: 34,
        unit: 'calendar-day',
        lastDay: 'stays',
        basis: [at('coercion-law', 45, 2)],
        confidence: 'high',
      },
      {
        ...law2021,
        amount: 34,
        unit: 'calendar-day',
        lastDay: 'stays',
        basis: [at('penalty-law', 72, 1, 1), at('coercion-law', 45, 2)],
        suspension: { for: { zh: '行政复议或者行政诉讼期间', en: 'reconsideration or litigation' }, basis: at('penalty-law', 73, 3) },
        confidence: 'high',
      },
    ],
  },
  'add-on-fine-execution': {
    words: { zh: '加处罚款后强制执行', en: 'execution after the add-on fine' },
    event: { zh: '开始加处罚款', en: 'the add-on fine begins' },
    who: body,
    consequence: {
      zh: '经催告仍不履行的，可以强制执行或者申请法院强制执行',
      en: 'after a reminder without effect, execution or application to the court is open',
    },
    sense: 'waiting',
    versions: [{ ...coercion, amount: 30, unit: 'calendar-day', lastDay: 'stays', basis: [at('coercion-law', 46, 1)], confidence: 'high' }],
  },
  'urge-before-court': {
    words: { zh: '申请法院强制执行前的催告', en: 'reminder before application to the court' },
    event: { zh: '催告书送达', en: 'the reminder is served' },
    who: party,
    consequence: { zh: '仍未履行的，可以申请法院强制执行', en: 'if still not performed, application to the court is open' },
    sense: 'waiting',
    versions: [
      { ...coercion, amount: 10, unit: 'working-day', lastDay: 'stays', basis: [at('coercion-law', 54), tenDaysOrLess], confidence: 'high' },
    ],
  },
  'court-application': {
    words: { zh: '申请法院强制执行', en: 'application to the court for execution' },
    event: { zh: '复议和起诉期限均届满', en: 'the periods for reconsideration and lawsuit are both over' },
    who: body,
    consequence: { zh: '逾期丧失申请权', en: 'after it the right to apply is lost' },
    versions: [
      {
        from: '2008-01-01',
        to: '2011-12-31',
        amount: 180,
        unit: 'calendar-day',
        lastDay: 'moves-by-analogy',
        basis: [at('litigation-opinions-2000', 88)],
        confidence: 'low',
        doubt: { zh: '法释〔2000〕8号文本尚未载入', en: 'the text of the interpretation of 2000 is not loaded' },
      },
      { ...coercion, amount: 3, unit: 'month', lastDay: 'moves-by-analogy', basis: [at('coercion-law', 53)], confidence: 'high' },
    ],
  },
  'instalment-court-application': {
    words: { zh: '延期、分期缴纳后申请法院强制执行', en: 'application to the court after instalments' },
    event: { zh: '暂缓或者分期缴纳罚款期限结束', en: 'the deferral or the last instalment ends' },
    who: body,
    consequence: { zh: '逾期丧失申请权', en: 'after it the right to apply is lost' },
    versions: [
      {
        ...law2021,
        amount: 3,
        unit: 'month',
        lastDay: 'moves-by-analogy',
        basis: [at('penalty-law', 72, 2), at('coercion-law', 53)],
        confidence: 'high',
      },
    ],
  },
  'court-acceptance': {
    words: { zh: '法院受理强制执行申请', en: 'acceptance by the court' },
    event: { zh: '法院接到申请', en: 'the court receives the application' },
    who: court,
    consequence: { zh: '应当受理', en: 'it must be accepted' },
    versions: [
      { ...coercion, amount: 5, unit: 'working-day', lastDay: 'stays', basis: [at('coercion-law', 56, 1), tenDaysOrLess], confidence: 'high' },
    ],
  },
  'court-ruling': {
    words: { zh: '法院作出执行裁定', en: 'ruling of the court' },
    event: { zh: '法院受理申请', en: 'the court accepts the application' },
    who: court,
    consequence: { zh: '应当作出执行裁定', en: 'it must rule' },
    versions: [{ ...coercion, amount: 7, unit: 'working-day', lastDay: 'stays', basis: [at('coercion-law', 57), tenDaysOrLess], confidence: 'high' }],
  },
  'court-ruling-doubtful': {
    words: { zh: '法院作出是否执行的裁定', en: 'ruling of the court in a doubtful case' },
    event: { zh: '法院受理申请', en: 'the court accepts the application' },
    who: court,
    consequence: { zh: '应当作出是否执行的裁定', en: 'it must rule whether to execute' },
    versions: [{ ...coercion, amount: 30, unit: 'calendar-day', lastDay: 'moves', basis: [at('coercion-law', 58, 2)], confidence: 'high' }],
  },
  'court-refusal-review': {
    words: { zh: '对不予受理、不予执行裁定申请复议', en: "review of the court's refusal" },
    event: { zh: '收到不予受理或者不予执行的裁定', en: 'the refusal is received' },
    who: body,
    consequence: { zh: '可以向上一级法院申请复议', en: 'review by the higher court is open until then' },
    versions: [
      {
        ...coercion,
        amount: 15,
        unit: 'calendar-day',
        lastDay: 'moves',
        basis: [at('coercion-law', 56, 2), at('coercion-law', 58, 3)],
        confidence: 'high',
      },
    ],
  },
  'stayed-execution': {
    words: { zh: '中止执行未恢复', en: 'execution stayed and not resumed' },
    event: { zh: '中止执行', en: 'execution is stayed' },
    who: body,
    consequence: { zh: '符合条件的不再执行', en: 'where the conditions are met it is executed no more' },
    sense: 'waiting',
    versions: [{ ...coercion, amount: 3, unit: 'year', lastDay: 'stays', basis: [at('coercion-law', 39, 2)], confidence: 'high' }],
  },
} as const satisfies Record<string, Clock>;
