import type { z } from 'zod';
import type { arrangeHearing as endpoint } from '../../../contracts/case-acts.ts';
import type { Work } from '../../platform/work.ts';
import { memberOf } from './case-officers.ts';
import { placeOf } from './case-record.ts';
import { moveCase, type CaseActAnswer } from './move-case.ts';

/** Sets day, place, host, panel and clerk of a hearing; none of them investigated. Its notice is owed seven days before. 行政处罚法第六十四条 */
export function arrangeHearing(work: Work, id: string, body: z.infer<NonNullable<typeof endpoint.body>>): Promise<CaseActAnswer> {
  const { partyId, day, text, hostId, panelIds, clerkId } = body;
  const people = [hostId, ...panelIds, ...(clerkId === null ? [] : [clerkId])];
  return moveCase(
    work,
    id,
    async ({ record }) => {
      for (const person of people) await memberOf(work, record.unit_id, person, 'hostId');
      return { act: 'arrangeHearing', partyId, day, text, people };
    },
    body,
    async ({ record }) => {
      await work.db
        .deleteFrom('case_hearings')
        .where('party_id', '=', partyId ?? '0')
        .where('ended_at', 'is', null)
        .execute();
      await work.db
        .insertInto('case_hearings')
        .values({
          ...placeOf(record),
          case_id: record.id,
          party_id: partyId ?? '0',
          day: day ?? work.today,
          time_of_day: body.time,
          place: text,
          is_open: body.isOpen,
          host_person_id: hostId,
          panel_person_ids: panelIds,
          clerk_person_id: clerkId,
        })
        .execute();
    },
  );
}
