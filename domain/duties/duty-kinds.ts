/**
 * Every kind of duty as a desk shows it. `place`: 'owed' stands under what the unit owes; 'waiting' under what waits for a decision
 * or an answer of the one who holds the post. 方案五(一) 落实工作责任
 */
export const DUTY_KINDS = [
  { id: 'work-plan', zh: '工作方案', en: 'Work plan', place: 'owed' },
  { id: 'monthly-report', zh: '月报', en: 'Monthly report', place: 'owed' },
  { id: 'daily-report', zh: '日报', en: 'Daily report', place: 'owed' },
  { id: 'stage-summary', zh: '阶段总结', en: 'Stage summary', place: 'owed' },
  { id: 'final-summary', zh: '总结', en: 'Final summary', place: 'owed' },
  { id: 'province-stage-report', zh: '全省阶段总结', en: 'Stage summary of the province', place: 'owed' },
  { id: 'problem-rectification', zh: '督促整改', en: 'Rectification', place: 'owed' },
  { id: 'problem-recheck', zh: '复查', en: 'Re-check', place: 'owed' },
  { id: 'document-service', zh: '送达文书', en: 'Service of a document', place: 'owed' },
  { id: 'document-approval', zh: '审批文书', en: 'Approval of a document', place: 'waiting' },
  { id: 'document-correction', zh: '修改退回文书', en: 'Document returned', place: 'waiting' },
  { id: 'case-handlers', zh: '指定案件承办人', en: 'Handlers to be named', place: 'waiting' },
  { id: 'case-decision', zh: '案件办理期限', en: 'Period of a case', place: 'owed' },
  { id: 'evidence-hold-disposal', zh: '处理先行登记保存证据', en: 'Disposal of held evidence', place: 'owed' },
  { id: 'hearing-notification', zh: '送达听证通知', en: 'Notice of a hearing', place: 'owed' },
  { id: 'decision-filing', zh: '处罚决定备案', en: 'Filing of a decision', place: 'owed' },
  { id: 'decision-exposure', zh: '处罚决定公开', en: 'Publication of a decision', place: 'owed' },
  { id: 'publication-withdrawal', zh: '撤回公开的处罚决定', en: 'Withdrawal of a publication', place: 'owed' },
  { id: 'hearing-arrangement', zh: '安排听证', en: 'Hearing asked for', place: 'waiting' },
  { id: 'legal-review', zh: '法制审核', en: 'Legal review', place: 'waiting' },
  { id: 'collective-discussion', zh: '集体讨论', en: 'Collective discussion', place: 'waiting' },
  { id: 'defence-review', zh: '复核陈述申辩', en: 'Defence to be reviewed', place: 'waiting' },
  { id: 'recusal-decision', zh: '决定回避', en: 'Recusal to be decided', place: 'waiting' },
  { id: 'fine-collection', zh: '核对收缴到期罚没款', en: 'Money due to be collected', place: 'owed' },
  { id: 'surplus-refund', zh: '拆分或者退还多缴款项', en: 'Surplus to be divided or given back', place: 'owed' },
  { id: 'bank-feed-correction', zh: '更正退回的银行数据', en: "Bank's lines returned", place: 'owed' },
  { id: 'fine-reminder', zh: '催缴罚没款', en: 'Reminder of an overdue fine', place: 'owed' },
  { id: 'performance-urge', zh: '催告履行', en: 'Urge before the court', place: 'owed' },
  { id: 'court-application', zh: '申请法院强制执行', en: 'Application to the court', place: 'owed' },
  { id: 'court-refusal', zh: '应对法院不予受理、不予执行', en: "Answer to the court's refusal", place: 'owed' },
  { id: 'seizure-decision', zh: '处理查封扣押', en: 'Decision on what is held', place: 'owed' },
  { id: 'measure-limit', zh: '措施期限届满', en: 'End of a measure', place: 'owed' },
  { id: 'closure-proposal', zh: '提请关闭', en: 'Closure to be proposed', place: 'owed' },
  { id: 'crime-hand-over', zh: '向公安机关移送', en: 'Hand-over to the police', place: 'owed' },
  { id: 'refusal-objection', zh: '对不予立案提出异议', en: 'Objection to a refusal', place: 'owed' },
  { id: 'case-items-hand-over', zh: '移交涉案物品', en: 'Hand-over of items', place: 'owed' },
  { id: 'seizure-approval', zh: '补批查封扣押', en: 'Approval of an urgent seizure', place: 'waiting' },
  { id: 'measure-approval', zh: '批准措施', en: 'Approval of a measure', place: 'waiting' },
  { id: 'restart-review', zh: '恢复生产审查', en: 'Review before restart', place: 'waiting' },
  { id: 'crime-report-decision', zh: '决定是否移送', en: 'Decision on a transfer', place: 'waiting' },
  { id: 'proposal-answer', zh: '答复提请', en: 'Answer to a proposal', place: 'waiting' },
  { id: 'case-transfer-answer', zh: '答复案件移送', en: 'Answer to a transferred case', place: 'waiting' },
  { id: 'inspection-visit', zh: '实施检查', en: 'Visit to be made', place: 'owed' },
  { id: 'inspection-record', zh: '完成检查记录', en: 'Record of a visit', place: 'owed' },
  { id: 'inspection-feedback', zh: '反馈检查结果', en: 'Feedback of a result', place: 'owed' },
  { id: 'inspection-approval', zh: '审批检查', en: 'Approval of an inspection', place: 'waiting' },
  { id: 'inspection-correction', zh: '修改未批准的检查', en: 'Inspection not approved', place: 'waiting' },
  { id: 'joint-visit-answer', zh: '答复联合检查', en: 'Answer to a joint visit', place: 'waiting' },
  { id: 'inspection-finding', zh: '办理联合检查发现', en: 'Finding of a joint visit', place: 'waiting' },
  { id: 'report-correction', zh: '退回重报', en: 'Report returned', place: 'waiting' },
  { id: 'report-approval', zh: '审签', en: 'Approval', place: 'waiting' },
  { id: 'report-decision', zh: '审核下级报表', en: 'Report from below', place: 'waiting' },
  { id: 'receipt-confirmation', zh: '确认收到', en: 'Confirmation of receipt', place: 'waiting' },
  { id: 'guidance-answer', zh: '答复咨询', en: 'Answer to a question', place: 'waiting' },
  { id: 'transfer-answer', zh: '答复移送', en: 'Answer to a transfer', place: 'waiting' },
] as const satisfies readonly { id: string; zh: string; en: string; place: 'owed' | 'waiting' }[];

/** Id of one kind of duty. */
export type DutyKind = (typeof DUTY_KINDS)[number]['id'];

/** Kinds that wait for a decision or an answer; any other kind is owed. */
export const WAITING_KINDS: readonly string[] = DUTY_KINDS.filter((kind) => kind.place === 'waiting').map((kind) => kind.id);

/** The words for a kind; the id itself where a later campaign brings one that is not listed. */
export function dutyKindWords(kind: string): { zh: string; en: string } {
  const row = DUTY_KINDS.find(({ id }) => id === kind);
  return row ? { zh: row.zh, en: row.en } : { zh: kind, en: kind };
}
