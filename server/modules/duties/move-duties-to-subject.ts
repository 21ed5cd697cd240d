import type { DutyKind } from '../../../domain/duties/duty-kinds.ts';
import type { Work } from '../../platform/work.ts';
import type { DutySubject } from './settle-duties.ts';

/** Open duties of these kinds about one record become duties about another of its kind; returns the ids of those that were moved. */
export async function moveDutiesToSubject(
  work: Work,
  from: DutySubject,
  to: { id: string; words: string },
  kinds: readonly DutyKind[],
): Promise<string[]> {
  const moved = await work.db
    .updateTable('duties')
    .set((eb) => ({ subject_id: to.id, subject_words: JSON.stringify({ zh: to.words, en: to.words }), version: eb('version', '+', 1) }))
    .where('subject_kind', '=', from.kind)
    .where('subject_id', '=', from.id)
    .where('kind', 'in', kinds)
    .where('done_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .returning('id')
    .execute();
  return moved.map(({ id }) => id);
}

/** Those of these duties that are still open become duties about the record that they were about before. */
export async function moveDutiesBack(work: Work, ids: readonly string[], to: { id: string; words: string }): Promise<void> {
  await work.db
    .updateTable('duties')
    .set((eb) => ({ subject_id: to.id, subject_words: JSON.stringify({ zh: to.words, en: to.words }), version: eb('version', '+', 1) }))
    .where('id', 'in', ids)
    .where('done_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .execute();
}
