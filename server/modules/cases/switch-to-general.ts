import type { z } from 'zod';
import type { switchToGeneral as endpoint } from '../../../contracts/case-acts.ts';
import type { Work } from '../../platform/work.ts';
import { moveCase, type CaseActAnswer } from './move-case.ts';

/** Turns a case of simple procedure into one of general procedure. */
export function switchToGeneral(work: Work, id: string, body: z.infer<NonNullable<typeof endpoint.body>>): Promise<CaseActAnswer> {
  return moveCase(work, id, { act: 'switchToGeneral', reason: body.reason }, body);
}
