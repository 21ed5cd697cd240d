import { sql } from 'kysely';
import { regionRange } from '../../../domain/divisions/region-code.ts';
import type { Work } from '../../platform/work.ts';
import { conditions } from './read-cells.ts';

export interface DaysQuery {
  campaignId: string;
  measure: string;
  regionCode: string;
  /** Null for every sector. */
  sectors: readonly number[] | null;
  period: string;
}

/** What was entered for a measure of a period on each day, by the day of the entry in China; days without any are left out. */
export async function readDays(work: Work, query: DaysQuery): Promise<{ day: string; value: number }[]> {
  const { from, to } = regionRange(query.regionCode);
  const where = conditions({
    campaignId: query.campaignId,
    measures: [query.measure],
    regionFrom: from,
    regionTo: to,
    periodFrom: query.period,
    periodTo: query.period,
    ...(query.sectors === null ? {} : { sectors: query.sectors }),
  });
  const { rows } = await sql<{ day: string; value: string }>`
    select to_char(at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as day, sum(value) as value
    from deltas where ${where} group by 1 having sum(value) <> 0 order by 1`.execute(work.db);
  return rows.map(({ day, value }) => ({ day, value: Number(value) }));
}
