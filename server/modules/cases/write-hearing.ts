import type { Work } from '../../platform/work.ts';
import { memberOf } from './case-officers.ts';
import { type CaseRecord, placeOf } from './case-record.ts';

/** What is set for a hearing. */
export interface HearingPlan {
  partyId?: string | undefined;
  day?: string | undefined;
  time: string;
  isOpen: boolean;
  hostId: string;
  panelIds: readonly string[];
  clerkId: string | null;
  /** Where. */
  text: string;
}

/** Everyone of a hearing, the host first, each of the body. */
export async function peopleOfHearing(work: Work, unitId: string, { hostId, panelIds, clerkId }: HearingPlan): Promise<string[]> {
  const people = [hostId, ...panelIds, ...(clerkId === null ? [] : [clerkId])];
  for (const person of people) await memberOf(work, unitId, person, 'hostId');
  return people;
}

/** Puts the plan in the place of the one before. */
export async function writeHearing(work: Work, record: CaseRecord, plan: HearingPlan): Promise<void> {
  const { partyId = '0', day, time, text, isOpen, hostId, panelIds, clerkId } = plan;
  await work.db.deleteFrom('case_hearings').where('party_id', '=', partyId).where('ended_at', 'is', null).execute();
  await work.db
    .insertInto('case_hearings')
    .values({
      ...placeOf(record),
      case_id: record.id,
      party_id: partyId,
      day: day ?? work.today,
      time_of_day: time,
      place: text,
      is_open: isOpen,
      host_person_id: hostId,
      panel_person_ids: [...panelIds],
      clerk_person_id: clerkId,
    })
    .execute();
}
