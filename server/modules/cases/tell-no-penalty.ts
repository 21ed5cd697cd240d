import type { z } from 'zod';
import type { tellNoPenalty as endpoint } from '../../../contracts/case-acts.ts';
import type { Work } from '../../platform/work.ts';
import { moveCase, type CaseActAnswer } from './move-case.ts';

/** Records how a party was told that it is not punished. */
export function tellNoPenalty(work: Work, id: string, body: z.infer<NonNullable<typeof endpoint.body>>): Promise<CaseActAnswer> {
  return moveCase(work, id, { act: 'tellNoPenalty', partyId: body.partyId, day: body.day, text: body.text }, body);
}
