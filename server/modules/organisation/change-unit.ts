import type { z } from 'zod';
import type { changeUnit as endpoint } from '../../../contracts/organisation.ts';
import { regionHolds } from '../../../domain/divisions/region-code.ts';
import { mayManageUnit } from '../../../domain/organisation/management-reach.ts';
import { badField, stale } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { initialsOf } from './load-divisions.ts';
import { getManagedUnit, managerOf, outsideReach, refuseClosed } from './reach.ts';
import { maskOfNumbers } from './register-unit.ts';
import { getUnit } from './unit-detail.ts';

/** Name, place in the chain, sectors, contacts. A former name is kept, so that what was issued under it can be read. */
export async function changeUnit(work: Work, id: string, body: z.infer<NonNullable<typeof endpoint.body>>) {
  const unit = await getManagedUnit(work, id);
  if (!mayManageUnit(managerOf(work), unit)) throw outsideReach();
  refuseClosed(unit);
  if (unit.version !== body.version) throw stale(await getUnit(work, id));
  const before = await work.db
    .selectFrom('units')
    .select(['name', 'short_name', 'parent_id', 'sectors', 'telephone', 'fax', 'mail', 'region_code'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  if (body.parentId !== before.parent_id) await requireParent(work, id, unit.regionCode, body.parentId);
  if (body.name !== before.name) {
    await work.db
      .insertInto('unit_former_names')
      .values({
        unit_id: id,
        valid_to: work.today,
        name: before.name,
        short_name: before.short_name,
        region_code: before.region_code,
        reason: body.reason,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  const contacts = { telephone: body.telephone, fax: body.fax, mail: body.mail };
  const corrected = (['telephone', 'fax', 'mail'] as const).some((channel) => contacts[channel] !== (before[channel] ?? ''));
  const after = { name: body.name, short_name: body.shortName, parent_id: body.parentId, sectors: maskOfNumbers(body.sectors), ...contacts };
  await work.db
    .updateTable('units')
    .set({ ...after, initials: initialsOf(body.name), version: unit.version + 1, ...(corrected ? { contacts_confirmed_on: work.today } : {}) })
    .where('id', '=', id)
    .execute();
  work.audit({ act: 'changeUnit', objectKind: 'unit', objectId: id, details: { before, after, reason: body.reason }, regionCode: unit.regionCode });
  return getUnit(work, id);
}

async function requireParent(work: Work, id: string, regionCode: string, parentId: string | null): Promise<void> {
  if (parentId === null) throw badField('parentId', '请选择上级机构。', 'Choose the unit above.');
  const parent = await getManagedUnit(work, parentId);
  if (parent.id === id || parent.above.includes(id)) throw badField('parentId', '不能以自身或下级机构为上级。', 'A unit cannot stand under itself.');
  if (!regionHolds(parent.regionCode, regionCode)) {
    throw badField('parentId', '上级机构的区划须包含本机构的区划。', 'The unit above must hold the division of this one.');
  }
}
