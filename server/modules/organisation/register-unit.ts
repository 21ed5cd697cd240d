import type { z } from 'zod';
import type { registerUnit as endpoint } from '../../../contracts/organisation.ts';
import { levelOfCode, regionHolds } from '../../../domain/divisions/region-code.ts';
import { mayManageUnit } from '../../../domain/organisation/management-reach.ts';
import { ALL_SECTORS, maskOf } from '../../../domain/organisation/sector-mask.ts';
import { badField, Refused } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { initialsOf } from './load-divisions.ts';
import { getManagedUnit, managerOf, outsideReach, refuseClosed } from './reach.ts';

export type NewUnit = z.infer<NonNullable<typeof endpoint.body>>;

/**
 * A unit of a division, under the unit above it. Returns its id. One government a division; guidance groups come with the
 * campaign that names them. Refuses 403 outside the viewer's reach, 409 where it stands already, 422 with the field.
 */
export async function registerUnit(work: Work, unit: NewUnit): Promise<string> {
  const parent = await getManagedUnit(work, unit.parentId);
  refuseClosed(parent);
  if (unit.kind === 'group')
    throw badField('kind', '专项指导组由行动方案载入，不单独登记。', 'Guidance groups come with the campaign; they are not registered singly.');
  await requireDivision(work, unit.regionCode);
  if (!regionHolds(parent.regionCode, unit.regionCode)) {
    throw badField('parentId', '上级机构的区划须包含本机构的区划。', 'The unit above must hold the division of this one.');
  }
  const level = levelOfCode(unit.regionCode) === 'zone' ? 'county' : levelOfCode(unit.regionCode);
  const planned = { id: '', kind: unit.kind, level, regionCode: unit.regionCode, above: [parent.id, ...parent.above] };
  if (!mayManageUnit(managerOf(work), planned)) throw outsideReach();
  await refuseStanding(work, unit);
  const { id } = await work.db
    .insertInto('units')
    .values({
      key: await freeKey(work, unit),
      kind: unit.kind,
      name: unit.name,
      short_name: unit.shortName,
      initials: initialsOf(unit.name),
      level,
      region_code: unit.regionCode,
      parent_id: parent.id,
      sectors: maskOfNumbers(unit.sectors),
      telephone: unit.telephone,
      fax: unit.fax,
      mail: unit.mail,
      contacts_confirmed_on: unit.telephone || unit.fax || unit.mail ? work.today : null,
      valid_from: work.today,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  work.audit({ act: 'registerUnit', objectKind: 'unit', objectId: id, details: { before: null, after: unit }, regionCode: unit.regionCode });
  work.tell('unit-registered', { unitId: id });
  return id;
}

/** Numbers of sectors as the mask that is stored; none given means all. */
export function maskOfNumbers(sectors: readonly number[]): string {
  return String(sectors.length === 0 ? ALL_SECTORS : maskOf(sectors));
}

async function requireDivision(work: Work, code: string): Promise<void> {
  const division = await work.db
    .selectFrom('divisions')
    .select('name')
    .where('code', '=', code)
    .where((eb) => eb.or([eb('valid_from', 'is', null), eb('valid_from', '<=', work.today)]))
    .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>', work.today)]))
    .executeTakeFirst();
  if (!division) throw badField('regionCode', '目前没有该区划，请从列表中选择。', 'No such division stands today; choose one from the list.');
}

async function refuseStanding(work: Work, unit: NewUnit): Promise<void> {
  const standing = await work.db
    .selectFrom('units')
    .select('name')
    .where('region_code', '=', unit.regionCode)
    .where('kind', '=', unit.kind)
    .where('valid_to', 'is', null)
    .where((eb) => (unit.kind === 'government' ? eb.val(true) : eb('name', '=', unit.name)))
    .executeTakeFirst();
  if (!standing) return;
  throw new Refused(409, 'unit-exists', { zh: `该区划已有“${standing.name}”。`, en: `The division has "${standing.name}" already.` });
}

/** 320102.enforcement-body, 320102.enforcement-body-2: tells place and kind, and stays when both change. */
async function freeKey(work: Work, unit: NewUnit): Promise<string> {
  const place = unit.regionCode.endsWith('000') ? unit.regionCode.slice(0, 6) : unit.regionCode;
  const base = `${place}.${unit.kind}`;
  const taken = new Set((await work.db.selectFrom('units').select('key').where('key', 'like', `${base}%`).execute()).map(({ key }) => key));
  let key = base;
  for (let n = 2; taken.has(key); n += 1) key = `${base}-${n}`;
  return key;
}
