import type { Work } from '../../platform/work.ts';
import { readableNotifications } from './readable-notifications.ts';

/** How many messages to the viewer's unit nobody has marked as read. */
export async function countUnread(work: Work): Promise<number> {
  const { unread } = await work.db
    .selectFrom('notifications')
    .select((eb) => eb.fn.countAll<string>().as('unread'))
    .where(readableNotifications(work))
    .where('read_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(unread);
}
