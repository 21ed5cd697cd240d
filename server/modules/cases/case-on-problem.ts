import { type RawBuilder, sql } from 'kysely';
import { wholeProvince } from '../../platform/viewer.ts';
import type { Work } from '../../platform/work.ts';

/** A case that stands on a problem: neither declined nor withdrawn. */
export interface CaseOnProblem {
  id: string;
  number: string;
  problemNumber: string;
  isOver: boolean;
  decidedOn: string | null;
}

/** Declined or withdrawn: nothing was decided, and the problem is free for another case. A transfer that is sent back resumes its case. */
const endedUndecided = sql`(c.state in ('not-filed', 'withdrawn')
  or (c.state in ('closed', 'archived') and exists (select from case_moves m where m.case_id = c.id and m.state_after in ('not-filed', 'withdrawn'))))`;

/** The cases that stand on any of these problems, of whatever body of the province, the latest first. */
export async function casesStandingOn(work: Work, problemIds: readonly string[]): Promise<CaseOnProblem[]> {
  if (problemIds.length === 0) return [];
  const where: RawBuilder<unknown> = sql`q.problem_id = any(${problemIds}::bigint[]) and not ${endedUndecided}`;
  const { rows } = await work.underScope(wholeProvince, () =>
    sql<CaseOnProblem>`
      select c.id::text as id, coalesce(c.filing_number, c.number) as number, p.number as "problemNumber",
             c.state in ('closed', 'archived') as "isOver", c.decided_on::text as "decidedOn"
      from case_problems q join cases c on c.id = q.case_id join problems p on p.id = q.problem_id
      where ${where} order by c.id desc`.execute(work.db),
  );
  return rows;
}
