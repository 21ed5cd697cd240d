import type { Work } from '../../platform/work.ts';

/** How many messages to the viewer's unit nobody has marked as read. */
export async function countUnread(work: Work): Promise<number> {
  const { unread } = await work.db
    .selectFrom('notifications')
    .select((eb) => eb.fn.countAll<string>().as('unread'))
    .where('unit_id', '=', work.viewer.unitId)
    .where('read_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(unread);
}
