/** Why an act on an inspection is refused, in words for the person who tried or who asks why a button is grey. */
export const INSPECTION_REFUSALS = [
  { id: 'status', isWho: false, zh: '检查当前状态不能办理此事项', en: 'The inspection is not in a state in which this can be done' },
  { id: 'permission', isWho: true, zh: '当前岗位无权办理此事项', en: 'This post may not do this' },
  { id: 'unit', isWho: true, zh: '应由牵头的执法机构办理', en: 'This is for the body that leads the visit' },
  { id: 'invited', isWho: true, zh: '本机关未受邀，或者已经答复', en: 'This body was not invited, or has answered already' },
  { id: 'other-than-visitor', isWho: true, zh: '拟订人和参加检查的人员不得审批', en: 'Not for the person who drafted it or takes part in the visit' },
  { id: 'two-officers', isWho: false, zh: '每个机关的执法人员不得少于两人', en: 'Each body sends at least two officers' },
  {
    id: 'officers-in-post',
    isWho: false,
    zh: '有人员当日已不在所派机关的执法岗位，取消或者修改计划，改派人员后重新审批',
    en: 'Somebody is no longer an officer of the body that sends him: cancel or change the plan, send another and have it approved again',
  },
  {
    id: 'certificates-valid',
    isWho: false,
    zh: '有人员当日没有有效执法证件，证件换发登记后方可开始，或者取消、修改计划，改派人员后重新审批',
    en: 'Somebody has no certificate valid today: record the renewed one, or cancel or change the plan, send another and have it approved again',
  },
  { id: 'invited-answered', isWho: false, zh: '受邀机关尚未答复', en: 'An invited body has not answered yet' },
  { id: 'no-open-plan', isWho: false, zh: '本机关对该企业另有未完成的检查计划', en: 'This body has another open plan at the firm' },
  {
    id: 'clash-explained',
    isWho: false,
    zh: '与其他检查临近，须联合检查或书面说明理由',
    en: 'Close to other visits: join them, or state the reason in writing',
  },
  { id: 'cap-explained', isWho: false, zh: '超过年度频次上限，须书面说明理由', en: 'Over the yearly cap: state the reason in writing' },
  { id: 'approval-not-compulsory', isWho: false, zh: '须经负责人批准后方可实施', en: 'It must be approved by the head of the body first' },
  { id: 'notice-at-door', isWho: false, zh: '计划为事先通知，须先登记通知', en: 'The plan is to announce it ahead: record the notice first' },
  {
    id: 'within-planned-days',
    isWho: false,
    zh: '当日不在计划的检查日期内，修改计划后重新审批',
    en: 'Today lies outside the planned days: change the plan and have it approved again',
  },
] as const satisfies readonly { id: string; isWho: boolean; zh: string; en: string }[];

export type InspectionRefusalId = (typeof INSPECTION_REFUSALS)[number]['id'];
export type InspectionRefusal = (typeof INSPECTION_REFUSALS)[number];

/** The words of a refusal. Throws RangeError for an id that is not in the table. */
export function getInspectionRefusal(id: InspectionRefusalId): InspectionRefusal {
  const row = INSPECTION_REFUSALS.find((one) => one.id === id);
  if (!row) throw new RangeError(`no such refusal: ${id}`);
  return row;
}
