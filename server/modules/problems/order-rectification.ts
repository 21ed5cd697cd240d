import type { z } from 'zod';
import type { orderRectification as endpoint } from '../../../contracts/problem-acts.ts';
import { addDays, type Day } from '../../../domain/calendar/day.ts';
import { badField } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { getCampaign, type LoadedCampaign } from '../campaign/for-other-modules.ts';
import { openDuty } from '../duties/for-other-modules.ts';
import { type ActAnswer, moveProblem } from './move-problem.ts';
import { dutyOf, recordDutyOf } from './problem-duties.ts';

/** Orders rectification by a day. The holder sees it through: a duty due that day. */
export async function orderRectification(
  work: Work,
  id: string,
  body: z.infer<NonNullable<typeof endpoint.body>> & { documentId?: string },
): Promise<ActAnswer> {
  return moveProblem(
    work,
    id,
    async ({ record }) => {
      refuseTooLate(work, await getCampaign(work, record.campaign_id), body.day);
      return { act: 'orderRectification', ...body };
    },
    async ({ campaign, problem, after }) => {
      const about = { holderUnitId: after.holderUnitId, ...(after.dueDay === null ? {} : { onDay: after.dueDay }) };
      await openDuty(work, dutyOf(work, campaign, 'problem-rectification', problem, about));
    },
  );
}

/** Refuses a day beyond the longest term that the campaign sets for rectification. */
export function refuseTooLate(work: Work, campaign: LoadedCampaign, day: Day | undefined): void {
  const longest = recordDutyOf(campaign, 'problem-rectification')?.longestDays;
  if (day === undefined || longest === undefined) return;
  const last = addDays(work.today, longest);
  if (day > last) throw badField('day', `整改期限最长 ${longest} 天，不得晚于 ${last}。`, `The longest term is ${longest} days: not after ${last}.`);
}
