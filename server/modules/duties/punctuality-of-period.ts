import type { Work } from '../../platform/work.ts';

/** Of the duties of a period in sight that have fallen due: how many, and how many were done in time. */
export async function punctualityOfPeriod(
  work: Work,
  of: { campaignId: string; dutyKeys: readonly string[]; period: string },
): Promise<{ due: number; onTime: number }> {
  const row = await work.db
    .selectFrom('duties')
    .select((eb) => [eb.fn.countAll<string>().as('due'), eb.fn.countAll<string>().filterWhere('done_at', '<=', eb.ref('due_at')).as('on_time')])
    .where('campaign_id', '=', of.campaignId)
    .where('duty_key', 'in', ['', ...of.dutyKeys])
    .where('period', '=', of.period)
    .where('cancelled_at', 'is', null)
    .where('due_at', '<', work.now)
    .executeTakeFirstOrThrow();
  return { due: Number(row.due), onTime: Number(row.on_time) };
}
