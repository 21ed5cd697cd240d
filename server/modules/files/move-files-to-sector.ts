import type { Work } from '../../platform/work.ts';
import type { FileSubject } from './attach-files.ts';

/** The papers of a record follow it into another sector. */
export async function moveFilesToSector(work: Work, subject: Pick<FileSubject, 'kind' | 'id'>, sector: number): Promise<void> {
  await work.db.updateTable('files').set({ sector }).where('subject_kind', '=', subject.kind).where('subject_id', '=', subject.id).execute();
}
