import type { Day } from '../calendar/day.ts';
import type { Bound } from './bound.ts';
import { atLeast, atMost } from './bound.ts';
import type { Cite } from './cite.ts';
import { at } from './cite.ts';
import { orderUnread } from './clock-row.ts';
import { order15AmendedDays, order15Days, order18Days } from './order-15-versions.ts';
import type { Confidence, Words } from './words.ts';

export type ThresholdKey = 'hearing' | 'simple-procedure' | 'spot-cash' | 'collective-discussion' | 'upward-filing' | 'crime' | 'crime-aggravated';

/** Whom or what the number is about. */
export type ThresholdSubject = 'person' | 'unit' | 'any' | 'county' | 'city' | 'province' | 'deaths' | 'injuries' | 'loss';

export interface ThresholdRow {
  readonly key: ThresholdKey;
  readonly subject: ThresholdSubject;
  readonly words: Words;
  readonly bound: Bound;
  readonly unit: 'yuan' | 'people';
  readonly from: Day;
  readonly to?: Day;
  readonly basis: readonly Cite[];
  readonly confidence: Confidence;
  readonly doubt?: Words;
}

const law1996 = { from: '2008-01-01', to: '2021-07-14' } as const;
const law2021 = { from: '2021-07-15' } as const;
const yuan = { unit: 'yuan' } as const;
const hearing = { zh: '较大数额罚款（听证）', en: 'a fine that gives the right to a hearing' };
const simple = { zh: '简易程序罚款', en: 'a fine under simple procedure' };
const cash = { zh: '当场收缴罚款', en: 'a fine collected on the spot' };
const discussion = { zh: '集体讨论的罚款或者没收数额', en: 'a fine or confiscation that asks for collective discussion' };
const filing = { zh: '报上一级备案的罚款或者没收数额', en: 'a fine or confiscation filed with the superior' };
const crime = { zh: '重大责任事故等罪“严重后果”', en: '"serious consequences" of the accident offences' };
const aggravated = { zh: '重大责任事故等罪加重情形', en: 'aggravated accident offences' };
// “以下”在处罚法中未作定义，通常含本数；总局令第15号第六十七条则规定不含本数。
const belowUndefined = { zh: '行政处罚法未定义“以下”，按含本数计', en: 'the law does not define 以下; the number itself is taken as included' };
const belowContested = {
  zh: '处罚法的“以下”按含本数计，总局令第15号第六十七条则不含本数，恰为此数时请法制审核',
  en: 'under the law the number counts as included, under Order 15 Art. 67 not; a fine of exactly this sum needs legal advice',
};
const provincial = {
  zh: '应急管理部令第18号文本尚未载入，本省有规定的从其规定',
  en: "the text of Order 18 is not loaded; the province's own number goes first",
};
const memory2015 = { zh: '2015年修正的数额未与文本核对', en: 'the sum of 2015 was not compared with the text' };

const order15Rows = (
  key: ThresholdKey,
  subject: ThresholdSubject,
  words: Words,
  article: number,
  paragraph: number | undefined,
  first: number,
  second: number,
  doubtful: Confidence,
): ThresholdRow[] => [
  { key, subject, words, bound: atLeast(first), ...yuan, ...order15Days, basis: [at('order-15', article, paragraph)], confidence: 'high' },
  {
    key,
    subject,
    words,
    bound: atLeast(second),
    ...yuan,
    ...order15AmendedDays,
    basis: [at('order-15-2015', article + 1, paragraph)],
    confidence: doubtful,
    doubt: memory2015,
  },
  {
    key,
    subject,
    words,
    bound: atLeast(second),
    ...yuan,
    ...order18Days,
    basis: [at('order-15-2015', article + 1, paragraph)],
    confidence: 'low',
    doubt: key === 'hearing' ? provincial : orderUnread,
  },
];

// 以上（含本数）：总局令第15号第六十七条。
export const thresholdRows: readonly ThresholdRow[] = [
  ...order15Rows('hearing', 'person', hearing, 32, 2, 10_000, 20_000, 'medium'),
  ...order15Rows('hearing', 'unit', hearing, 32, 2, 30_000, 50_000, 'medium'),
  {
    key: 'simple-procedure',
    subject: 'person',
    words: simple,
    bound: atMost(50),
    ...yuan,
    ...law1996,
    basis: [at('penalty-law-1996', 33)],
    confidence: 'medium',
    doubt: belowContested,
  },
  {
    key: 'simple-procedure',
    subject: 'person',
    words: simple,
    bound: atMost(200),
    ...yuan,
    ...law2021,
    basis: [at('penalty-law', 51)],
    confidence: 'medium',
    doubt: belowUndefined,
  },
  {
    key: 'simple-procedure',
    subject: 'unit',
    words: simple,
    bound: atMost(1_000),
    ...yuan,
    ...law1996,
    basis: [at('penalty-law-1996', 33)],
    confidence: 'medium',
    doubt: belowContested,
  },
  {
    key: 'simple-procedure',
    subject: 'unit',
    words: simple,
    bound: atMost(3_000),
    ...yuan,
    ...law2021,
    basis: [at('penalty-law', 51)],
    confidence: 'medium',
    doubt: belowUndefined,
  },
  {
    key: 'spot-cash',
    subject: 'any',
    words: cash,
    bound: atMost(20),
    ...yuan,
    ...law1996,
    basis: [at('penalty-law-1996', 47, undefined, 1)],
    confidence: 'medium',
    doubt: belowUndefined,
  },
  {
    key: 'spot-cash',
    subject: 'any',
    words: cash,
    bound: atMost(100),
    ...yuan,
    ...law2021,
    basis: [at('penalty-law', 68, undefined, 1)],
    confidence: 'medium',
    doubt: belowUndefined,
  },
  ...order15Rows('collective-discussion', 'any', discussion, 28, 3, 30_000, 50_000, 'medium'),
  ...order15Rows('upward-filing', 'county', filing, 62, undefined, 20_000, 50_000, 'low'),
  ...order15Rows('upward-filing', 'city', filing, 63, undefined, 50_000, 100_000, 'low'),
  ...order15Rows('upward-filing', 'province', filing, 64, 1, 100_000, 500_000, 'low'),
  {
    key: 'crime',
    subject: 'deaths',
    words: crime,
    bound: atLeast(1),
    unit: 'people',
    from: '2015-12-16',
    basis: [at('crime-interpretation', 6)],
    confidence: 'high',
  },
  {
    key: 'crime',
    subject: 'injuries',
    words: crime,
    bound: atLeast(3),
    unit: 'people',
    from: '2015-12-16',
    basis: [at('crime-interpretation', 6)],
    confidence: 'high',
  },
  {
    key: 'crime',
    subject: 'loss',
    words: crime,
    bound: atLeast(1_000_000),
    ...yuan,
    from: '2015-12-16',
    basis: [at('crime-interpretation', 6)],
    confidence: 'high',
  },
  {
    key: 'crime-aggravated',
    subject: 'deaths',
    words: aggravated,
    bound: atLeast(3),
    unit: 'people',
    from: '2015-12-16',
    basis: [at('crime-interpretation', 7)],
    confidence: 'high',
  },
  {
    key: 'crime-aggravated',
    subject: 'injuries',
    words: aggravated,
    bound: atLeast(10),
    unit: 'people',
    from: '2015-12-16',
    basis: [at('crime-interpretation', 7)],
    confidence: 'high',
  },
  {
    key: 'crime-aggravated',
    subject: 'loss',
    words: aggravated,
    bound: atLeast(5_000_000),
    ...yuan,
    from: '2015-12-16',
    basis: [at('crime-interpretation', 7)],
    confidence: 'high',
  },
];
