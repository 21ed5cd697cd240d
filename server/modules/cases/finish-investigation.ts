import type { z } from 'zod';
import type { finishInvestigation as endpoint } from '../../../contracts/case-acts.ts';
import type { Work } from '../../platform/work.ts';
import { moveCase, type CaseActAnswer } from './move-case.ts';

/** Ends the inquiry with its report: evidence kept, a proposal for every party. 行政处罚法第五十七条 */
export function finishInvestigation(work: Work, id: string, body: z.infer<NonNullable<typeof endpoint.body>>): Promise<CaseActAnswer> {
  return moveCase(work, id, { act: 'finishInvestigation', text: body.text }, { ...body, columns: { inquiry_report: body.text } });
}
