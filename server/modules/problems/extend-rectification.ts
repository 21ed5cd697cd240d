import type { z } from 'zod';
import type { extendRectification as endpoint } from '../../../contracts/problem-acts.ts';
import { endOfDay } from '../../../domain/calendar/day.ts';
import type { Work } from '../../platform/work.ts';
import { getCampaign } from '../campaign/for-other-modules.ts';
import { moveDueDay } from '../duties/for-other-modules.ts';
import { type ActAnswer, moveProblem } from './move-problem.ts';
import { refuseTooLate } from './order-rectification.ts';

/** Moves the day of rectification on, before it is past, with the reason. */
export async function extendRectification(
  work: Work,
  id: string,
  body: z.infer<NonNullable<typeof endpoint.body>> & { documentId?: string },
): Promise<ActAnswer> {
  return moveProblem(
    work,
    id,
    async ({ record }) => {
      refuseTooLate(work, await getCampaign(work, record.campaign_id), body.day);
      return { act: 'extendRectification', ...body };
    },
    async ({ after }) => {
      if (after.dueDay !== null) await moveDueDay(work, { kind: 'problem', id }, endOfDay(after.dueDay), { kinds: ['problem-rectification'] });
    },
  );
}
