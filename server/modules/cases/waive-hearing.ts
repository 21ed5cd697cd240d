import type { z } from 'zod';
import type { waiveHearing as endpoint } from '../../../contracts/case-acts.ts';
import type { Work } from '../../platform/work.ts';
import { moveCase, type CaseActAnswer } from './move-case.ts';

/** Records that a party waives its hearing. */
export function waiveHearing(work: Work, id: string, body: z.infer<NonNullable<typeof endpoint.body>>): Promise<CaseActAnswer> {
  return moveCase(work, id, { act: 'waiveHearing', partyId: body.partyId, day: body.day, text: body.text }, body);
}
