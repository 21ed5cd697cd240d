import type { ProblemStatus } from '../../../domain/problems/problem-lifecycle.ts';
import type { ProblemOfCase } from '../../../domain/sanctions/unrectified.ts';
import type { Work } from '../../platform/work.ts';

/** The problems that led to a case, each under the one that it was merged into. */
export async function problemsOfCase(work: Work, caseId: string): Promise<(ProblemOfCase & { id: string })[]> {
  const rows = await work.db
    .selectFrom('case_problems as c')
    .innerJoin('problems as own', 'own.id', 'c.problem_id')
    .innerJoin('problems as p', (join) => join.on((eb) => eb('p.id', '=', eb.fn.coalesce('own.merged_into', 'own.id'))))
    .select(['p.id', 'p.number', 'p.status', 'p.holder_unit_id', 'p.handled_on'])
    .where('c.case_id', '=', caseId)
    .orderBy('p.id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    status: row.status as ProblemStatus,
    holderUnitId: row.holder_unit_id,
    isOrdered: row.handled_on !== null,
  }));
}
