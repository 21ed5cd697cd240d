import type { Day } from '../calendar/day.ts';
import type { Confidence, Words } from '../law/words.ts';

interface VisitRuleRow {
  id: string;
  words: Words;
  from: Day;
  to?: Day;
  basis: Words;
  confidence: Confidence;
  doubt?: Words;
}

const opinion = {
  zh: '国务院办公厅关于严格规范涉企行政检查的意见（国办发〔2024〕54号）',
  en: 'Opinion of the General Office of the State Council on inspections of firms (Guobanfa [2024] 54)',
};
const opinionDay = {
  zh: '该意见未另定施行日期，自公开发布之日2025年1月3日起适用',
  en: 'the Opinion names no first day; applied from the day on which it was published, 3 January 2025',
};
const opinionRow = { from: '2025-01-03', basis: opinion, confidence: 'medium', doubt: opinionDay } as const;

/** What holds for every visit to a firm, and from which day. A visit is judged by the rules of its own day. */
export const VISIT_RULES = [
  {
    id: 'two-certified-officers',
    words: { zh: '执法人员不得少于两人，当日执法证件有效', en: 'at least two officers, with certificates valid that day' },
    from: '2008-01-01',
    basis: {
      zh: '行政处罚法（1996）第三十七条、（2021）第四十二条；安全生产法（2021）第六十七条',
      en: 'Administrative Penalty Law (1996) Art. 37, (2021) Art. 42; Work Safety Law (2021) Art. 67',
    },
    confidence: 'high',
  },
  {
    id: 'approval-first',
    words: { zh: '检查前须经本机关负责人批准', en: 'approved by the head of the body before it is made' },
    ...opinionRow,
  },
  {
    id: 'notice',
    words: { zh: '检查须出具通知书，载明依据、任务来源和频次', en: 'announced by a notice that states basis, task source and frequency' },
    ...opinionRow,
  },
  {
    id: 'yearly-cap',
    words: { zh: '同一机关对同一企业的检查不超过年度频次上限', en: 'one body visits one firm no more often a year than the published cap' },
    ...opinionRow,
  },
] as const satisfies readonly VisitRuleRow[];

export type VisitRuleId = (typeof VISIT_RULES)[number]['id'];
export type VisitRule = VisitRuleRow & { id: VisitRuleId };

/** The rules for a visit made on a day, in the order of the table. */
export function visitRulesOn(day: Day): VisitRule[] {
  const rules: readonly VisitRule[] = VISIT_RULES;
  return rules.filter(({ from, to }) => from <= day && (to === undefined || day <= to));
}

/** Whether a visit of this day must have been approved first. */
export function isApprovalCompulsory(day: Day): boolean {
  return visitRulesOn(day).some(({ id }) => id === 'approval-first');
}
