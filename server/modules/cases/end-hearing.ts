import type { Work } from '../../platform/work.ts';

/** Keeps the record of a hearing that was held or that the party stayed away from. */
export async function endHearing(work: Work, partyId: string, record: string): Promise<void> {
  await work.db
    .updateTable('case_hearings')
    .set({ record, ended_at: work.now })
    .where('party_id', '=', partyId)
    .where('ended_at', 'is', null)
    .execute();
}
