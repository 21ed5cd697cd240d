import { at } from './cite.ts';
import type { Clock, ClockVersion } from './clock-row.ts';
import { firm, government } from './clock-row.ts';

const days = (amount: number, article: number, paragraph: number | undefined, more: Partial<ClockVersion> = {}): readonly [ClockVersion] => [
  {
    from: '2008-01-01',
    amount,
    unit: 'calendar-day',
    dayKind: 'assumed',
    lastDay: 'stays',
    basis: [at('accident-regulation', article, paragraph)],
    confidence: 'high',
    ...more,
  },
];
const hours = (amount: number, article: number, paragraph?: number): readonly [ClockVersion] => [
  { from: '2008-01-01', amount, unit: 'hour', lastDay: 'stays', basis: [at('accident-regulation', article, paragraph)], confidence: 'high' },
];
const departments = { zh: '安全生产监督管理部门和有关部门', en: 'the departments' };
const changed = { zh: '伤亡人数发生变化的应当补报，并可能改变等级', en: 'a change in casualties must be reported and may change the grade' };

/** 生产安全事故报告和调查处理条例. */
export const accidentClocks = {
  'accident-report-firm': {
    words: { zh: '单位报告事故', en: "the firm's report of an accident" },
    event: { zh: '单位负责人接到报告', en: "the firm's head is told" },
    who: firm,
    consequence: { zh: '应当报告县级以上监管部门', en: 'the departments must be told by then' },
    versions: hours(1, 9, 1),
  },
  'accident-report-level': {
    words: { zh: '逐级上报事故', en: 'report of an accident one level up' },
    event: { zh: '接到事故报告', en: 'the report is received' },
    who: departments,
    consequence: { zh: '应当上报上一级', en: 'the next level must be told by then' },
    versions: hours(2, 11),
  },
  'casualty-change': {
    words: { zh: '伤亡人数变化补报', en: 'change in casualties' },
    event: { zh: '事故发生', en: 'the accident happens' },
    who: firm,
    consequence: changed,
    versions: days(30, 13, 2),
  },
  'casualty-change-road-fire': {
    words: { zh: '伤亡人数变化补报（道路交通、火灾）', en: 'change in casualties, road and fire' },
    event: { zh: '事故发生', en: 'the accident happens' },
    who: firm,
    consequence: changed,
    versions: days(7, 13, 2),
  },
  'accident-investigation': {
    words: { zh: '提交事故调查报告', en: "report of an accident's investigation" },
    event: { zh: '事故发生', en: 'the accident happens' },
    who: { zh: '事故调查组', en: 'the investigation team' },
    consequence: { zh: '应当提交事故调查报告', en: 'the report is owed' },
    versions: days(60, 29, undefined, {
      extensions: [{ upTo: 60, by: { zh: '负责事故调查的人民政府', en: 'the government in charge' }, basis: at('accident-regulation', 29) }],
      suspension: { for: { zh: '技术鉴定所需时间', en: 'technical appraisal' }, basis: at('accident-regulation', 27) },
    }),
  },
  'accident-approval': {
    words: { zh: '事故调查报告批复', en: "approval of an accident's report" },
    event: { zh: '收到事故调查报告', en: 'the report is received' },
    who: government,
    consequence: { zh: '应当作出批复', en: 'the approval is owed' },
    versions: days(15, 32, 1),
  },
  'accident-approval-gravest': {
    words: { zh: '特别重大事故调查报告批复', en: 'approval of the report on an extremely serious accident' },
    event: { zh: '收到事故调查报告', en: 'the report is received' },
    who: government,
    consequence: { zh: '应当作出批复', en: 'the approval is owed' },
    versions: days(30, 32, 1, { extensions: [{ upTo: 30, by: government, basis: at('accident-regulation', 32, 1) }] }),
  },
} as const satisfies Record<string, Clock>;
