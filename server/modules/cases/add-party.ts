import type { z } from 'zod';
import type { addParty as endpoint } from '../../../contracts/case-acts.ts';
import type { Work } from '../../platform/work.ts';
import { insertParty } from './insert-party.ts';
import { moveCase, type CaseActAnswer } from './move-case.ts';

/** Names another party of the case: 双罚, each with its own notice, decision and fine. */
export function addParty(work: Work, id: string, body: z.infer<NonNullable<typeof endpoint.body>>): Promise<CaseActAnswer> {
  return moveCase(work, id, async ({ record, facts }) => ({ act: 'addParty', party: await insertParty(work, record, facts.seq + 1, body) }), body);
}
