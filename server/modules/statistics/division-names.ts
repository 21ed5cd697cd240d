import type { Work } from '../../platform/work.ts';

/** Names of divisions by code: the present one, or the last they had. */
export async function divisionNames(work: Work, codes: readonly string[]): Promise<Map<string, string>> {
  if (codes.length === 0) return new Map();
  const rows = await work.db
    .selectFrom('divisions')
    .select(['code', 'name'])
    .where('code', 'in', [...new Set(codes)])
    .orderBy('valid_from', (order) => order.asc().nullsFirst())
    .execute();
  return new Map(rows.map((row) => [row.code, row.name]));
}
