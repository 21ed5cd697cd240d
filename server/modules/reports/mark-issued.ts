import type { Work } from '../../platform/work.ts';

/**
 * The figures of these reports stand in a circular issued now: they are returned no more, only errata follow. Returns how many.
 * 方案五(六)；通报印发后不再改动，只作更正
 */
export async function markReportsIssued(work: Work, of: { campaignId: string; dutyKeys: readonly string[]; period: string }): Promise<number> {
  const marked = await work.db
    .updateTable('reports')
    .set({ issued_at: work.now })
    .where('campaign_id', '=', of.campaignId)
    .where('duty_key', 'in', ['', ...of.dutyKeys])
    .where('period', '=', of.period)
    .where('current_version', '>', 0)
    .where('issued_at', 'is', null)
    .executeTakeFirst();
  return Number(marked.numUpdatedRows);
}
