import type { SanctionActRow } from './sanction-act.ts';

export const TRANSFER_KINDS = [
  { id: 'police', zh: '移送公安机关', en: 'To the police' },
  { id: 'body', zh: '移送其他行政机关', en: 'To another body' },
  { id: 'discipline', zh: '移送纪检监察机关', en: 'To discipline and supervision' },
] as const;
export type TransferKind = (typeof TRANSFER_KINDS)[number]['id'];

export const TRANSFER_STATES = [
  { id: 'reported', zh: '报正职负责人决定', en: 'With the chief', isOpen: true },
  { id: 'not-allowed', zh: '不予移送', en: 'Not allowed', isOpen: false },
  { id: 'allowed', zh: '批准移送', en: 'Allowed', isOpen: true },
  { id: 'handed-over', zh: '已移送，待答复', en: 'Handed over', isOpen: true },
  { id: 'not-filed', zh: '未立案', en: 'Not filed', isOpen: true },
  { id: 'under-review', zh: '提请复议', en: 'Under review', isOpen: true },
  { id: 'with-procuratorate', zh: '建议立案监督', en: 'With the procuratorate', isOpen: true },
  { id: 'filed', zh: '已立案', en: 'Filed', isOpen: true },
  { id: 'done', zh: '移送办结', en: 'Done', isOpen: false },
  { id: 'returned', zh: '退回本机关处理', en: 'Returned', isOpen: false },
] as const;
export type TransferState = (typeof TRANSFER_STATES)[number]['id'];

type Row = SanctionActRow & { readonly kinds: readonly TransferKind[] };
const crime: readonly TransferKind[] = ['police'];
const others: readonly TransferKind[] = ['body', 'discipline'];
const all: readonly TransferKind[] = ['police', 'body', 'discipline'];

/** 行政执法机关移送涉嫌犯罪案件的规定；行政处罚法第二十七条 */
export const TRANSFER_ACTS = [
  {
    act: 'reportCrime',
    zh: '报告涉嫌犯罪',
    en: 'Report a suspected crime',
    from: ['new'],
    to: 'reported',
    permission: 'cases.handle',
    unit: 'own',
    kinds: crime,
    basis: '移送规定第五条第一款',
  },
  {
    act: 'allowTransfer',
    zh: '批准移送',
    en: 'Allow the transfer',
    from: ['reported'],
    to: 'allowed',
    permission: 'documents.approve',
    unit: 'own',
    kinds: crime,
    basis: '移送规定第五条第二款',
  },
  {
    act: 'refuseTransfer',
    zh: '不批准移送',
    en: 'Refuse the transfer',
    from: ['reported'],
    to: 'not-allowed',
    permission: 'documents.approve',
    unit: 'own',
    kinds: crime,
    basis: '移送规定第五条第二款 不批准的，应当将不予批准的理由记录在案',
  },
  {
    act: 'handOverCase',
    zh: '向公安机关移送',
    en: 'Hand over to the police',
    from: ['allowed'],
    to: 'handed-over',
    permission: 'cases.handle',
    unit: 'own',
    kinds: crime,
    basis: '移送规定第五条第二款、第六条',
  },
  {
    act: 'sendToBody',
    zh: '移送有管辖权的机关',
    en: 'Hand over to the competent body',
    from: ['new'],
    to: 'handed-over',
    permission: 'cases.handle',
    unit: 'own',
    kinds: others,
    basis: '行政处罚法第二十五条、第二十七条；移送规定第十八条、第十九条',
  },
  {
    act: 'answerTransfer',
    zh: '答复移送',
    en: 'Answer the transfer',
    from: ['handed-over', 'under-review', 'with-procuratorate'],
    permission: 'proposals.answer',
    unit: 'target',
    kinds: all,
    basis: '移送规定第七条、第八条、第九条第二款',
  },
  {
    act: 'recordTransferAnswer',
    zh: '登记来函答复',
    en: 'Record an answer by letter',
    from: ['handed-over', 'under-review', 'with-procuratorate'],
    permission: 'cases.handle',
    unit: 'own',
    kinds: all,
    basis: '移送规定第七条、第八条、第九条第二款',
  },
  {
    act: 'askPoliceReview',
    zh: '提请公安机关复议',
    en: 'Ask the police to review',
    from: ['not-filed'],
    to: 'under-review',
    permission: 'cases.handle',
    unit: 'own',
    kinds: crime,
    basis: '移送规定第九条第一款',
  },
  {
    act: 'askProcuratorate',
    zh: '建议检察院立案监督',
    en: 'Ask the procuratorate',
    from: ['not-filed'],
    to: 'with-procuratorate',
    permission: 'cases.handle',
    unit: 'own',
    kinds: crime,
    basis: '移送规定第九条第一款、第二款',
  },
  {
    act: 'acceptRefusal',
    zh: '不再异议，本机关处理',
    en: 'Contest no more, handle it here',
    from: ['not-filed'],
    to: 'returned',
    permission: 'documents.approve',
    unit: 'own',
    kinds: all,
    basis: '移送规定第十条',
  },
  {
    act: 'handOverItems',
    zh: '移交涉案物品和材料',
    en: 'Hand over items and papers',
    from: ['filed'],
    to: 'done',
    permission: 'cases.handle',
    unit: 'own',
    kinds: crime,
    basis: '移送规定第十二条',
  },
] as const satisfies readonly Row[];
export type TransferAct = (typeof TRANSFER_ACTS)[number]['act'];

/** Acts for a transfer of that kind. */
export function transferActsFor(kind: TransferKind): (Row & { act: TransferAct })[] {
  const rows: readonly (Row & { act: TransferAct })[] = TRANSFER_ACTS;
  return rows.filter(({ kinds }) => kinds.includes(kind));
}

/** What the receiver answers, and the state that follows. */
export const TRANSFER_ANSWERS = [
  { id: 'filed', zh: '立案（接收）', en: 'Filed or accepted' },
  { id: 'not-filed', zh: '不予立案（不接收）', en: 'Not filed or not accepted' },
  { id: 'passed-on', zh: '转送有管辖权的机关', en: 'Passed on to the competent organ' },
] as const;
export type TransferAnswer = (typeof TRANSFER_ANSWERS)[number]['id'];

/** The police file it: items follow within three days. Another body takes it: done; does not: it is back, and only a refusal of the police is contested. 转送的仍待答复。 */
export function stateAfterAnswer(kind: TransferKind, answer: TransferAnswer): TransferState {
  if (answer === 'not-filed') return kind === 'police' ? 'not-filed' : 'returned';
  if (answer === 'passed-on') return 'handed-over';
  return kind === 'police' ? 'filed' : 'done';
}
