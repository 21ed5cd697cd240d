import type { SanctionActRow } from './sanction-act.ts';

export const PROPOSAL_STATES = [
  { id: 'awaiting', zh: '待答复', en: 'Awaiting an answer', isOpen: true },
  { id: 'granted', zh: '已作出决定', en: 'Decided', isOpen: false },
  { id: 'refused', zh: '未采纳', en: 'Refused', isOpen: false },
  { id: 'withdrawn', zh: '已撤回', en: 'Withdrawn', isOpen: false },
] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number]['id'];

/** 提请其他机关决定。安全生产法(2021)第一百一十五条；总局令第15号第六条 */
export const PROPOSAL_ACTS = [
  {
    act: 'proposeMeasure',
    zh: '提请',
    en: 'Propose to another body',
    from: ['new'],
    permission: 'cases.handle',
    unit: 'own',
    basis: '安全生产法(2021)第一百一十三条、第一百一十五条；总局令第15号第六条',
  },
  {
    act: 'answerProposal',
    zh: '答复提请',
    en: 'Answer the proposal',
    from: ['awaiting'],
    permission: 'proposals.answer',
    unit: 'target',
    basis: '安全生产法(2021)第一百一十五条；总局令第15号第六条',
  },
  {
    act: 'recordProposalAnswer',
    zh: '登记来函答复',
    en: 'Record an answer by letter',
    from: ['awaiting'],
    permission: 'cases.handle',
    unit: 'own',
    basis: '安全生产法(2021)第一百一十五条；总局令第15号第六条',
  },
  {
    act: 'remindProposal',
    zh: '催办',
    en: 'Remind',
    from: ['awaiting'],
    to: 'same',
    permission: 'cases.handle',
    unit: 'own',
    basis: '方案四(二)3 沟通、协调和配合',
  },
  {
    act: 'withdrawProposal',
    zh: '撤回提请',
    en: 'Withdraw the proposal',
    from: ['awaiting'],
    to: 'withdrawn',
    permission: 'cases.handle',
    unit: 'own',
    basis: '方案四(二)3 沟通、协调和配合',
  },
] as const satisfies readonly SanctionActRow[];
export type ProposalAct = (typeof PROPOSAL_ACTS)[number]['act'];
