import { sql } from 'kysely';
import type { z } from 'zod';
import type { exportProblems as endpoint } from '../../../contracts/problems.ts';
import { exportRows } from '../../platform/workbooks/export-rows.ts';
import type { Wire, Work } from '../../platform/work.ts';
import { exportColumns } from './export-columns.ts';
import { orderOf } from './list-problems.ts';
import { problemConditions } from './problem-conditions.ts';
import { problemRowOf, type ProblemListRecord, rowColumns, withNames } from './problem-rows.ts';

const mostRows = 200_000;

/** The register of problems as a workbook. */
export async function exportProblems(work: Work, query: z.infer<NonNullable<typeof endpoint.query>>, wire: Wire): Promise<unknown> {
  const { sort, ...filters } = query;
  const { where } = await problemConditions(work, filters, mostRows);
  const order = orderOf(sort);
  const chosen = withNames(sql`select ${rowColumns} from problems p where ${where} order by ${order} limit ${mostRows}`);
  const columns = await exportColumns(work);
  return exportRows(
    work,
    {
      act: 'exportProblems',
      title: { zh: '问题台账', en: 'Problems' },
      fileName: 'problems',
      columns,
      chosen: sql<ProblemListRecord>`${chosen} order by ${order}`,
      rowOf: (record) => problemRowOf(work, record),
      filters,
    },
    wire,
  );
}
