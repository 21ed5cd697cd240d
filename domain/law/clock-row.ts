import type { Day } from '../calendar/day.ts';
import type { Cite } from './cite.ts';
import type { Confidence, Words } from './words.ts';

/** 'day-of-next-month': not a length but a day of the month after the event's. */
export type ClockUnit = 'hour' | 'working-day' | 'calendar-day' | 'month' | 'year' | 'day-of-next-month';

/**
 * What the reckoned day means: the last day for an act (deadline), the last day of a wait after which something may be
 * done or takes effect (waiting), the first day of an effect (start), or a window of that length before a day (window).
 */
export type ClockSense = 'deadline' | 'waiting' | 'start' | 'window';

/** One step by which the period may be made longer: by so much at most, or up to a total. */
export type ExtensionRule = { readonly by: Words; readonly basis?: Cite } & ({ readonly upTo: number } | { readonly total: number });

/** One version of a clock: the days on which it is the law, its length and where it stands. */
export interface ClockVersion {
  readonly from: Day;
  readonly to?: Day;
  /** null: the law asks for the act but gives no number. */
  readonly amount: number | null;
  readonly unit: ClockUnit;
  readonly basis: readonly Cite[];
  /** Where it stands, if no article can be named. */
  readonly source?: Words;
  /** Whether a last day that is a day off moves on to the next working day; by analogy: 参照民事诉讼法. */
  readonly lastDay: 'moves' | 'moves-by-analogy' | 'stays';
  /** The text says 日 without saying which; counted as calendar days. */
  readonly dayKind?: 'assumed';
  readonly extensions?: readonly ExtensionRule[];
  readonly suspension?: { readonly for: Words; readonly basis: Cite };
  readonly confidence: Confidence;
  readonly doubt?: Words;
}

/** A statutory clock. It starts with the event, whose own day or hour is not counted. */
export interface Clock {
  readonly words: Words;
  readonly event: Words;
  readonly who: Words;
  readonly consequence: Words;
  readonly direction?: 'before';
  readonly sense?: ClockSense;
  readonly versions: readonly ClockVersion[];
}

export const officers = { zh: '执法人员', en: 'the officers' };
export const body = { zh: '执法机关', en: 'the enforcement body' };
export const party = { zh: '当事人', en: 'the party' };
export const court = { zh: '人民法院', en: 'the court' };
export const police = { zh: '公安机关', en: 'the police' };
export const government = { zh: '人民政府', en: 'the government' };
export const firm = { zh: '生产经营单位', en: 'the firm' };
export const reviewer = { zh: '行政复议机关', en: 'the reconsideration body' };

/** Of numbers that only Order 15 gave: its successor's text is not at hand. */
export const orderUnread = {
  zh: '该数字出自已废止的总局令第15号，应急管理部令第18号文本尚未载入，暂按原数字计',
  en: 'the number is that of Order 15, since repealed; the text of Order 18 is not loaded, so the old number is used',
};

/** Of the amended Order 15: articles after the 15th moved on by one. */
export const orderAmended = { zh: '2015年修正文本的条次未逐条核对', en: 'article numbers of the text amended in 2015 were not compared one by one' };
