import type { z } from 'zod';
import type { recheckPassed as endpoint } from '../../../contracts/problem-acts.ts';
import type { Work } from '../../platform/work.ts';
import { settleDuties } from '../duties/for-other-modules.ts';
import { type ActAnswer, moveProblem } from './move-problem.ts';

/** Closes the problem after a re-check by another person than the finder. */
export function recheckPassed(work: Work, id: string, body: z.infer<NonNullable<typeof endpoint.body>>): Promise<ActAnswer> {
  return moveProblem(work, id, { act: 'recheckPassed', ...body }, async () => {
    await settleDuties(work, { kind: 'problem', id }, { kinds: ['problem-rectification', 'problem-recheck'] });
  });
}
