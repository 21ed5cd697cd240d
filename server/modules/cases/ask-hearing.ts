import type { z } from 'zod';
import type { askHearing as endpoint } from '../../../contracts/case-acts.ts';
import type { Work } from '../../platform/work.ts';
import { moveCase, type CaseActAnswer } from './move-case.ts';

/** Records that a party asks for a hearing; too late is refused. 行政处罚法第六十四条第一项 */
export function askHearing(work: Work, id: string, body: z.infer<NonNullable<typeof endpoint.body>>): Promise<CaseActAnswer> {
  return moveCase(work, id, { act: 'askHearing', partyId: body.partyId, day: body.day, text: body.text }, body);
}
