import type { z } from 'zod';
import type { confirmReceipt as endpoint } from '../../../contracts/problem-acts.ts';
import type { Work } from '../../platform/work.ts';
import { settleDuties } from '../duties/for-other-modules.ts';
import { type ActAnswer, moveProblem } from './move-problem.ts';

/** Confirms that this desk has received what was raised to it. */
export function confirmReceipt(work: Work, id: string, body: z.infer<NonNullable<typeof endpoint.body>>): Promise<ActAnswer> {
  return moveProblem(work, id, { act: 'confirmReceipt', ...body }, async () => {
    await settleDuties(work, { kind: 'problem', id }, { kinds: ['receipt-confirmation'], holderUnitId: work.viewer.unitId });
  });
}
