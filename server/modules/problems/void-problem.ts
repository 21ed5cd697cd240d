import type { z } from 'zod';
import type { voidProblem as endpoint } from '../../../contracts/problem-acts.ts';
import { Refused } from '../../platform/refused.ts';
import { wholeProvince } from '../../platform/viewer.ts';
import type { Work } from '../../platform/work.ts';
import { cancelDuties } from '../duties/for-other-modules.ts';
import { type ActAnswer, moveProblem } from './move-problem.ts';
import { refuseRemoval } from './problem-removal.ts';
import { tellUnits } from './tell-units.ts';

/**
 * Voids a problem registered by mistake, with the reason. Its number is not given again; the units told of it hear. One that others were
 * merged into stands for them in the figures and is not voided.
 */
export function voidProblem(work: Work, id: string, body: z.infer<NonNullable<typeof endpoint.body>>): Promise<ActAnswer> {
  return moveProblem(work, id, { act: 'void', ...body }, async ({ problem, before }) => {
    await refuseRemoval(work, id, 'void');
    await refuseWhereOthersMerged(work, id);
    await cancelDuties(work, { kind: 'problem', id }, body.reason);
    const told = new Set([...before.desks.map((desk) => desk.unitId), ...(before.passTargetUnitId === null ? [] : [before.passTargetUnitId])]);
    tellUnits(work, [...told], problem, { zh: `问题已作废：${body.reason}`, en: `The problem was voided: ${body.reason}` });
  });
}

async function refuseWhereOthersMerged(work: Work, id: string): Promise<void> {
  const merged = await work.underScope(wholeProvince, () =>
    work.db.selectFrom('problems').select('number').where('merged_into', '=', id).where('status', '=', 'merged').orderBy('id').executeTakeFirst(),
  );
  if (!merged) return;
  throw new Refused(409, 'act-not-now', {
    zh: `${merged.number} 等问题已合并到此问题，不能作废。`,
    en: `${merged.number} was merged into this problem, so it cannot be voided.`,
  });
}
