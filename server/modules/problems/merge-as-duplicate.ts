import type { z } from 'zod';
import type { mergeAsDuplicate as endpoint } from '../../../contracts/problem-acts.ts';
import { badField } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { cancelDuties } from '../duties/for-other-modules.ts';
import { type ActAnswer, moveProblem } from './move-problem.ts';
import { refuseRemoval } from './problem-removal.ts';

/**
 * Merges a second registration of one problem into the first: it leaves the figures, its file stays readable. Both are locked, the lower
 * id first, so that two merges at once neither wait for each other in a circle nor leave both out of the figures.
 */
export async function mergeAsDuplicate(work: Work, id: string, body: z.infer<NonNullable<typeof endpoint.body>>): Promise<ActAnswer> {
  const both = [id, ...(body.targetProblemId === undefined ? [] : [body.targetProblemId])];
  await work.db.selectFrom('problems').select('id').where('id', 'in', both).orderBy('id').forUpdate().execute();
  return moveProblem(work, id, { act: 'mergeAsDuplicate', ...body }, async ({ record }) => {
    const target = await work.db
      .selectFrom('problems')
      .select(['number', 'status', 'enterprise_id'])
      .where('id', '=', body.targetProblemId ?? '')
      .executeTakeFirst();
    if (!target) throw badField('targetProblemId', '找不到要合并到的问题，或者不在本辖区。', 'There is no such problem in this area.');
    if (target.status === 'merged' || target.status === 'voided') {
      throw badField('targetProblemId', `${target.number} 已合并或作废，不能再合并到它。`, `${target.number} is merged or void itself.`);
    }
    if (target.enterprise_id !== record.enterprise_id) {
      throw badField('targetProblemId', '两个问题不是同一企业的，不能合并。', 'The two problems are not of the same firm.');
    }
    await refuseRemoval(work, id, 'mergeAsDuplicate');
    await cancelDuties(work, { kind: 'problem', id }, `合并到 ${target.number}`);
  });
}
