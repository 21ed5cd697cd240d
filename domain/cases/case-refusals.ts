import type { Words } from '../law/words.ts';

/** Why an act is refused before any gate is asked. */
const CASE_REFUSALS = [
  { id: 'status', zh: '案件当前状态不能办理此事项', en: 'The case is not in a state in which this can be done' },
  { id: 'permission', zh: '当前岗位无权办理此事项', en: 'This post may not do this' },
  { id: 'unit', zh: '应由办案单位办理', en: 'This is for the unit whose case it is' },
  { id: 'handler', zh: '应由本案承办人办理', en: 'This is for the handlers of the case' },
  { id: 'recused', zh: '已决定回避，不得办理本案', en: 'Recused from this case' },
  { id: 'outsider', zh: '承办人不得办理，须由他人办理', en: 'Not for a handler of the case; another must do this' },
  { id: 'paper', zh: '由相应文书制发或者送达时办理', en: 'This happens when its document is issued or served' },
  { id: 'sanctions', zh: '由缴款、移送或者救济登记时办理', en: 'This follows from a payment, a transfer or a remedy' },
  { id: 'reason', zh: '须填写理由', en: 'A reason is required' },
  { id: 'text', zh: '须填写情况或者意见', en: 'What was found or said must be stated' },
  { id: 'day', zh: '须填写日期', en: 'A day is required' },
  { id: 'day-future', zh: '日期不得晚于当日', en: 'The day may not lie after today' },
  { id: 'day-past', zh: '日期不得早于当日', en: 'The day may not lie before today' },
  { id: 'day-before', zh: '日期早于送达之日', en: 'The day lies before the service' },
  { id: 'party', zh: '须选择当事人', en: 'A party is required' },
  { id: 'handlers', zh: '须指定两名以上承办人', en: 'At least two handlers are required' },
  { id: 'proposal', zh: '须填写处理建议', en: 'A proposal is required' },
  { id: 'proposal-kinds', zh: '拟处罚的须选择处罚种类，不予处罚的不得选择', en: 'Kinds are chosen for a penalty, and none otherwise' },
  { id: 'fine-cents', zh: '罚款数额至多两位小数（到分）', en: 'The fine has two decimals at most' },
  { id: 'fine-sum', zh: '选择罚款的须填写罚款数额', en: 'A fine needs its sum' },
  {
    id: 'fine-kind',
    zh: '填写了罚款数额，但未选择“罚款”：请选择该种类，或者将数额改为0',
    en: 'There is a sum of a fine, but no fine among the kinds: choose it, or set the sum to 0',
  },
  { id: 'confiscation-cents', zh: '没收数额至多两位小数（到分）', en: 'What is confiscated has two decimals at most' },
  { id: 'confiscation-sum', zh: '选择没收违法所得的须填写没收数额', en: 'The confiscation of proceeds needs its sum' },
  {
    id: 'confiscation-kind',
    zh: '填写了没收数额，但未选择没收违法所得或者没收非法财物：请选择种类，或者将数额改为0',
    en: 'There is a sum to confiscate, but no confiscation among the kinds: choose it, or set the sum to 0',
  },
  { id: 'range-cents', zh: '法定幅度至多两位小数（到分）', en: 'The statutory range has two decimals at most' },
  { id: 'range-order', zh: '法定幅度的下限高于上限', en: 'The range begins above its end' },
  { id: 'factor-unknown', zh: '裁量情节不在现行规定之内', en: 'A factor is not in the rules of the day' },
  { id: 'factor-none', zh: '有依法不予处罚的情节，不得建议处罚', en: 'A factor stands for no penalty' },
  { id: 'evidence', zh: '须选择或者填写证据', en: 'The evidence is required' },
  { id: 'people', zh: '须选择人员', en: 'The persons are required' },
  { id: 'people-two', zh: '集体讨论须有承办人以外的两名以上负责人参加', en: 'Two heads or more, none of them a handler, discuss together' },
  { id: 'handlers-recused', zh: '已决定回避的人员不得承办本案', en: 'One who is recused does not handle the case' },
  { id: 'people-recused', zh: '已决定回避的人员不得参加集体讨论', en: 'One who is recused does not discuss the case' },
  { id: 'officers-recused', zh: '已决定回避的人员不得取证', en: 'One who is recused takes no evidence' },
  { id: 'holder-recused', zh: '已决定回避的人员不得保管证据，请选择他人', en: 'One who is recused does not hold evidence: choose another' },
  { id: 'recusal-own', zh: '本人不得决定或者参与决定自己的回避', en: 'Nobody decides his own recusal, alone or with others' },
  {
    id: 'recusal-council',
    zh: '负责人的回避由集体讨论决定：须列明除其本人以外两名以上参加讨论的负责人',
    en: 'The recusal of a head is decided together: name two or more who discussed it, without him',
  },
  {
    id: 'host-handler',
    zh: '听证主持人、听证员、书记员不得是办理（过）本案的人员',
    en: 'Nobody of a hearing may be one who handles or handled the case',
  },
  { id: 'host-recused', zh: '已决定回避的人员不得主持或者参加组织听证', en: 'One who is recused has no part in conducting the hearing' },
  {
    id: 'hearing-too-soon',
    zh: '距听证日不足法定的通知期限，听证会通知书已不能按期送达，请另定日期',
    en: 'Too soon: the notice can no longer be served in time before that day; choose a later one',
  },
  { id: 'target-unit', zh: '须选择单位', en: 'A unit is required' },
  { id: 'document', zh: '须写明文书', en: 'The document is required' },
  { id: 'fine-by-payment', zh: '罚款、没收款以缴款登记为准，不得自行登记履行', en: 'A fine is performed by payments on record, not by word' },
] as const satisfies readonly (Words & { id: string })[];

export type CaseRefusalId = (typeof CASE_REFUSALS)[number]['id'];
/** `id`: of the refusal, or the name of the gate that is shut. */
export interface CaseRefusal extends Words {
  id: string;
}

/** The words of a refusal. Throws RangeError for an id that is not in the table. */
export function getCaseRefusal(id: CaseRefusalId): CaseRefusal {
  const row = CASE_REFUSALS.find((one) => one.id === id);
  if (!row) throw new RangeError(`no such refusal: ${id}`);
  return row;
}
