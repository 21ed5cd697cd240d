import { sql } from 'kysely';
import type { CaseRow } from '../../../contracts/case-records.ts';
import type { Work } from '../../platform/work.ts';
import { casesStandingOn } from './case-on-problem.ts';
import { caseRows } from './case-rows.ts';

/** Cases that a problem led to, in sight of the viewer, the earliest first. */
function casesOfProblem(work: Work, problemId: string): Promise<CaseRow[]> {
  return caseRows(work, sql`c.id in (select case_id from case_problems where problem_id = ${problemId})`);
}

/** The problem's page: its cases, and whether the viewer may open another. */
export async function listCasesOfProblem(work: Work, problemId: string): Promise<{ rows: CaseRow[]; mayOpen: boolean }> {
  const problem = await work.db.selectFrom('problems').select(['holder_unit_id', 'status']).where('id', '=', problemId).executeTakeFirst();
  const mayOpen =
    problem !== undefined &&
    work.viewer.permissions.has('cases.handle') &&
    problem.holder_unit_id === work.viewer.unitId &&
    !['merged', 'voided'].includes(problem.status) &&
    (await casesStandingOn(work, [problemId])).every(({ isOver }) => isOver);
  return { rows: await casesOfProblem(work, problemId), mayOpen };
}
