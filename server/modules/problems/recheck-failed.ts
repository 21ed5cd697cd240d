import type { z } from 'zod';
import type { recheckFailed as endpoint } from '../../../contracts/problem-acts.ts';
import type { Work } from '../../platform/work.ts';
import { getCampaign } from '../campaign/for-other-modules.ts';
import { cancelDuties, openDuty, settleDuties } from '../duties/for-other-modules.ts';
import { type ActAnswer, moveProblem } from './move-problem.ts';
import { refuseTooLate } from './order-rectification.ts';
import { dutyOf } from './problem-duties.ts';

/** Sends it back to rectification with a new day: the re-check is done, a new term runs in place of the old. */
export async function recheckFailed(work: Work, id: string, body: z.infer<NonNullable<typeof endpoint.body>>): Promise<ActAnswer> {
  return moveProblem(
    work,
    id,
    async ({ record }) => {
      refuseTooLate(work, await getCampaign(work, record.campaign_id), body.day);
      return { act: 'recheckFailed', ...body };
    },
    async ({ campaign, problem, after }) => {
      const subject = { kind: 'problem', id };
      await settleDuties(work, subject, { kinds: ['problem-recheck'] });
      await cancelDuties(work, subject, '复查不合格，另定整改期限', { kinds: ['problem-rectification'] });
      const about = { holderUnitId: after.holderUnitId, ...(after.dueDay === null ? {} : { onDay: after.dueDay }) };
      await openDuty(work, dutyOf(work, campaign, 'problem-rectification', problem, about));
    },
  );
}
