import { sql } from 'kysely';
import type { Work } from '../../platform/work.ts';

/** Names of divisions by code, of all where `codes` is left out: as they are called today, else the last name they had. */
export async function divisionNames(work: Work, codes?: readonly string[]): Promise<Map<string, string>> {
  if (codes?.length === 0) return new Map();
  const all = work.db
    .selectFrom('divisions')
    .select(['code', 'name'])
    .orderBy(sql`coalesce(valid_from, '0001-01-01') <= ${work.today}::date and coalesce(valid_to, '9999-12-31') > ${work.today}::date`)
    .orderBy('valid_from', (order) => order.asc().nullsFirst());
  const rows = await (codes === undefined ? all : all.where('code', 'in', [...new Set(codes)])).execute();
  return new Map(rows.map((row) => [row.code, row.name]));
}
