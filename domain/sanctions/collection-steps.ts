export const COLLECTION_STEPS = [
  { id: 'reminder', zh: '催缴', en: 'Reminder', basis: '行政处罚法第六十七条、第七十二条' },
  { id: 'urge', zh: '催告', en: 'Urge before the court', basis: '行政强制法第五十四条' },
  { id: 'court-application', zh: '申请法院强制执行', en: 'Application to the court', basis: '行政强制法第五十三条' },
  { id: 'court-accepted', zh: '法院受理', en: 'Accepted by the court', basis: '行政强制法第五十六条第一款' },
  { id: 'court-refused', zh: '法院不予受理、不予执行', en: 'Refused by the court', basis: '行政强制法第五十六条第二款、第五十八条' },
  { id: 'court-review', zh: '向上一级法院申请复议', en: 'The higher court asked', basis: '行政强制法第五十六条第二款、第五十八条第三款' },
  { id: 'court-ruled', zh: '法院裁定执行', en: 'Execution ruled', basis: '行政强制法第五十七条' },
  { id: 'execution-ended', zh: '法院裁定终结执行', en: 'Execution ended by the court', basis: '民事诉讼法（2023）第二百六十八条（待核实）' },
  {
    id: 'execution-run-ended',
    zh: '法院裁定终结本次执行程序',
    en: 'This run of the execution ended by the court',
    basis: '民事诉讼法司法解释（2022）第五百一十七条（待核实）',
  },
  { id: 'collection-ended', zh: '本机关批准终结执行', en: 'Execution ended by the body', basis: '行政强制法第四十条' },
  { id: 'add-on-remitted', zh: '减免加处罚款', en: 'Add-on fine remitted', basis: '行政强制法第四十二条第一款' },
] as const;
export type CollectionStep = (typeof COLLECTION_STEPS)[number]['id'];

/** What is recorded step by step; the end without a court is an act of its own, by the head. */
export const STEPS_BY_HAND = COLLECTION_STEPS.filter(
  (step): step is Exclude<(typeof COLLECTION_STEPS)[number], { id: 'collection-ended' }> => step.id !== 'collection-ended',
);

export const LEDGER_STATES = [
  { id: 'nothing-owed', zh: '无应缴款', en: 'Nothing to pay' },
  { id: 'not-served', zh: '决定书未送达', en: 'Decision not served' },
  { id: 'not-due', zh: '未到期', en: 'Not due yet' },
  { id: 'overdue', zh: '逾期未缴', en: 'Overdue' },
  { id: 'settled', zh: '已缴清', en: 'Settled' },
  { id: 'ended', zh: '已终结执行', en: 'Execution ended' },
] as const;
