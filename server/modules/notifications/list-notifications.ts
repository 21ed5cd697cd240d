import type { z } from 'zod';
import type { listNotifications as endpoint } from '../../../contracts/notifications.ts';
import type { Words } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';

/** Messages to the viewer's unit, newest first. */
export async function listNotifications(work: Work, query: z.infer<NonNullable<typeof endpoint.query>>): Promise<z.input<typeof endpoint.output>> {
  const { page, size } = query;
  let rows = work.db
    .selectFrom('notifications as n')
    .leftJoin('persons', 'persons.id', 'n.read_by_person_id')
    .where('n.unit_id', '=', work.viewer.unitId);
  if (query.unread) rows = rows.where('n.read_at', 'is', null);
  const { total } = await rows.select((eb) => eb.fn.countAll<string>().as('total')).executeTakeFirstOrThrow();
  const found = await rows
    .select(['n.id', 'n.at', 'n.topic', 'n.object_kind', 'n.object_id', 'n.words', 'n.read_at', 'persons.name as read_by'])
    .orderBy('n.at', 'desc')
    .orderBy('n.id', 'desc')
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
