import type { z } from 'zod';
import type { waiveDefence as endpoint } from '../../../contracts/case-acts.ts';
import type { Work } from '../../platform/work.ts';
import { moveCase, type CaseActAnswer } from './move-case.ts';

/** Records that a party waives its defence. */
export function waiveDefence(work: Work, id: string, body: z.infer<NonNullable<typeof endpoint.body>>): Promise<CaseActAnswer> {
  return moveCase(work, id, { act: 'waiveDefence', partyId: body.partyId, day: body.day, text: body.text }, body);
}
