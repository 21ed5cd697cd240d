import type { Words } from '../law/words.ts';

type Row = Words & { id: string; isOpen: boolean };

/** States of a case in the order of the procedure. `isOpen`: something is still to be done in it. */
export const CASE_STATES = [
  { id: 'clue', zh: '线索', en: 'Clue', isOpen: true },
  { id: 'not-filed', zh: '不予立案', en: 'Not filed', isOpen: false },
  { id: 'investigating', zh: '调查取证', en: 'Under investigation', isOpen: true },
  { id: 'investigated', zh: '调查终结', en: 'Investigated', isOpen: true },
  { id: 'notified', zh: '已告知', en: 'Party notified', isOpen: true },
  { id: 'hearing', zh: '听证', en: 'Hearing', isOpen: true },
  { id: 'decided', zh: '已决定', en: 'Decided', isOpen: true },
  { id: 'no-penalty', zh: '不予处罚', en: 'No penalty', isOpen: true },
  { id: 'set-aside', zh: '处罚决定已撤销', en: 'Decision set aside', isOpen: true },
  { id: 'served', zh: '已送达', en: 'Served', isOpen: true },
  { id: 'performing', zh: '履行中', en: 'Being performed', isOpen: true },
  { id: 'performed', zh: '履行完毕', en: 'Performed', isOpen: true },
  { id: 'transferred', zh: '已移送', en: 'Transferred', isOpen: true },
  { id: 'withdrawn', zh: '已撤销（终止）', en: 'Withdrawn', isOpen: true },
  { id: 'closed', zh: '已结案', en: 'Closed', isOpen: true },
  { id: 'archived', zh: '已归档', en: 'Archived', isOpen: false },
] as const satisfies readonly Row[];

export type CaseState = (typeof CASE_STATES)[number]['id'];

/** The words of a state; the id itself for one that is not listed. */
export function caseStateWords(state: string): Words {
  const row = CASE_STATES.find(({ id }) => id === state);
  return row ? { zh: row.zh, en: row.en } : { zh: state, en: state };
}
