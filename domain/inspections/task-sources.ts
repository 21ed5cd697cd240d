/**
 * Where a visit's task comes from, as its notice states. `isCapped`: counts against the yearly cap; a visit that a lead, a statutory
 * follow-up or the firm itself asks for does not. 国办发〔2024〕54号：根据投诉举报、转办交办、数据监测等线索确需检查的，或者应企业申请检查的，可以不受频次上限限制
 */
export const TASK_SOURCES = [
  { id: 'yearly-plan', zh: '年度检查计划', en: 'Yearly plan of inspections', isCapped: true, needsWords: false },
  { id: 'random-draw', zh: '双随机抽查', en: 'Random draw', isCapped: true, needsWords: false },
  { id: 'campaign', zh: '专项行动部署', en: 'Campaign', isCapped: true, needsWords: false },
  { id: 'risk-order', zh: '风险分级', en: 'Order of risk', isCapped: true, needsWords: false },
  { id: 'tip-off', zh: '投诉举报', en: 'Tip-off', isCapped: false, needsWords: true },
  { id: 'assigned', zh: '上级交办、转办', en: 'Assigned from above', isCapped: false, needsWords: true },
  { id: 'passed', zh: '其他部门移送', en: 'Passed on by another body', isCapped: false, needsWords: true },
  { id: 'monitoring', zh: '数据监测线索', en: 'Lead from monitoring data', isCapped: false, needsWords: true },
  { id: 'firm-asked', zh: '企业申请', en: 'Asked for by the firm', isCapped: false, needsWords: true },
  { id: 'recheck', zh: '整改复查', en: 'Re-check of a rectification', isCapped: false, needsWords: false },
  { id: 'accident', zh: '事故', en: 'Accident', isCapped: false, needsWords: true },
] as const satisfies readonly { id: string; zh: string; en: string; isCapped: boolean; needsWords: boolean }[];

export type TaskSource = (typeof TASK_SOURCES)[number]['id'];

/** Ids of all sources, for a schema. */
export const taskSourceIds = TASK_SOURCES.map(({ id }) => id) as [TaskSource, ...TaskSource[]];

/** The row of a source. Throws RangeError for one that is not in the table. */
export function getTaskSource(id: string): (typeof TASK_SOURCES)[number] {
  const row = TASK_SOURCES.find((one) => one.id === id);
  if (!row) throw new RangeError(`no such task source: ${id}`);
  return row;
}
