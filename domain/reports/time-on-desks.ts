import { REPORT_STATUSES, type ReportStatus } from './report-lifecycle.ts';

/** Whose desk a report lies on. 'nobody': accepted, no one must act. */
export type ReportDesk = 'clerk' | 'leader' | 'above' | 'nobody';

const deskOfStatus: Readonly<Record<ReportStatus, ReportDesk>> = {
  drafting: 'clerk',
  'awaiting-approval': 'leader',
  submitted: 'above',
  received: 'above',
  returned: 'clerk',
  accepted: 'nobody',
};

/** The desk that a report in this status lies on; 'nobody' for a status that is not in the table. */
function deskOf(status: string): ReportDesk {
  return REPORT_STATUSES.some(({ id }) => id === status) ? deskOfStatus[status as ReportStatus] : 'nobody';
}

/**
 * Whole minutes that a report lay on each desk from its opening to `until`, 0 where it never did. `moves` in their order, each
 * with the status that it led to. 方案五(六): each level sees where time was lost.
 */
export function timeOnDesks(
  openedAt: string | Date,
  moves: readonly { at: string | Date; statusAfter: string }[],
  until: string | Date,
): Record<Exclude<ReportDesk, 'nobody'>, number> {
  const minutes = { clerk: 0, leader: 0, above: 0, nobody: 0 };
  const last = { at: until, statusAfter: 'accepted' };
  let since = new Date(openedAt).getTime();
  let status = 'drafting';
  for (const move of [...moves, last]) {
    const at = Math.min(new Date(move.at).getTime(), new Date(until).getTime());
    minutes[deskOf(status)] += Math.max(0, Math.floor((at - since) / 60_000));
    since = Math.max(at, since);
    status = move.statusAfter;
  }
  return { clerk: minutes.clerk, leader: minutes.leader, above: minutes.above };
}
