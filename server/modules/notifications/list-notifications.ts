import type { z } from 'zod';
import type { listNotifications as endpoint } from '../../../contracts/notifications.ts';
import type { Words } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { readableNotifications } from './readable-notifications.ts';

/** Messages to the viewer's unit that his post may read, newest first. */
export async function listNotifications(work: Work, query: z.infer<NonNullable<typeof endpoint.query>>): Promise<z.input<typeof endpoint.output>> {
  const { page, size } = query;
  let rows = work.db
    .selectFrom('notifications')
    .leftJoin('persons', 'persons.id', 'notifications.read_by_person_id')
    .where(readableNotifications(work));
  if (query.unread) rows = rows.where('notifications.read_at', 'is', null);
  const { total } = await rows.select((eb) => eb.fn.countAll<string>().as('total')).executeTakeFirstOrThrow();
  const found = await rows
    .select([
      'notifications.id',
      'notifications.at',
      'notifications.topic',
      'notifications.object_kind',
      'notifications.object_id',
      'notifications.words',
      'notifications.read_at',
      'persons.name as read_by',
    ])
    .orderBy('notifications.at', 'desc')
    .orderBy('notifications.id', 'desc')
    .limit(size)
    .offset((page - 1) * size)
    .execute();
  return {
    rows: found.map((row) => ({
      id: row.id,
      at: row.at.toISOString(),
      topic: row.topic,
      objectKind: row.object_kind,
      objectId: row.object_id,
      words: row.words as Words,
      readAt: row.read_at?.toISOString() ?? null,
      readBy: row.read_by,
    })),
    total: Number(total),
    page,
    size,
  };
}
