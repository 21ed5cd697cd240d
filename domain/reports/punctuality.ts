import { movesUpTo } from './report-status.ts';
import type { ReportMove } from './report-status.ts';

/** Whether a report came in time. 'owed': not sent, not yet due; 'missing': not sent, past due. */
export const PUNCTUALITY = [
  { id: 'on-time', zh: '按时', en: 'On time' },
  { id: 'late', zh: '迟报', en: 'Late' },
  { id: 'owed', zh: '未到期', en: 'Not yet due' },
  { id: 'missing', zh: '未报', en: 'Missing' },
] as const satisfies readonly { id: string; zh: string; en: string }[];

export type Punctuality = (typeof PUNCTUALITY)[number]['id'];

export interface PunctualityFinding {
  punctuality: Punctuality;
  /** Instant of the first valid submission, null where there is none. */
  firstValidAt: string | null;
  /** Whole minutes past due at the first valid submission, or so far; 0 where in time. A minute begun counts. */
  minutesLate: number;
}

const minuteMilliseconds = 60_000;

/**
 * Punctuality as it stood at an instant, from the moves up to then and the instant at which the report is due (that instant is
 * still in time). The first valid submission decides: one returned for corrections keeps its time, one returned as no report at
 * all does not count. 方案五(六) 每月25日前报送
 */
export function punctualityAt(moves: readonly ReportMove[], dueAt: string | Date, at: string | Date): PunctualityFinding {
  const firstValidAt = firstValidSubmission(movesUpTo(moves, at));
  const minutesLate = minutesPast(dueAt, firstValidAt ?? at);
  if (firstValidAt !== null) return { punctuality: minutesLate > 0 ? 'late' : 'on-time', firstValidAt, minutesLate };
  return { punctuality: minutesLate > 0 ? 'missing' : 'owed', firstValidAt: null, minutesLate };
}

function firstValidSubmission(moves: readonly ReportMove[]): string | null {
  let candidate: string | null = null;
  for (const move of moves) {
    if (move.act === 'approveAndSubmit') candidate ??= move.at;
    if (move.act === 'returnReport' && move.isInvalid === true) candidate = null;
  }
  return candidate;
}

function minutesPast(dueAt: string | Date, at: string | Date): number {
  return Math.max(0, Math.ceil((new Date(at).getTime() - new Date(dueAt).getTime()) / minuteMilliseconds));
}
