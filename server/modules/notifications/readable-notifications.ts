import { sql, type RawBuilder } from 'kysely';
import { unreadableObjects } from '../../../domain/audit/unreadable-objects.ts';
import type { Work } from '../../platform/work.ts';

/** Messages to the viewer's unit, over `notifications`, but not those about records that his post may not read. */
export function readableNotifications(work: Work): RawBuilder<boolean> {
  return sql`(notifications.unit_id = ${work.viewer.unitId || '0'}::bigint and notifications.object_kind <> all(${unreadableObjects(work.viewer.permissions)}::text[]))`;
}
