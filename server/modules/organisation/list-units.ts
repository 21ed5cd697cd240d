import { sql } from 'kysely';
import type { z } from 'zod';
import type { UnitRow, unitQuery } from '../../../contracts/organisation.ts';
import { addDays } from '../../../domain/calendar/day.ts';
import { regionRange } from '../../../domain/divisions/region-code.ts';
import { UNIT_KINDS } from '../../../domain/organisation/unit-kinds.ts';
import { anywhere } from '../../platform/database/like-pattern.ts';
import type { Work } from '../../platform/work.ts';
import { unitRows } from './unit-rows.ts';

const contactsHoldDays = 183;
const sorts: Record<string, string> = {
  name: 'units.name',
  regionCode: 'units.region_code',
  contactsConfirmedOn: 'units.contacts_confirmed_on',
  persons: 'persons',
};

/** Units of the register that fit the question, by division and then in the order of the kinds. */
export async function listUnits(work: Work, query: z.infer<typeof unitQuery>) {
  let rows = unitRows(work);
  const { page, size } = query;
  if (query.within) {
    const { from, to } = regionRange(query.within);
    rows = rows.where('units.region_code', '>=', from).where('units.region_code', '<', to);
  }
  if (query.kind) rows = rows.where('units.kind', '=', query.kind);
  if (query.level) rows = rows.where('units.level', '=', query.level);
  if (query.parent) rows = rows.where('units.parent_id', '=', query.parent);
  if (query.state === 'standing') rows = rows.where('units.valid_to', 'is', null);
  if (query.state === 'closed') rows = rows.where('units.valid_to', 'is not', null);
  if (query.q) {
    const words = anywhere(query.q);
    rows = rows.where((eb) => eb.or([eb('units.name', 'ilike', words), eb('units.initials', 'like', words.toLowerCase())]));
  }
  if (query.campaign) {
    rows = rows.where((eb) =>
      eb.exists(
        eb
          .selectFrom('campaign_units as c')
          .select('c.unit_id')
          .whereRef('c.unit_id', '=', 'units.id')
          .where('c.campaign_id', '=', query.campaign ?? ''),
      ),
    );
  }
  if (query.lacking === 'persons')
    rows = rows.where(sql<boolean>`not exists (select 1 from posts where posts.unit_id = units.id and posts.ended_at is null)`);
  if (query.lacking === 'contacts') {
    const since = addDays(work.today, -contactsHoldDays);
    rows = rows.where((eb) => eb.or([eb('units.contacts_confirmed_on', 'is', null), eb('units.contacts_confirmed_on', '<', since)]));
  }
  const { total } = await rows
    .clearSelect()
    .select((eb) => eb.fn.countAll<string>().as('total'))
    .executeTakeFirstOrThrow();
  const column = sorts[query.sort?.replace(/^-/, '') ?? ''];
  if (column) rows = rows.orderBy(sql.ref(column), (order) => (query.sort?.startsWith('-') ? order.desc().nullsLast() : order.asc().nullsFirst()));
  const kinds = sql`array_position(array[${sql.join(UNIT_KINDS.map(({ id }) => id))}]::text[], units.kind)`;
  const found = await rows
    .orderBy('units.region_code')
    .orderBy(kinds)
    .orderBy('units.id')
    .limit(size)
    .offset((page - 1) * size)
    .execute();
  return { rows: found as UnitRow[], total: Number(total), page, size };
}
