import type { z } from 'zod';
import type { withdrawPublication as endpoint } from '../../../contracts/case-acts.ts';
import type { Work } from '../../platform/work.ts';
import { moveCase, type CaseActAnswer } from './move-case.ts';

/** Records that a public decision was withdrawn, with the reason published. 行政处罚法第四十八条第二款 */
export function withdrawPublication(work: Work, id: string, body: z.infer<NonNullable<typeof endpoint.body>>): Promise<CaseActAnswer> {
  return moveCase(work, id, { act: 'withdrawPublication', partyId: body.partyId, day: body.day, text: body.text }, body);
}
