import type { z } from 'zod';
import type { changeParty as endpoint } from '../../../contracts/case-acts.ts';
import { newParty } from '../../../domain/cases/new-party.ts';
import type { Work } from '../../platform/work.ts';
import { moveCase, type CaseActAnswer } from './move-case.ts';

/** Corrects who a party is, as long as it was not notified. */
export function changeParty(work: Work, id: string, body: z.infer<NonNullable<typeof endpoint.body>>): Promise<CaseActAnswer> {
  const { partyId, kind, role, details } = body;
  return moveCase(work, id, { act: 'changeParty', partyId, party: newParty(partyId ?? '0', kind, role), text: details.name }, body, async () => {
    await work.db
      .updateTable('case_parties')
      .set({ name: details.name, details: JSON.stringify(details) })
      .where('id', '=', partyId ?? '0')
      .execute();
  });
}
