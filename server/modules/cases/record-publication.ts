import type { z } from 'zod';
import type { recordPublication as endpoint } from '../../../contracts/case-acts.ts';
import type { Work } from '../../platform/work.ts';
import { moveCase, type CaseActAnswer } from './move-case.ts';

/** Records where a decision stands in public. 行政处罚法第四十八条 */
export function recordPublication(work: Work, id: string, body: z.infer<NonNullable<typeof endpoint.body>>): Promise<CaseActAnswer> {
  return moveCase(work, id, { act: 'recordPublication', partyId: body.partyId, day: body.day, text: body.text }, body);
}
