import { type SelectQueryBuilder, sql } from 'kysely';
import type { UnitRow } from '../../../contracts/organisation.ts';
import type { DB } from '../../platform/database/tables.ts';
import type { Work } from '../../platform/work.ts';

/** The columns of a unit as the console shows it, from `units` with its parent. */
export function unitRows(
  work: Work,
): SelectQueryBuilder<DB & { parent: DB['units'] }, 'units' | 'parent', Omit<UnitRow, 'kind' | 'level'> & { kind: string; level: string }> {
  return work.db
    .selectFrom('units')
    .leftJoin('units as parent', 'parent.id', 'units.parent_id')
    .select(['units.id', 'units.key', 'units.kind', 'units.name', 'units.short_name as shortName', 'units.level', 'units.region_code as regionCode'])
    .select([
      'units.parent_id as parentId',
      'parent.name as parentName',
      'units.contacts_confirmed_on as contactsConfirmedOn',
      'units.valid_to as validTo',
    ])
    .select((eb) => [
      eb.fn.coalesce('units.telephone', sql<string>`''`).as('telephone'),
      eb.fn.coalesce('units.fax', sql<string>`''`).as('fax'),
      eb.fn.coalesce('units.mail', sql<string>`''`).as('mail'),
      sql<number>`(select count(distinct person_id)::int from posts where posts.unit_id = units.id and posts.ended_at is null)`.as('persons'),
    ]) as never;
}
