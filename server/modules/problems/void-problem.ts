import type { z } from 'zod';
import type { voidProblem as endpoint } from '../../../contracts/problem-acts.ts';
import type { Work } from '../../platform/work.ts';
import { cancelDuties } from '../duties/for-other-modules.ts';
import { type ActAnswer, moveProblem } from './move-problem.ts';
import { tellUnits } from './tell-units.ts';

/** Voids a problem registered by mistake, with the reason. Its number is not given again; the units told of it hear. */
export function voidProblem(work: Work, id: string, body: z.infer<NonNullable<typeof endpoint.body>>): Promise<ActAnswer> {
  return moveProblem(work, id, { act: 'void', ...body }, async ({ problem, before }) => {
    await cancelDuties(work, { kind: 'problem', id }, body.reason);
    const told = new Set([...before.desks.map((desk) => desk.unitId), ...(before.passTargetUnitId === null ? [] : [before.passTargetUnitId])]);
    tellUnits(work, [...told], problem, { zh: `问题已作废：${body.reason}`, en: `The problem was voided: ${body.reason}` });
  });
}
