import { CalendarGap } from '../../../domain/calendar/working-day.ts';
import { LawRefusal } from '../../../domain/law/law-refusal.ts';
import { Refused } from '../../platform/refused.ts';

/** Answers what the rules refuse (no rule that day, no period in law, a year without a holiday notice) as 422 in their own words. */
export function refuseInLaw<T>(reckon: () => T): T {
  try {
    return reckon();
  } catch (error) {
    if (error instanceof LawRefusal) throw new Refused(422, error.code, error.text);
    if (error instanceof CalendarGap) throw new Refused(422, 'calendar-gap', error.text);
    throw error;
  }
}
