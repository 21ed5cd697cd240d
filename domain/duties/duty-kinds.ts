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
  { id: 'report-correction', zh: '退回重报', en: 'Report returned', place: 'waiting' },
  { id: 'report-approval', zh: '审签', en: 'Approval', place: 'waiting' },
  { id: 'report-decision', zh: '审核下级报表', en: 'Report from below', place: 'waiting' },
  { id: 'receipt-confirmation', zh: '确认收到', en: 'Confirmation of receipt', place: 'waiting' },
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
