import type { Work } from '../../platform/work.ts';
import { beingWritten } from './may-read-files.ts';

/** Papers that a unit hung on what it wrote are, once that is sent, papers of the record: who reads it reads them. */
export async function publishPapers(work: Work, fileIds: readonly string[], subject: { kind: 'report'; id: string }): Promise<void> {
  if (fileIds.length === 0) return;
  await work.db
    .updateTable('files')
    .set({ subject_kind: subject.kind, subject_id: subject.id })
    .where('id', 'in', fileIds)
    .where('subject_kind', '=', beingWritten)
    .execute();
}
