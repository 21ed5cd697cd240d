import type { CountedKind } from '../../../domain/figures/counted-record.ts';
import { sql } from 'kysely';
import type { Work } from '../../platform/work.ts';
import { type CellQuery, conditions, pastOf } from './read-cells.ts';

export interface RecordsBehind {
  /** Sum over all records: equal to the figure. */
  value: number;
  /** Number of records. */
  total: number;
  records: { recordKind: CountedKind; recordId: string; value: number }[];
}

/** The records that make up a figure, from the same deltas as the figure: their values add up to it. Newest first. */
export async function recordsBehind(work: Work, query: Omit<CellQuery, 'by'>, page: { page: number; size: number }): Promise<RecordsBehind> {
  const { rows } = await sql<{ record_kind: CountedKind; record_id: string; value: string; total: string; sum: string }>`
    with behind as (
      select record_kind, record_id, sum(value) as value from deltas where ${conditions(query)} ${pastOf(query)}
      group by record_kind, record_id having sum(value) <> 0
    )
    select record_kind, record_id, value, (select count(*) from behind) as total, (select sum(value) from behind) as sum
    from behind order by record_id desc limit ${page.size} offset ${(page.page - 1) * page.size}`.execute(work.db);
  return {
    value: Number(rows[0]?.sum ?? 0),
    total: Number(rows[0]?.total ?? 0),
    records: rows.map((row) => ({ recordKind: row.record_kind, recordId: row.record_id, value: Number(row.value) })),
  };
}
