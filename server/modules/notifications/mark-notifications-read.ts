import type { Work } from '../../platform/work.ts';
import { countUnread } from './count-unread.ts';
import { readableNotifications } from './readable-notifications.ts';

/** Marks messages of the viewer's unit as read; those of other units and those already read are left alone. */
export async function markNotificationsRead(work: Work, body: { ids?: string[] | undefined }): Promise<{ read: number; unread: number }> {
  let update = work.db
    .updateTable('notifications')
    .set({ read_at: work.now, read_by_person_id: work.viewer.personId })
    .where(readableNotifications(work))
    .where('read_at', 'is', null);
  if (body.ids) update = update.where('id', 'in', body.ids);
  const read = await update.returning('id').execute();
  work.audit({
    act: 'markNotificationsRead',
    objectKind: 'unit',
    objectId: work.viewer.unitId,
    details: { read: read.map(({ id }) => id) },
    regionCode: work.viewer.regionCode,
  });
  return { read: read.length, unread: await countUnread(work) };
}
