import type { PartyFacts } from '../../../domain/cases/case-facts.ts';
import type { DocumentRecordFacts } from '../../../domain/documents/record-facts.ts';
import type { Work } from '../../platform/work.ts';
import { peopleNamed } from './people-named.ts';

/** What documents say of a party's hearing. */
export async function hearingFacts(work: Work, { id, hearing, notice }: PartyFacts): Promise<DocumentRecordFacts> {
  if (hearing.askedOn === null) return { hearingWaived: hearing.waivedOn !== null || undefined };
  const row = await work.db.selectFrom('case_hearings').selectAll().where('party_id', '=', id).orderBy('id', 'desc').limit(1).executeTakeFirst();
  const party = await work.db.selectFrom('case_parties').select('name').where('id', '=', id).executeTakeFirstOrThrow();
  return {
    hearingAskedBy: party.name,
    hearingAskedOn: hearing.askedOn,
    hearingHeldOn: hearing.heldOn ?? undefined,
    hearingWaived: hearing.waivedOn !== null || hearing.isAbandoned || undefined,
    hearingNoticeNumber: notice?.tellsHearing ? (notice.number ?? undefined) : undefined,
    hearingNotifiedOn: hearing.noticeServedOn ?? undefined,
    ...(row && {
      hearingAt: `${row.day}T${row.time_of_day}`,
      hearingPlace: row.place || undefined,
      hearingOpenness: row.is_open ? 'open' : 'closed',
      hearingHost: await peopleNamed(work, [row.host_person_id]),
      hearingPanel: await peopleNamed(work, row.panel_person_ids),
      hearingClerk: await peopleNamed(work, row.clerk_person_id === null ? [] : [row.clerk_person_id]),
      hearingSummary: row.record || undefined,
    }),
  };
}
