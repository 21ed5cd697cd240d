import type { z } from 'zod';
import type { recordDefence as endpoint } from '../../../contracts/case-acts.ts';
import type { Work } from '../../platform/work.ts';
import { moveCase, type CaseActAnswer } from './move-case.ts';

/** Records what a party says in its defence. 行政处罚法第四十五条 */
export function recordDefence(work: Work, id: string, body: z.infer<NonNullable<typeof endpoint.body>>): Promise<CaseActAnswer> {
  return moveCase(work, id, { act: 'recordDefence', partyId: body.partyId, day: body.day, text: body.text }, body);
}
