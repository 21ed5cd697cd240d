import { getDocumentKind } from '../documents/document-kinds.ts';
import type { Words } from '../law/words.ts';
import { CASE_STATES, type CaseState, caseStateWords } from './case-states.ts';
import { type CaseAct, getCaseTransition } from './case-transition-table.ts';

/** Why the paper of an act is not made in this state: in which it is, and what comes first; or that the case is past it. */
export function untimelyPaper(kind: string, act: CaseAct, state: CaseState, next: Words | undefined): Words {
  const paper = getDocumentKind(kind);
  const { from } = getCaseTransition(act);
  const place = (one: CaseState) => CASE_STATES.findIndex(({ id }) => id === one);
  const [now, states] = [caseStateWords(state), from.map(caseStateWords)];
  const isPast = from.every((one) => place(one) < place(state));
  const first = isPast
    ? { zh: '案件已过这一步骤', en: 'the case is past this step' }
    : next
      ? { zh: `请先办理“${next.zh}”`, en: `"${next.en}" comes first` }
      : { zh: '请先办理前面的步骤', en: 'the earlier steps come first' };
  return {
    zh: `${paper.zh}在案件处于“${states.map(({ zh }) => zh).join('、')}”时制作；本案现为“${now.zh}”，${first.zh}。`,
    en: `"${paper.en}" is made while the case is at: ${states.map(({ en }) => en).join(', ')}. It is at "${now.en}" now: ${first.en}.`,
  };
}
