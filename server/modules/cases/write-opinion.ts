import type { Work } from '../../platform/work.ts';
import { placeOf } from './case-record.ts';
import type { MovedCase } from './move-case.ts';

/** Keeps what a legal reviewer or the heads together said of the case. */
export async function writeOpinion(
  work: Work,
  { record, after }: MovedCase,
  given: { kind: 'review' | 'discussion'; day: string; personId: string; attendeeIds?: readonly string[]; agrees: boolean; words: string },
): Promise<void> {
  await work.db
    .insertInto('case_opinions')
    .values({
      ...placeOf(record),
      case_id: record.id,
      seq: after.seq,
      kind: given.kind,
      on_day: given.day,
      person_id: given.personId,
      attendee_ids: [...(given.attendeeIds ?? [])],
      agrees: given.agrees,
      words: given.words,
    })
    .execute();
}
