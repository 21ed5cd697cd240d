import type { z } from 'zod';
import type { declineFiling as endpoint } from '../../../contracts/case-acts.ts';
import type { Work } from '../../platform/work.ts';
import { moveCase, type CaseActAnswer } from './move-case.ts';

/** Decides not to file, with the reason. 行政处罚法第五十四条 */
export function declineFiling(work: Work, id: string, body: z.infer<NonNullable<typeof endpoint.body>>): Promise<CaseActAnswer> {
  return moveCase(work, id, { act: 'declineFiling', reason: body.reason }, body);
}
