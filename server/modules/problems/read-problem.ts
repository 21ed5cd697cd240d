import type { ProblemDetail } from '../../../contracts/problem-records.ts';
import { auditFirstReading } from '../../platform/audit-reading.ts';
import type { Work } from '../../platform/work.ts';
import { getProblem } from './get-problem.ts';

/**
 * A problem's page. Who reads it is on record, once a day; not the units whose own work it is (found it, hold it, were offered
 * it), whose acts on it are in the log anyway. Throws not-found.
 */
export async function readProblem(work: Work, id: string): Promise<ProblemDetail> {
  const problem = await getProblem(work, id);
  if ([problem.holderUnitId, problem.foundBy.id, problem.offeredTo?.id].includes(work.viewer.unitId)) return problem;
  const { number, regionCode, sector } = problem;
  await auditFirstReading(work, { act: 'readProblem', objectKind: 'problem', objectId: id, details: { number }, regionCode, sector });
  return problem;
}
