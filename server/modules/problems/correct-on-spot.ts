import type { z } from 'zod';
import type { correctOnSpot as endpoint } from '../../../contracts/problem-acts.ts';
import type { Work } from '../../platform/work.ts';
import { openDuty } from '../duties/for-other-modules.ts';
import { type ActAnswer, moveProblem } from './move-problem.ts';
import { dutyOf } from './problem-duties.ts';

/** Records that the firm put it right on the spot. Another person still re-checks. */
export function correctOnSpot(work: Work, id: string, body: z.infer<NonNullable<typeof endpoint.body>>): Promise<ActAnswer> {
  return moveProblem(work, id, { act: 'correctOnSpot', ...body }, async ({ campaign, problem, after }) => {
    await openDuty(work, dutyOf(work, campaign, 'problem-recheck', problem, { holderUnitId: after.holderUnitId }));
  });
}
