import { at } from './cite.ts';
import type { Clock } from './clock-row.ts';
import { government, party, reviewer } from './clock-row.ts';

const review1999 = { from: '2008-01-01', to: '2023-12-31' } as const;
const review2023 = { from: '2024-01-01' } as const;
const litigation1989 = { from: '2008-01-01', to: '2015-04-30' } as const;
const litigation2014 = { from: '2015-05-01' } as const;
const obstacle = { zh: '不可抗力或者其他正当理由耽误的期间', en: 'force majeure or another good reason' };
const obstacleSuit = { zh: '不可抗力或者其他不属于自身原因耽误的时间', en: "force majeure or another reason not the party's own" };
const ofBodyHead = { zh: '行政复议机构负责人', en: 'the head of the reconsideration office' };

/** Reconsideration, lawsuit, and the review of a supervision's conclusion. */
export const remedyClocks = {
  'review-application': {
    words: { zh: '申请行政复议', en: 'application for reconsideration' },
    event: { zh: '知道或者应当知道行政行为', en: 'the act is or should be known' },
    who: party,
    consequence: { zh: '逾期不得申请复议', en: 'after it reconsideration is closed' },
    versions: [
      {
        ...review1999,
        amount: 60,
        unit: 'calendar-day',
        lastDay: 'moves',
        basis: [at('review-law-1999', 9, 1)],
        suspension: { for: obstacle, basis: at('review-law-1999', 9, 2) },
        confidence: 'high',
      },
      {
        ...review2023,
        amount: 60,
        unit: 'calendar-day',
        lastDay: 'moves',
        basis: [at('review-law', 20, 1), at('review-law', 88, 1)],
        suspension: { for: obstacle, basis: at('review-law', 20, 2) },
        confidence: 'high',
      },
    ],
  },
  'review-acceptance': {
    words: { zh: '行政复议受理审查', en: 'acceptance of the reconsideration' },
    event: { zh: '收到行政复议申请', en: 'the application is received' },
    who: reviewer,
    consequence: { zh: '未作出不予受理决定的，视为受理', en: 'without a refusal it counts as accepted' },
    versions: [
      {
        ...review1999,
        amount: 5,
        unit: 'working-day',
        lastDay: 'stays',
        basis: [at('review-law-1999', 17, 1), at('review-law-1999', 40, 2)],
        confidence: 'high',
      },
      {
        ...review2023,
        amount: 5,
        unit: 'working-day',
        lastDay: 'stays',
        basis: [at('review-law', 30, 1), at('review-law', 88, 2)],
        confidence: 'high',
      },
    ],
  },
  'review-decision': {
    words: { zh: '行政复议决定', en: 'decision on reconsideration' },
    event: { zh: '受理行政复议申请', en: 'the application is accepted' },
    who: reviewer,
    consequence: { zh: '应当作出行政复议决定', en: 'the decision is owed' },
    versions: [
      {
        ...review1999,
        amount: 60,
        unit: 'calendar-day',
        lastDay: 'moves',
        basis: [at('review-law-1999', 31, 1)],
        extensions: [{ upTo: 30, by: { zh: '行政复议机关负责人', en: 'the head of the reconsideration body' }, basis: at('review-law-1999', 31, 1) }],
        confidence: 'high',
      },
      {
        ...review2023,
        amount: 60,
        unit: 'calendar-day',
        lastDay: 'moves',
        basis: [at('review-law', 62, 1)],
        extensions: [{ upTo: 30, by: ofBodyHead, basis: at('review-law', 62, 1) }],
        confidence: 'high',
      },
    ],
  },
  'review-decision-simple': {
    words: { zh: '行政复议决定（简易程序）', en: 'decision on reconsideration, simple procedure' },
    event: { zh: '受理行政复议申请', en: 'the application is accepted' },
    who: reviewer,
    consequence: { zh: '应当作出行政复议决定', en: 'the decision is owed' },
    versions: [{ ...review2023, amount: 30, unit: 'calendar-day', lastDay: 'moves', basis: [at('review-law', 62, 2)], confidence: 'high' }],
  },
  'lawsuit-direct': {
    words: { zh: '直接提起行政诉讼', en: 'lawsuit without reconsideration' },
    event: { zh: '知道或者应当知道作出行政行为', en: 'the act is or should be known' },
    who: party,
    consequence: { zh: '逾期不得起诉', en: 'after it no lawsuit is open' },
    versions: [
      {
        ...litigation1989,
        amount: 3,
        unit: 'month',
        lastDay: 'moves',
        basis: [at('litigation-law-1989', 39)],
        confidence: 'medium',
        doubt: { zh: '1989年文本条次未核对', en: 'the article number of the text of 1989 was not compared' },
      },
      {
        ...litigation2014,
        amount: 6,
        unit: 'month',
        lastDay: 'moves',
        basis: [at('litigation-law', 46, 1), at('litigation-law', 101)],
        suspension: { for: obstacleSuit, basis: at('litigation-law', 48, 1) },
        confidence: 'high',
      },
    ],
  },
  'lawsuit-after-review': {
    words: { zh: '不服复议决定提起诉讼', en: 'lawsuit after reconsideration' },
    event: { zh: '收到复议决定书，或者复议期满未作决定', en: 'the decision on reconsideration is received, or its period ends without one' },
    who: party,
    consequence: { zh: '逾期不得起诉', en: 'after it no lawsuit is open' },
    versions: [
      {
        ...litigation1989,
        amount: 15,
        unit: 'calendar-day',
        lastDay: 'moves',
        basis: [at('litigation-law-1989', 38, 2)],
        confidence: 'medium',
        doubt: { zh: '1989年文本条次未核对', en: 'the article number of the text of 1989 was not compared' },
      },
      {
        ...litigation2014,
        amount: 15,
        unit: 'calendar-day',
        lastDay: 'moves',
        basis: [at('litigation-law', 45), at('litigation-law', 101)],
        suspension: { for: obstacleSuit, basis: at('litigation-law', 48, 1) },
        confidence: 'high',
      },
    ],
  },
  'supervision-review-request': {
    words: { zh: '对督查结论申请复核', en: "objection to a supervision's conclusion" },
    event: { zh: '收到督查结论', en: 'the conclusion is received' },
    who: { zh: '督查对象', en: 'the supervised' },
    consequence: { zh: '可以在此日前申请复核', en: 'review may be asked for until then' },
    versions: [
      {
        from: '2021-02-01',
        amount: 30,
        unit: 'calendar-day',
        dayKind: 'assumed',
        lastDay: 'stays',
        basis: [at('supervision-regulation', 17)],
        confidence: 'high',
      },
    ],
  },
  'supervision-review-decision': {
    words: { zh: '督查结论复核决定', en: "review of a supervision's conclusion" },
    event: { zh: '收到复核申请', en: 'the objection is received' },
    who: government,
    consequence: { zh: '应当作出复核决定', en: 'the decision is owed' },
    versions: [
      {
        from: '2021-02-01',
        amount: 30,
        unit: 'calendar-day',
        dayKind: 'assumed',
        lastDay: 'stays',
        basis: [at('supervision-regulation', 17)],
        confidence: 'high',
      },
    ],
  },
} as const satisfies Record<string, Clock>;
