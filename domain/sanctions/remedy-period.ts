import { type Day, daysBetween } from '../calendar/day.ts';
import type { ClockAnswer } from '../law/due-under.ts';
import { dueUnder } from '../law/due-under.ts';
import { LawRefusal } from '../law/law-refusal.ts';
import type { RemedyKind } from './remedy-acts.ts';

interface AskedFor {
  readonly kind: RemedyKind;
  readonly askedOn: Day;
  /** The decision reached the party; null: not yet, and nothing runs. */
  readonly servedOn: Day | null;
  /** The last reconsideration of the same decision ended before; a lawsuit then counts from it. */
  readonly reviewEndedOn: Day | null;
}

interface RemedyPeriod {
  readonly dueOn: Day;
  /** Calendar days beyond the last day; 0: in time. */
  readonly daysLate: number;
  readonly lines: ClockAnswer['lines'];
}

/**
 * Until when a remedy could be asked for, and how late it was. Late is no bar here: whether it is taken up, the organ decides, which may leave out
 * time lost without the party's fault. 行政复议法(2023)第二十条、行政复议法(1999)第九条；行政诉讼法第四十五条、第四十六条、第四十八条
 */
export function remedyPeriod({ kind, askedOn, servedOn, reviewEndedOn }: AskedFor): RemedyPeriod | null {
  if (servedOn === null) return null;
  const isAfterReview = kind === 'lawsuit' && reviewEndedOn !== null;
  const rule = kind === 'review' ? 'review-application' : isAfterReview ? 'lawsuit-after-review' : 'lawsuit-direct';
  try {
    const { dueDay, lines } = dueUnder(rule, { from: isAfterReview ? reviewEndedOn : servedOn, provisional: true });
    return { dueOn: dueDay, daysLate: Math.max(0, daysBetween(dueDay, askedOn)), lines };
  } catch (error) {
    if (error instanceof LawRefusal) return null;
    throw error;
  }
}
