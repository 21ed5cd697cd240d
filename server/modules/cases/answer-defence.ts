import type { z } from 'zod';
import type { answerDefence as endpoint } from '../../../contracts/case-acts.ts';
import type { Work } from '../../platform/work.ts';
import { moveCase, type CaseActAnswer } from './move-case.ts';

/** Reviews the defence of a party and says whether it is accepted. 行政处罚法第四十五条第一款 */
export function answerDefence(work: Work, id: string, body: z.infer<NonNullable<typeof endpoint.body>>): Promise<CaseActAnswer> {
  return moveCase(work, id, { act: 'answerDefence', partyId: body.partyId, agrees: body.agrees, text: body.text }, body);
}
