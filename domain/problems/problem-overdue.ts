import { dayOf, daysBetween } from '../calendar/day.ts';
import type { ProblemFacts } from './problem-facts.ts';

type Ordered = Pick<ProblemFacts, 'status' | 'statusBeforePass' | 'dueDay'>;

/**
 * Whole days past the day of rectification, 0 where it is not past. `now` is an instant. The order runs on while a pass awaits
 * its answer, and stops with the claim of rectification. 总局令第15号第十六条
 */
export function daysOverdue(problem: Ordered, now: string | Date): number {
  const isRunning = problem.status === 'ordered' || (problem.status === 'pass-proposed' && problem.statusBeforePass === 'ordered');
  if (!isRunning || problem.dueDay === null) return 0;
  return Math.max(0, daysBetween(problem.dueDay, dayOf(now)));
}

/** Whether the day of rectification is past and nobody has claimed that it is done. */
export function isOverdue(problem: Ordered, now: string | Date): boolean {
  return daysOverdue(problem, now) > 0;
}
