import type { z } from 'zod';
import type { raiseProblem as endpoint } from '../../../contracts/problem-acts.ts';
import type { Work } from '../../platform/work.ts';
import { openDuty } from '../duties/for-other-modules.ts';
import { officeUnit } from '../organisation/for-other-modules.ts';
import { type ActAnswer, moveProblem } from './move-problem.ts';
import { dutyOf } from './problem-duties.ts';
import { tellUnits } from './tell-units.ts';

/** Raises to the unit directly above, or a major hazard past it to the province. Whoever is told owes a confirmation of receipt. */
export function raiseProblem(work: Work, id: string, body: z.infer<NonNullable<typeof endpoint.body>>): Promise<ActAnswer> {
  const { direct, targetUnitId: named, ...rest } = body;
  let target = '';
  return moveProblem(
    work,
    id,
    async ({ unitAboveId }) => {
      target = named ?? (direct ? (await officeUnit(work)).id : unitAboveId) ?? '';
      return { act: 'raise', ...rest, targetUnitId: target, isDirect: direct };
    },
    async ({ campaign, problem }) => {
      await openDuty(work, dutyOf(work, campaign, 'receipt-confirmation', problem, { holderUnitId: target }));
      tellUnits(work, [target], problem, {
        zh: `${work.viewer.unitName}上报问题，请确认收到`,
        en: `${work.viewer.unitName} raises a problem; confirm its receipt`,
      });
    },
  );
}
