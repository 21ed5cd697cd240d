import type { Day } from '../calendar/day.ts';
import { CalendarGap } from '../calendar/working-day.ts';
import { periodOf, periodRulesOf } from './case-clocks.ts';
import type { CaseFacts } from './case-facts.ts';
import { standingFineYuan } from './standing-fine.ts';

const running = ['investigating', 'investigated', 'notified', 'hearing'];

/** Last day of the period that runs; null where none runs or cannot be reckoned yet. */
export function caseDueOn(facts: CaseFacts): Day | null {
  if (!running.includes(facts.state)) return null;
  try {
    const days = periodRulesOf(facts).flatMap((rule) => periodOf(facts, rule)?.dueDay ?? []);
    return days.toSorted()[0] ?? null;
  } catch (error) {
    if (error instanceof CalendarGap) return null;
    throw error;
  }
}

/** Fines that stand, in yuan. */
export function finesOf(facts: CaseFacts): number {
  return facts.parties.reduce((sum, { outcome }) => sum + (outcome ? standingFineYuan(outcome) : 0), 0);
}

/** The day of the last decision once every party is decided on. */
export function decidedOnOf({ parties }: CaseFacts): Day | null {
  const days = parties.map((one) => one.outcome?.decidedOn);
  return parties.length > 0 && !days.includes(undefined) ? (days.toSorted().at(-1) ?? null) : null;
}
