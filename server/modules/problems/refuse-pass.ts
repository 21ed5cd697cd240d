import type { z } from 'zod';
import type { refusePass as endpoint } from '../../../contracts/problem-acts.ts';
import type { Work } from '../../platform/work.ts';
import { settleDuties } from '../duties/for-other-modules.ts';
import { type ActAnswer, moveProblem } from './move-problem.ts';
import { tellUnits } from './tell-units.ts';

/** Refuses what was passed, with the reason: it stays with the holder as it was, in the sector that it was offered out of. */
export function refusePass(work: Work, id: string, body: z.infer<NonNullable<typeof endpoint.body>>): Promise<ActAnswer> {
  return moveProblem(work, id, { act: 'refusePass', ...body }, async ({ problem, before }) => {
    await settleDuties(work, { kind: 'problem', id }, { kinds: ['transfer-answer'] });
    tellUnits(work, [before.holderUnitId], problem, {
      zh: `${work.viewer.unitName}拒收移送：${body.reason}`,
      en: `${work.viewer.unitName} refused what you passed: ${body.reason}`,
    });
  });
}
