import { sql } from 'kysely';
import type { Work } from '../../platform/work.ts';

/**
 * How many problems of a campaign in sight stood overdue at a moment, whatever was done since: ordered, the day past, no claim. Counted
 * from the duties of that day, since a problem's row knows only today.
 */
export async function countOverdueAt(work: Work, campaignId: string, at: Date): Promise<number> {
  const { rows } = await sql<{ n: string }>`
    select count(*) as n from duties d join problems p on p.id::text = d.subject_id
    where d.subject_kind = 'problem' and d.kind = 'problem-rectification' and p.campaign_ids @> array[${campaignId}::bigint]
      and d.opened_at <= ${at} and d.due_at < ${at}
      and (d.done_at is null or d.done_at > ${at}) and (d.cancelled_at is null or d.cancelled_at > ${at})`.execute(work.db);
  return Number(rows[0]?.n ?? 0);
}
