import { sql } from 'kysely';
import type { Work } from '../../platform/work.ts';

export interface OpenProblems {
  open: number;
  overdue: number;
  majorOverdue: number;
}

/** How many problems of a range of divisions (from included, to excluded) are open and overdue today, within sight; of one sector where named. */
export async function countOpenProblems(
  work: Work,
  within: { regionFrom: string; regionTo: string; campaignId?: string; sector?: number },
): Promise<OpenProblems> {
  const running = sql`due_on < ${work.today} and (status = 'ordered' or (status = 'pass-proposed' and status_before_pass = 'ordered'))`;
  const { rows } = await sql<{ open: string; overdue: string; major: string }>`
    select count(*) as open, count(*) filter (where ${running}) as overdue, count(*) filter (where ${running} and kind = 'major') as major from problems
    where region_code >= ${within.regionFrom} and region_code < ${within.regionTo} and status not in ('closed', 'voided', 'merged')
      ${within.campaignId === undefined ? sql`` : sql`and campaign_ids @> array[${within.campaignId}::bigint]`}
      ${within.sector === undefined ? sql`` : sql`and sector = ${within.sector}`}`.execute(work.db);
  return { open: Number(rows[0]?.open ?? 0), overdue: Number(rows[0]?.overdue ?? 0), majorOverdue: Number(rows[0]?.major ?? 0) };
}
