import type { z } from 'zod';
import type { recordFiling as endpoint } from '../../../contracts/case-acts.ts';
import type { Work } from '../../platform/work.ts';
import { moveCase, type CaseActAnswer } from './move-case.ts';

/** Records that a decision was filed with the superior, or with one's own body. 总局令第15号第六十二条 */
export function recordFiling(work: Work, id: string, body: z.infer<NonNullable<typeof endpoint.body>>): Promise<CaseActAnswer> {
  return moveCase(work, id, { act: 'recordFiling', partyId: body.partyId, day: body.day, document: body.document }, body);
}
