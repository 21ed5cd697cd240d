import type { z } from 'zod';
import type { markGravity as endpoint } from '../../../contracts/case-acts.ts';
import type { Work } from '../../platform/work.ts';
import { moveCase, type CaseActAnswer } from './move-case.ts';

/** States whether the case is complex or grave and whether it touches life or health: what review, discussion and limitation hang on. */
export function markGravity(work: Work, id: string, body: z.infer<NonNullable<typeof endpoint.body>>): Promise<CaseActAnswer> {
  return moveCase(work, id, { act: 'markGravity', isComplex: body.isComplex, touchesLife: body.touchesLife, reason: body.reason }, body);
}
