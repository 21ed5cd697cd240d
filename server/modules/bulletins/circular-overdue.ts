import type { CircularFacts } from '../../../domain/circulars/circular-facts.ts';
import type { Work } from '../../platform/work.ts';
import { listProblems } from '../problems/for-other-modules.ts';

/** Most major problems that a circular names. */
const named = 5;

/** What is overdue now: how many problems, and the major ones that have been so longest. */
export async function overdueFacts(work: Work): Promise<Pick<CircularFacts, 'overdue' | 'overdueMajor' | 'overdueMajorTotal'>> {
  const all = await listProblems(work, { overdue: 'yes', page: 1, size: 1 });
  const major = await listProblems(work, { overdue: 'yes', grade: 'major', sort: 'dueOn', page: 1, size: named });
  const names = await work.db
    .selectFrom('divisions')
    .select(['code', 'name'])
    .where('code', 'in', ['', ...major.rows.map((row) => row.regionCode)])
    .execute();
  const nameOf = new Map(names.map((row) => [row.code, row.name]));
  return {
    overdue: all.total,
    overdueMajorTotal: major.total,
    overdueMajor: major.rows.map((row) => ({
      number: row.number,
      region: nameOf.get(row.regionCode) ?? '',
      firm: row.enterpriseName ?? row.place,
      days: row.daysOverdue,
    })),
  };
}
