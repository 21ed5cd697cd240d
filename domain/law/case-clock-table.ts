import { at } from './cite.ts';
import type { Clock } from './clock-row.ts';
import { body, officers, orderAmended, party } from './clock-row.ts';
import { order15AmendedDays, order15Days, underOrder15 } from './order-15-versions.ts';

const law1996 = { from: '2008-01-01', to: '2021-07-14' } as const;
const law2021 = { from: '2021-07-15' } as const;
const spotUnread = { zh: '总局令第15号原定五日，应急管理部令第18号文本尚未载入', en: 'Order 15 gave five days; the text of Order 18 is not loaded' };
const workingDays = at('penalty-law', 85);

/** From the finding of an act to the decision and its publication. */
export const caseClocks = {
  'back-fill-filing': {
    words: { zh: '先行调查后补办立案', en: 'filing after an urgent inquiry' },
    event: { zh: '开始先行调查取证', en: 'the urgent inquiry begins' },
    who: officers,
    consequence: { zh: '应当补办立案手续', en: 'the case must be filed by then' },
    versions: underOrder15({ amount: 5, unit: 'calendar-day', article: 22 }),
  },
  'spot-decision-report': {
    words: { zh: '当场处罚决定报备', en: 'report of an on-the-spot decision' },
    event: { zh: '当场作出处罚决定', en: 'the on-the-spot decision is made' },
    who: officers,
    consequence: { zh: '应当报所属机关备案', en: 'the decision must be on record with the body' },
    versions: [
      { ...order15Days, amount: 5, unit: 'calendar-day', dayKind: 'assumed', lastDay: 'stays', basis: [at('order-15', 21, 2)], confidence: 'high' },
      {
        ...order15AmendedDays,
        amount: 5,
        unit: 'calendar-day',
        dayKind: 'assumed',
        lastDay: 'stays',
        basis: [at('order-15-2015', 22, 2)],
        confidence: 'medium',
        doubt: orderAmended,
      },
      {
        from: '2026-02-01',
        amount: null,
        unit: 'calendar-day',
        lastDay: 'stays',
        basis: [at('penalty-law', 52, 3)],
        confidence: 'low',
        doubt: spotUnread,
      },
    ],
  },
  'filing-to-decision': {
    words: { zh: '立案至作出处罚决定', en: 'filing to decision' },
    event: { zh: '立案', en: 'the case is filed' },
    who: body,
    consequence: { zh: '应当作出处罚决定', en: 'the decision must be made by then' },
    versions: [
      {
        ...law2021,
        amount: 90,
        unit: 'calendar-day',
        lastDay: 'stays',
        basis: [at('penalty-law', 60)],
        // 法律、法规、规章另有规定的，从其规定：可以扣除多少日，是本省数值 case-period-left-out。
        suspension: { for: { zh: '本省规定可以扣除的期间', en: 'what the province lets be left out' }, basis: at('penalty-law', 60) },
        confidence: 'high',
      },
    ],
  },
  'filing-to-finish': {
    words: { zh: '案件办理期限', en: 'filing to completion' },
    event: { zh: '立案', en: 'the case is filed' },
    who: body,
    consequence: { zh: '应当办理完毕，或者报批延期', en: 'the case must be finished, or its extension approved' },
    versions: underOrder15({
      amount: 30,
      unit: 'calendar-day',
      article: 31,
      totals: [
        { total: 90, by: { zh: '本部门负责人', en: "the body's head" } },
        { total: 180, by: { zh: '上一级安全监管监察部门', en: 'the next higher body' } },
      ],
    }),
  },
  'evidence-hold': {
    words: { zh: '先行登记保存证据的处理', en: 'disposal of registered evidence' },
    event: { zh: '先行登记保存证据', en: 'the evidence is registered and held' },
    who: body,
    consequence: { zh: '应当作出处理决定，逾期自动解除', en: 'its disposal must be decided, or the hold lapses' },
    versions: [
      {
        ...law1996,
        amount: 7,
        unit: 'calendar-day',
        dayKind: 'assumed',
        lastDay: 'stays',
        basis: [at('penalty-law-1996', 37, 2)],
        confidence: 'high',
      },
      { ...law2021, amount: 7, unit: 'working-day', lastDay: 'stays', basis: [at('penalty-law', 56), workingDays], confidence: 'high' },
    ],
  },
  statement: {
    words: { zh: '陈述、申辩', en: 'statement and defence' },
    event: { zh: '收到行政处罚告知书', en: 'the notice of penalty is received' },
    who: party,
    consequence: { zh: '逾期视为放弃陈述、申辩', en: 'silence counts as waiver' },
    versions: underOrder15({ amount: 3, unit: 'calendar-day', article: 17, lastDay: 'moves-by-analogy' }),
  },
  'hearing-request': {
    words: { zh: '要求听证', en: 'request for a hearing' },
    event: { zh: '告知听证权利', en: 'the right to a hearing is told' },
    who: party,
    consequence: { zh: '逾期视为放弃听证', en: 'the right to a hearing is waived' },
    versions: [
      {
        ...law1996,
        amount: 3,
        unit: 'calendar-day',
        dayKind: 'assumed',
        lastDay: 'moves-by-analogy',
        basis: [at('penalty-law-1996', 42, 1, 1)],
        confidence: 'high',
      },
      { ...law2021, amount: 5, unit: 'working-day', lastDay: 'stays', basis: [at('penalty-law', 64, undefined, 1), workingDays], confidence: 'high' },
    ],
  },
  'hearing-notice': {
    words: { zh: '听证通知', en: 'notice of the hearing' },
    event: { zh: '举行听证', en: 'the hearing is held' },
    who: body,
    consequence: { zh: '应当已将听证时间、地点通知当事人及有关人员', en: 'time and place must have been notified by then' },
    direction: 'before',
    versions: [
      {
        ...law1996,
        amount: 7,
        unit: 'calendar-day',
        dayKind: 'assumed',
        lastDay: 'stays',
        basis: [at('penalty-law-1996', 42, 1, 2)],
        confidence: 'high',
      },
      { ...law2021, amount: 7, unit: 'working-day', lastDay: 'stays', basis: [at('penalty-law', 64, undefined, 2), workingDays], confidence: 'high' },
    ],
  },
  'decision-service': {
    words: { zh: '处罚决定书送达', en: 'service of the decision' },
    event: { zh: '当事人不在场，作出处罚决定', en: 'the decision is made with the party absent' },
    who: body,
    consequence: { zh: '应当依照民事诉讼法送达', en: 'it must be served under the Civil Procedure Law' },
    versions: [
      { ...law1996, amount: 7, unit: 'calendar-day', dayKind: 'assumed', lastDay: 'stays', basis: [at('penalty-law-1996', 40)], confidence: 'high' },
      { ...law2021, amount: 7, unit: 'working-day', lastDay: 'stays', basis: [at('penalty-law', 61, 1), workingDays], confidence: 'high' },
    ],
  },
  'announcement-service': {
    words: { zh: '公告送达', en: 'service by announcement' },
    event: { zh: '发出公告', en: 'the announcement is published' },
    who: body,
    consequence: { zh: '视为送达', en: 'the document counts as served' },
    sense: 'waiting',
    versions: [
      { ...order15Days, amount: 60, unit: 'calendar-day', lastDay: 'moves-by-analogy', basis: [at('order-15', 30, 1, 7)], confidence: 'high' },
      {
        from: '2015-05-01',
        to: '2021-12-31',
        amount: 60,
        unit: 'calendar-day',
        lastDay: 'moves-by-analogy',
        basis: [at('order-15-2015', 31, 1, 7)],
        confidence: 'medium',
        doubt: orderAmended,
      },
      {
        from: '2022-01-01',
        to: '2026-01-31',
        amount: 30,
        unit: 'calendar-day',
        lastDay: 'moves',
        basis: [at('civil-procedure', 95, 1), at('penalty-law', 61, 1)],
        confidence: 'medium',
        doubt: {
          zh: '总局令第15号2015年修正文本仍写六十日，此处依上位法',
          en: 'the amended Order 15 still said 60 days; the law above it is followed',
        },
      },
      {
        from: '2026-02-01',
        amount: 30,
        unit: 'calendar-day',
        lastDay: 'moves',
        basis: [at('civil-procedure', 95, 1), at('penalty-law', 61, 1)],
        confidence: 'high',
      },
    ],
  },
  'publication-withdrawal': {
    words: { zh: '撤回已公开的处罚决定信息', en: 'withdrawal of a published decision' },
    event: { zh: '决定被依法变更、撤销、确认违法或者确认无效', en: 'the decision is changed, set aside or found unlawful or void' },
    who: body,
    consequence: { zh: '应当撤回信息并公开说明理由', en: 'it must be withdrawn and the reason published' },
    versions: [{ ...law2021, amount: 3, unit: 'working-day', lastDay: 'stays', basis: [at('penalty-law', 48, 2), workingDays], confidence: 'high' }],
  },
  'penalty-exposure': {
    words: { zh: '处罚决定公开曝光', en: 'exposure of the decision' },
    event: { zh: '作出处罚决定', en: 'the decision is made' },
    who: body,
    consequence: { zh: '应当在监督管理部门公示系统公开曝光', en: "it must be shown in the departments' public system" },
    versions: [{ from: '2021-09-01', amount: 7, unit: 'working-day', lastDay: 'stays', basis: [at('safety-law', 78, 2)], confidence: 'high' }],
  },
  'upward-filing': {
    words: { zh: '处罚决定报上级备案', en: 'filing of a decision with the superior' },
    event: { zh: '作出处罚决定', en: 'the decision is made' },
    who: body,
    consequence: { zh: '应当报上一级备案', en: 'it must be on file with the next higher body' },
    versions: underOrder15({ amount: 10, unit: 'calendar-day', article: 62 }),
  },
  limitation: {
    words: { zh: '追责时效', en: 'limitation' },
    event: { zh: '违法行为发生，连续或者继续的为行为终了', en: 'the act, or its end where it went on' },
    who: body,
    consequence: { zh: '未被发现的，不再给予处罚', en: 'an act not discovered is no longer punished' },
    versions: [
      { ...law1996, amount: 2, unit: 'year', lastDay: 'stays', basis: [at('penalty-law-1996', 29, 1)], confidence: 'high' },
      { ...law2021, amount: 2, unit: 'year', lastDay: 'stays', basis: [at('penalty-law', 36, 1)], confidence: 'high' },
    ],
  },
  'limitation-life': {
    words: { zh: '追责时效（涉及生命健康安全且有危害后果）', en: 'limitation where life or health was harmed' },
    event: { zh: '违法行为发生，连续或者继续的为行为终了', en: 'the act, or its end where it went on' },
    who: body,
    consequence: { zh: '未被发现的，不再给予处罚', en: 'an act not discovered is no longer punished' },
    versions: [{ ...law2021, amount: 5, unit: 'year', lastDay: 'stays', basis: [at('penalty-law', 36, 1)], confidence: 'high' }],
  },
} as const satisfies Record<string, Clock>;
