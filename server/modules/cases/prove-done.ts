import type { z } from 'zod';
import type { proveDone as endpoint } from '../../../contracts/case-acts.ts';
import type { Work } from '../../platform/work.ts';
import { moveCase, type CaseActAnswer } from './move-case.ts';

/** Records the proof that what was ordered beside a fine is done. 总局令第15号第五十八条第一款 */
export function proveDone(work: Work, id: string, body: z.infer<NonNullable<typeof endpoint.body>>): Promise<CaseActAnswer> {
  return moveCase(work, id, { act: 'proveDone', partyId: body.partyId, kinds: body.kinds, day: body.day, text: body.text }, body);
}
