import { sql } from 'kysely';
import type { Work } from '../../platform/work.ts';

/** How many firms stand in each city (by its code), those closed or merged left out: what coverage is a part of. */
export async function firmsByCity(work: Work): Promise<Map<string, number>> {
  const { rows } = await sql<{ city: string; firms: string }>`
    select left(region_code, 4) || '00000' as city, count(*) as firms from enterprises
    where merged_into is null and (closed_on is null or closed_on > ${work.today}) group by 1`.execute(work.db);
  return new Map(rows.map((row) => [row.city, Number(row.firms)]));
}
