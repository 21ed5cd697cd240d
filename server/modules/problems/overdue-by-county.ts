import { sql } from 'kysely';
import type { Work } from '../../platform/work.ts';

/** Overdue problems in sight by county (its code; a city's own under the city's): how many, and how many of them major. */
export async function overdueByCounty(work: Work, campaignId: string): Promise<{ county: string; overdue: number; major: number }[]> {
  const { rows } = await sql<{ county: string; overdue: string; major: string }>`
    select left(region_code, 6) || '000' as county, count(*) as overdue, count(*) filter (where kind = 'major') as major from problems
    where campaign_ids @> array[${campaignId}::bigint] and due_on < ${work.today}
      and (status = 'ordered' or (status = 'pass-proposed' and status_before_pass = 'ordered'))
    group by 1`.execute(work.db);
  return rows.map((row) => ({ county: row.county, overdue: Number(row.overdue), major: Number(row.major) }));
}
