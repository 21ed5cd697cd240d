import type { Work } from '../../platform/work.ts';
import type { DutySubject } from './settle-duties.ts';

/** What is and was owed about a subject follows it into another sector. */
export async function moveDutiesToSector(work: Work, subject: DutySubject, sector: number): Promise<void> {
  await work.db.updateTable('duties').set({ sector }).where('subject_kind', '=', subject.kind).where('subject_id', '=', subject.id).execute();
}
