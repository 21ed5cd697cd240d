import type { z } from 'zod';
import type { passProblem as endpoint } from '../../../contracts/problem-acts.ts';
import { badField } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { openDuty } from '../duties/for-other-modules.ts';
import { keepHandedOver } from './keep-handed-over.ts';
import { type ActAnswer, moveProblem } from './move-problem.ts';
import { passTargets } from './pass-targets.ts';
import { dutyOf } from './problem-duties.ts';
import { tellUnits } from './tell-units.ts';

/**
 * Offers the problem to another body, which owes an answer. It stays with the holder until it is accepted. Where it belongs to another
 * sector, it is offered into that sector: there it is seen and counted from now on, unless the offer is refused.
 */
export function passProblem(work: Work, id: string, body: z.infer<NonNullable<typeof endpoint.body>>): Promise<ActAnswer> {
  return moveProblem(work, id, { act: 'pass', ...body }, async ({ campaign, problem, before, after, record }) => {
    if (!campaign.sectors.some((sector) => sector.number === after.sector))
      throw badField('sector', '本行动没有此领域。', 'This campaign has no such sector.');
    const targetId = after.passTargetUnitId ?? '';
    const [target] = await passTargets(work, after.regionCode, { unitId: targetId, sector: after.sector });
    if (!target) {
      throw badField(
        'targetUnitId',
        '该单位不管此地区或此领域，看不到此问题，不能移送。',
        'That unit does not cover this area or sector and could not see the problem.',
      );
    }
    await openDuty(work, dutyOf(work, campaign, 'transfer-answer', problem, { holderUnitId: targetId }));
    await keepHandedOver(work, { problem, before, after, seq: record.version + 1, reason: body.reason });
    tellUnits(work, [targetId], problem, { zh: `${work.viewer.unitName}移送问题，待接收`, en: `${work.viewer.unitName} passes a problem to you` });
  });
}
