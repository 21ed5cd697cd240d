/** Why an act is refused, in words for the person who tried or who asks why a button is grey. */
export const PROBLEM_REFUSALS = [
  { id: 'status', zh: '问题当前状态不能办理此事项', en: 'The problem is not in a state in which this can be done' },
  { id: 'permission', zh: '当前岗位无权办理此事项', en: 'This post may not do this' },
  { id: 'paper', zh: '由责令限期整改指令书换发或者作废时办理', en: 'This happens when the order is issued anew or voided' },
  { id: 'unit', zh: '应由承办单位办理', en: 'This is for the unit that holds the problem' },
  { id: 'pass-target', zh: '应由被移送单位办理', en: 'This is for the unit that the problem was passed to' },
  { id: 'raising-desk', zh: '应由当前收件单位上报；尚未确认收到的，先确认收到', en: 'This is for the unit that last confirmed receipt' },
  { id: 'receiving-desk', zh: '本单位没有待确认的上报', en: 'Nothing awaits this unit’s confirmation' },
  { id: 'finder', zh: '发现人和登记人不得办理，须由他人办理', en: 'Not for the person who found or registered it; another must do this' },
  { id: 'claimer', zh: '录入整改完成的人不得复查，须由他人复查', en: 'Not for the person who recorded the rectification; another must re-check' },
  {
    id: 'not-major',
    zh: '重大事故隐患不得当场纠正后了结，应责令限期整改',
    en: 'A major hazard cannot be settled on the spot; order its rectification',
  },
  { id: 'due-day-come', zh: '整改期限未到且未报告整改完成，暂不复查', en: 'The day of rectification has not come and no rectification is claimed' },
  { id: 'due-day-not-past', zh: '整改期限已过，不再延期', en: 'The day of rectification is past and is not extended' },
  { id: 'level-above', zh: '已是最高一级', en: 'There is no level above' },
  { id: 'reason', zh: '须填写原因', en: 'A reason is required' },
  { id: 'evidence', zh: '须填写整改或复查情况', en: 'What was done or seen must be stated' },
  { id: 'day', zh: '须填写整改期限', en: 'A day of rectification is required' },
  { id: 'day-past', zh: '整改期限不得早于当日', en: 'The day of rectification may not lie before today' },
  { id: 'day-not-later', zh: '延长后的期限须晚于原期限', en: 'The new day must be later than the old one' },
  { id: 'target-unit', zh: '须选择单位', en: 'A unit is required' },
  { id: 'target-unit-same', zh: '不能移送或上报本单位', en: 'It cannot be passed or raised to the same unit' },
  { id: 'target-unit-above', zh: '应上报直接上级', en: 'It is raised to the unit directly above' },
  { id: 'target-problem', zh: '须选择合并到的问题', en: 'The problem to merge into is required' },
  { id: 'target-problem-same', zh: '不能合并到自身', en: 'A problem cannot be merged into itself' },
] as const satisfies readonly { id: string; zh: string; en: string }[];

export type ProblemRefusalId = (typeof PROBLEM_REFUSALS)[number]['id'];
export interface ProblemRefusal {
  id: ProblemRefusalId;
  zh: string;
  en: string;
}

/** The words of a refusal. Throws RangeError for an id that is not in the table. */
export function getProblemRefusal(id: ProblemRefusalId): ProblemRefusal {
  const row = PROBLEM_REFUSALS.find((one) => one.id === id);
  if (!row) throw new RangeError(`no such refusal: ${id}`);
  return row;
}
