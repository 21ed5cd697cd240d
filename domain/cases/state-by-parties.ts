import type { CaseFacts } from './case-facts.ts';
import type { CaseState } from './case-states.ts';
import { isPerformed, owedKinds } from './gates-of-decision.ts';
import { isHearingOpen } from './gates-of-notice.ts';

/** The state of a case whose parties are at different steps: that of the one furthest behind. */
export function stateByParties({ parties, procedure }: CaseFacts): CaseState {
  const open = parties.filter((one) => one.outcome === null);
  if (open.length > 0) {
    if (procedure === 'simple') return 'clue';
    if (open.some((one) => isHearingOpen(one.hearing))) return 'hearing';
    return parties.some((one) => one.notice !== null) ? 'notified' : 'investigated';
  }
  const standing = parties.flatMap(({ outcome }) => (outcome?.kind === 'penalty' && outcome.setAsideOn === null ? [outcome] : []));
  if (standing.length === 0) return parties.some(({ outcome }) => outcome !== null && outcome.setAsideOn !== null) ? 'set-aside' : 'no-penalty';
  if (standing.some((one) => one.servedOn === null)) return 'decided';
  if (standing.every(isPerformed)) return 'performed';
  return standing.some((one) => owedKinds(one).some((kind) => one.performances[kind] !== undefined)) ? 'performing' : 'served';
}
