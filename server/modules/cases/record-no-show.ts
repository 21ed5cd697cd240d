import type { z } from 'zod';
import type { recordNoShow as endpoint } from '../../../contracts/case-acts.ts';
import type { Work } from '../../platform/work.ts';
import { endHearing } from './end-hearing.ts';
import { moveCase, type CaseActAnswer } from './move-case.ts';

/** Records that the party stayed away without cause: the hearing counts as waived. 行政处罚法第六十四条第六项 */
export function recordNoShow(work: Work, id: string, body: z.infer<NonNullable<typeof endpoint.body>>): Promise<CaseActAnswer> {
  const { partyId, text } = body;
  return moveCase(work, id, { act: 'recordNoShow', partyId, text }, body, () => endHearing(work, partyId ?? '0', text));
}
