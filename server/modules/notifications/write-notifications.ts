import { sql } from 'kysely';
import { regionHolds } from '../../../domain/divisions/region-code.ts';
import type { Words } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';

/** A message to one unit. `source`: what it comes from; of one source a unit has one message, however often it is delivered. */
export interface NewNotification {
  unitId: string;
  source: string;
  topic: string;
  objectKind: string;
  objectId: string;
  words: Words;
  regionCode: string;
  sector: number;
}

/**
 * Writes messages; of a source that a unit has already heard of, only the words are renewed while they are unread.
 * A message about something above the unit (a circular of the province) lies in the unit's own region, so that it sees it.
 */
export async function writeNotifications(work: Work, messages: readonly NewNotification[]): Promise<void> {
  if (messages.length === 0) return;
  const unitIds = [...new Set(messages.map(({ unitId }) => unitId))];
  const units = await work.db.selectFrom('units').select(['id', 'region_code']).where('id', 'in', unitIds).execute();
  const regions = new Map(units.map((unit) => [unit.id, unit.region_code]));
  const rows = messages.flatMap((message) => {
    const own = regions.get(message.unitId);
    if (own === undefined) return [];
    return [{ ...message, words: message.words, regionCode: regionHolds(own, message.regionCode) ? message.regionCode : own }];
  });
  await sql`
    insert into notifications (at, unit_id, source, topic, object_kind, object_id, words, region_code, sector)
    select ${work.now}, r."unitId", r.source, r.topic, r."objectKind", r."objectId", r.words, r."regionCode", r.sector
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r("unitId" bigint, source text, topic text, "objectKind" text, "objectId" text, words jsonb, "regionCode" text, sector smallint)
    on conflict (unit_id, source) do update set words = excluded.words where notifications.read_at is null`.execute(work.db);
}
