import type { z } from 'zod';
import type { resumeInvestigation as endpoint } from '../../../contracts/case-acts.ts';
import type { Work } from '../../platform/work.ts';
import { moveCase, type CaseActAnswer } from './move-case.ts';

/** Returns the case for further inquiry. */
export function resumeInvestigation(work: Work, id: string, body: z.infer<NonNullable<typeof endpoint.body>>): Promise<CaseActAnswer> {
  return moveCase(work, id, { act: 'resumeInvestigation', reason: body.reason }, body);
}
