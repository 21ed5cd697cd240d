import type { z } from 'zod';
import type { acceptPass as endpoint } from '../../../contracts/problem-acts.ts';
import type { Work } from '../../platform/work.ts';
import { cancelDuties, openDuty, settleDuties } from '../duties/for-other-modules.ts';
import { type ActAnswer, moveProblem } from './move-problem.ts';
import { dutyOf } from './problem-duties.ts';
import { tellUnits } from './tell-units.ts';

/** Takes over what was passed: the unit is the holder now, and what is still owed about it is owed by this unit. */
export function acceptPass(work: Work, id: string, body: z.infer<NonNullable<typeof endpoint.body>>): Promise<ActAnswer> {
  return moveProblem(work, id, { act: 'acceptPass', ...body }, async ({ campaign, problem, before, after }) => {
    const subject = { kind: 'problem', id };
    await settleDuties(work, subject, { kinds: ['transfer-answer'] });
    const handedOver = await cancelDuties(work, subject, '已移送，由接收单位办理', {
      kinds: ['problem-rectification', 'problem-recheck'],
      holderUnitId: before.holderUnitId,
    });
    if (handedOver > 0 && after.status === 'ordered' && after.dueDay !== null) {
      await openDuty(work, dutyOf(work, campaign, 'problem-rectification', problem, { holderUnitId: after.holderUnitId, onDay: after.dueDay }));
    }
    tellUnits(work, [before.holderUnitId], problem, {
      zh: `${work.viewer.unitName}已接收移送`,
      en: `${work.viewer.unitName} accepted what you passed`,
    });
  });
}
