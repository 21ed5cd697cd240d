import type { z } from 'zod';
import type { decideNoPenalty as endpoint } from '../../../contracts/case-acts.ts';
import type { Work } from '../../platform/work.ts';
import { moveCase, type CaseActAnswer } from './move-case.ts';

/** Decides that a party is not punished, and why. 行政处罚法第三十三条、第五十七条 */
export function decideNoPenalty(work: Work, id: string, body: z.infer<NonNullable<typeof endpoint.body>>): Promise<CaseActAnswer> {
  return moveCase(work, id, { act: 'decideNoPenalty', partyId: body.partyId, document: body.document, reason: body.reason }, body);
}
