import type { Work } from '../../platform/work.ts';

export interface DutySubject {
  kind: string;
  id: string;
}

export interface Which {
  /** Only duties of these kinds; all kinds where left out. */
  kinds?: readonly string[];
  holderUnitId?: string;
  /** Only the duty with this key: of one party of a case. */
  dutyKey?: string;
}

function open(work: Work, subject: DutySubject, which: Which) {
  let update = work.db
    .updateTable('duties')
    .where('subject_kind', '=', subject.kind)
    .where('subject_id', '=', subject.id)
    .where('done_at', 'is', null)
    .where('cancelled_at', 'is', null);
  if (which.kinds) update = update.where('kind', 'in', which.kinds);
  if (which.holderUnitId) update = update.where('holder_unit_id', '=', which.holderUnitId);
  if (which.dutyKey) update = update.where('duty_key', '=', which.dutyKey);
  return update;
}

/** Marks what was owed about a subject as done, now, by the one who acts. Returns how many duties that settled. */
export async function settleDuties(work: Work, subject: DutySubject, which: Which = {}): Promise<number> {
  const done = await open(work, subject, which)
    .set((eb) => ({ done_at: work.now, done_by_person_id: work.viewer.personId || null, version: eb('version', '+', 1) }))
    .executeTakeFirst();
  return Number(done.numUpdatedRows);
}

/** Takes back what is no longer owed (a voided problem, an order that was replaced), with the reason. */
export async function cancelDuties(work: Work, subject: DutySubject, reason: string, which: Which = {}): Promise<number> {
  const cancelled = await open(work, subject, which)
    .set((eb) => ({ cancelled_at: work.now, cancel_reason: reason, version: eb('version', '+', 1) }))
    .executeTakeFirst();
  return Number(cancelled.numUpdatedRows);
}

/** Moves the day by which an open duty is due (an extension); null where none is set any more. */
export async function moveDueDay(work: Work, subject: DutySubject, dueAt: Date | null, which: Which = {}): Promise<number> {
  const moved = await open(work, subject, which)
    .set((eb) => ({ due_at: dueAt, reminded_at: null, escalated_at: null, version: eb('version', '+', 1) }))
    .executeTakeFirst();
  return Number(moved.numUpdatedRows);
}

/** Opens again what was settled by something that turned out not to count (a report that was no report, a service that was none). */
export async function reopenDuties(
  work: Work,
  subject: DutySubject,
  which: { kinds: readonly string[]; holderUnitId: string; dutyKey?: string },
): Promise<number> {
  let settled = work.db
    .updateTable('duties')
    .set((eb) => ({ done_at: null, done_by_person_id: null, reminded_at: null, escalated_at: null, version: eb('version', '+', 1) }))
    .where('subject_kind', '=', subject.kind)
    .where('subject_id', '=', subject.id)
    .where('kind', 'in', which.kinds)
    .where('holder_unit_id', '=', which.holderUnitId)
    .where('done_at', 'is not', null);
  if (which.dutyKey) settled = settled.where('duty_key', '=', which.dutyKey);
  const reopened = await settled.executeTakeFirst();
  return Number(reopened.numUpdatedRows);
}
