import type { z } from 'zod';
import type { dropParty as endpoint } from '../../../contracts/case-acts.ts';
import type { Work } from '../../platform/work.ts';
import { moveCase, type CaseActAnswer } from './move-case.ts';

/** No longer names a party, with the reason; the row stays. */
export function dropParty(work: Work, id: string, body: z.infer<NonNullable<typeof endpoint.body>>): Promise<CaseActAnswer> {
  return moveCase(work, id, { act: 'dropParty', partyId: body.partyId, reason: body.reason }, body, async () => {
    await work.db
      .updateTable('case_parties')
      .set({ dropped_on: work.today })
      .where('id', '=', body.partyId ?? '0')
      .execute();
  });
}
