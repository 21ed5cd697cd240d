import type { DutyKind } from '../../../domain/duties/duty-kinds.ts';
import type { Work } from '../../platform/work.ts';
import type { DutySubject } from './settle-duties.ts';

interface NewSubject {
  id: string;
  words: string;
}

/** Open duties of these kinds about one record become duties about another of its kind; returns the ids of those that were moved. */
export async function moveDutiesToSubject(work: Work, from: DutySubject, to: NewSubject, kinds: readonly DutyKind[]): Promise<string[]> {
  const moved = await openDutiesAbout(work, to)
    .where('subject_kind', '=', from.kind)
    .where('subject_id', '=', from.id)
    .where('kind', 'in', kinds)
    .returning('id')
    .execute();
  return moved.map(({ id }) => id);
}

/** Those of these duties that are still open become duties about the record that they were about before. */
export async function moveDutiesBack(work: Work, ids: readonly string[], to: NewSubject): Promise<void> {
  await openDutiesAbout(work, to).where('id', 'in', ids).execute();
}

function openDutiesAbout(work: Work, { id, words }: NewSubject) {
  return work.db
    .updateTable('duties')
    .set((eb) => ({ subject_id: id, subject_words: JSON.stringify({ zh: words, en: words }), version: eb('version', '+', 1) }))
    .where('done_at', 'is', null)
    .where('cancelled_at', 'is', null);
}
