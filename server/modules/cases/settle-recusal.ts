import type { z } from 'zod';
import type { settleRecusal as endpoint } from '../../../contracts/case-acts.ts';
import type { Work } from '../../platform/work.ts';
import { moveCase, type CaseActAnswer } from './move-case.ts';

/** Settles a recusal that was asked for; one who is recused handles the case no more. 行政处罚法第四十三条 */
export function settleRecusal(work: Work, id: string, body: z.infer<NonNullable<typeof endpoint.body>>): Promise<CaseActAnswer> {
  return moveCase(work, id, { act: 'settleRecusal', people: [body.personId], agrees: body.agrees, reason: body.reason }, body);
}
