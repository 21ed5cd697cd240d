import type { z } from 'zod';
import type { askRecusal as endpoint } from '../../../contracts/case-acts.ts';
import type { Work } from '../../platform/work.ts';
import { moveCase, type CaseActAnswer } from './move-case.ts';

/** Records that a handler is to be recused, by himself or a party. The inquiry goes on meanwhile. 行政处罚法第四十三条 */
export function askRecusal(work: Work, id: string, body: z.infer<NonNullable<typeof endpoint.body>>): Promise<CaseActAnswer> {
  return moveCase(work, id, { act: 'askRecusal', people: [body.personId], day: body.day, reason: body.reason }, body);
}
