import type { z } from 'zod';
import type { claimRectified as endpoint } from '../../../contracts/problem-acts.ts';
import type { Work } from '../../platform/work.ts';
import { openDuty, settleDuties } from '../duties/for-other-modules.ts';
import { type ActAnswer, moveProblem } from './move-problem.ts';
import { dutyOf } from './problem-duties.ts';

/** Records the firm's report that it is done. The re-check is owed from today, unless the day being past has brought it about already. */
export function claimRectified(work: Work, id: string, body: z.infer<NonNullable<typeof endpoint.body>>): Promise<ActAnswer> {
  return moveProblem(work, id, { act: 'claimRectified', ...body }, async ({ campaign, problem, after }) => {
    const subject = { kind: 'problem', id };
    await settleDuties(work, subject, { kinds: ['problem-rectification'] });
    const isOwed = await work.db
      .selectFrom('duties')
      .select('id')
      .where('subject_kind', '=', 'problem')
      .where('subject_id', '=', id)
      .where('kind', '=', 'problem-recheck')
      .where('done_at', 'is', null)
      .where('cancelled_at', 'is', null)
      .executeTakeFirst();
    if (!isOwed) await openDuty(work, dutyOf(work, campaign, 'problem-recheck', problem, { holderUnitId: after.holderUnitId }));
  });
}
