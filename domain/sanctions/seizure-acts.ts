import type { SanctionActRow } from './sanction-act.ts';

export const SEIZURE_STATES = [
  { id: 'unapproved', zh: '待负责人批准', en: 'Awaiting the head', isOpen: true },
  { id: 'held', zh: '查封扣押中', en: 'Held', isOpen: true },
  { id: 'disposed', zh: '已处理', en: 'Disposed of', isOpen: false },
  { id: 'released', zh: '已解除', en: 'Released', isOpen: false },
] as const;
export type SeizureState = (typeof SEIZURE_STATES)[number]['id'];

/** 查封、扣押的办理。行政强制法第十八条至第二十八条；2012年以前总局令第15号第十五条 */
export const SEIZURE_ACTS = [
  {
    act: 'makeSeizure',
    zh: '登记查封、扣押',
    en: 'Record a hold or seizure',
    from: ['new'],
    permission: 'cases.handle',
    unit: 'own',
    basis: '行政强制法第十八条、第二十四条',
  },
  {
    act: 'approveSeizure',
    zh: '补办批准',
    en: 'Approve the urgent seizure',
    from: ['unapproved'],
    to: 'held',
    permission: 'documents.approve',
    unit: 'own',
    basis: '行政强制法第十九条',
  },
  {
    act: 'documentSeizure',
    zh: '补登决定书',
    en: 'Name the written decision',
    from: ['unapproved', 'held'],
    to: 'same',
    permission: 'cases.handle',
    unit: 'own',
    basis: '行政强制法第二十四条；总局令第15号第十五条',
  },
  {
    act: 'extendSeizure',
    zh: '批准延长',
    en: 'Extend',
    from: ['held'],
    to: 'same',
    permission: 'documents.approve',
    unit: 'own',
    basis: '行政强制法第二十五条第一款、第二款',
  },
  {
    act: 'leaveOutTesting',
    zh: '扣除检测鉴定期间',
    en: 'Leave testing time out',
    from: ['held'],
    to: 'same',
    permission: 'cases.handle',
    unit: 'own',
    basis: '行政强制法第二十五条第三款',
  },
  {
    act: 'decideSeizure',
    zh: '作出处理决定',
    en: 'Decide on the items',
    from: ['held'],
    to: 'disposed',
    permission: 'cases.handle',
    unit: 'own',
    basis: '行政强制法第二十七条；总局令第15号第十五条',
  },
  {
    act: 'releaseSeizure',
    zh: '解除查封、扣押',
    en: 'Release',
    from: ['unapproved', 'held'],
    to: 'released',
    permission: 'cases.handle',
    unit: 'own',
    basis: '行政强制法第二十八条',
  },
] as const satisfies readonly SanctionActRow[];
export type SeizureAct = (typeof SEIZURE_ACTS)[number]['act'];

/** What becomes of an item. 行政强制法第二十七条、第二十八条 */
export const ITEM_FATES = [
  { id: 'returned', zh: '退还', en: 'Returned' },
  { id: 'confiscated', zh: '没收', en: 'Confiscated' },
  { id: 'destroyed', zh: '销毁', en: 'Destroyed' },
  { id: 'handed-over', zh: '移送', en: 'Handed over' },
] as const;
export type ItemFate = (typeof ITEM_FATES)[number]['id'];
