import type { Day } from '../calendar/day.ts';
import { dayOf } from '../calendar/day.ts';
import type { GrantedExtension } from '../law/clock-extensions.ts';
import type { ClockAnswer, Suspension } from '../law/due-under.ts';
import { dueUnder } from '../law/due-under.ts';
import type { Words } from '../law/words.ts';

export interface SeizureClockFacts {
  readonly madeAt: Date;
  /** Urgent, on the spot: approval afterwards, or the decision written afterwards before 2012. */
  readonly isUrgent: boolean;
  readonly extensions: readonly GrantedExtension[];
  readonly testing: readonly Suspension[];
}

/** Until when things may be held. Throws LawRefusal for an extension or a testing time that the law of that day does not know. */
export function seizureClock(facts: SeizureClockFacts): ClockAnswer {
  return dueUnder('seizure', { from: dayOf(facts.madeAt), extended: facts.extensions, suspensions: facts.testing, provisional: true });
}

/** By when an urgent seizure is approved (24 hours since 2012) or its decision written (48 hours before). */
export function urgentClock(madeAt: Date): ClockAnswer {
  return dueUnder(dayOf(madeAt) < '2012-01-01' ? 'seizure-back-fill' : 'urgent-measure-report', { from: madeAt });
}

/** 期满未作出处理决定的，应当解除：why an act other than release may not be done any more; undefined within the time. */
export function lapsedWords(dueOn: Day, today: Day): Words | undefined {
  if (today <= dueOn) return undefined;
  return {
    zh: `查封、扣押期限已于${dueOn}届满，应当立即解除`,
    en: `The time of the seizure ended on ${dueOn}; it is to be released at once`,
  };
}
