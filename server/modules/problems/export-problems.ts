import { sql } from 'kysely';
import type { z } from 'zod';
import type { exportProblems as endpoint } from '../../../contracts/problems.ts';
import { spool } from '../../platform/spool.ts';
import { streamWorkbook } from '../../platform/workbooks/stream-workbook.ts';
import type { Wire, Work } from '../../platform/work.ts';
import { exportColumns } from './export-columns.ts';
import { orderOf } from './list-problems.ts';
import { problemConditions } from './problem-conditions.ts';
import { problemRowOf, type ProblemListRecord, rowColumns, withNames } from './problem-rows.ts';

const batch = 200;
const mostRows = 200_000;

/**
 * Sends what the list shows as a workbook, read through a cursor and written row by row into a temporary file, which is sent when
 * the transaction has ended. The line in the log says what was taken out.
 */
export async function exportProblems(work: Work, query: z.infer<NonNullable<typeof endpoint.query>>, { reply }: Wire): Promise<unknown> {
  const { sort, ...filters } = query;
  const { where } = await problemConditions(work, filters, mostRows);
  const columns = await exportColumns(work);
  const order = orderOf(sort);
  const chosen = withNames(sql`select ${rowColumns} from problems p where ${where} order by ${order} limit ${mostRows}`);
  const compiled = sql`declare exported no scroll cursor for ${chosen} order by ${order}`.compile(work.db);
  await work.client.query(compiled.sql, [...compiled.parameters]);

  async function* rows() {
    for (;;) {
      const { rows: some } = await work.client.query<ProblemListRecord>(`fetch ${batch} from exported`);
      for (const record of some) {
        const row = problemRowOf(work, record);
        yield columns.map((column) => column.value(row));
      }
      if (some.length < batch) return;
    }
  }
  let count = 0;
  const made = await spool(async (out) => {
    count = await streamWorkbook(out, work.locale === 'zh' ? '问题台账' : 'Problems', columns, rows());
  });
  work.audit({
    act: 'exportProblems',
    objectKind: 'export',
    objectId: work.requestId,
    details: { filters, rows: count },
    regionCode: work.viewer.regionCode,
  });
  const name = work.locale === 'zh' ? `问题台账-${work.today}.xlsx` : `problems-${work.today}.xlsx`;
  return reply
    .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
    .header('cache-control', 'no-store')
    .send(made);
}
