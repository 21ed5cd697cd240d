import { MEASURE_STATES } from './measure-acts.ts';
import { PROPOSAL_STATES } from './proposal-acts.ts';

/** What the register of measures may be narrowed to. */
export const MEASURE_LIST_STATES = [
  { id: 'open', zh: '未了结', en: 'Open' },
  { id: 'lapsed', zh: '已过期限', en: 'Past the last day' },
  { id: 'awaiting-approval', zh: '待主要负责人批准', en: 'Awaiting the main head' },
  { id: 'in-force', zh: '执行中', en: 'In force' },
  { id: 'restart-asked', zh: '申请恢复，待审查', en: 'Restart asked for' },
  { id: 'awaiting', zh: '提请，待答复', en: 'Proposed, awaiting an answer' },
  { id: 'ended', zh: '已了结', en: 'Ended' },
  { id: 'all', zh: '全部', en: 'All' },
] as const;
export type MeasureListState = (typeof MEASURE_LIST_STATES)[number]['id'];

const states = [...MEASURE_STATES, ...PROPOSAL_STATES];

/** The states of measures and proposals that a choice of the register leaves. */
export function statesListed(choice: MeasureListState): string[] {
  if (choice === 'all') return states.map(({ id }) => id);
  if (choice === 'open' || choice === 'lapsed' || choice === 'ended')
    return states.filter(({ isOpen }) => isOpen === (choice !== 'ended')).map(({ id }) => id);
  return [choice];
}

/** A state of a measure or proposal. Throws RangeError for none. */
export function measureOrProposalState(id: string): (typeof states)[number] {
  const state = states.find((one) => one.id === id);
  if (!state) throw new RangeError(`no such state: ${id}`);
  return state;
}
