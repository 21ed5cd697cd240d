import type { CaseParty } from '../../../contracts/case-records.ts';
import type { Work } from '../../platform/work.ts';

/** The hearings of a case that are arranged and not over, by party. */
export async function hearingPlansOf(work: Work, caseId: string): Promise<Map<string, NonNullable<CaseParty['hearing']['plan']>>> {
  const rows = await work.db.selectFrom('case_hearings').selectAll().where('case_id', '=', caseId).where('ended_at', 'is', null).execute();
  return new Map(
    rows.map((row) => [
      row.party_id,
      {
        time: row.time_of_day,
        place: row.place,
        isOpen: row.is_open,
        hostId: row.host_person_id,
        panelIds: row.panel_person_ids,
        clerkId: row.clerk_person_id,
      },
    ]),
  );
}
