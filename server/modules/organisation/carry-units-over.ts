import type { Selectable } from 'kysely';
import type { DivisionChange } from '../../../domain/divisions/division-rows.ts';
import { recodedBy } from '../../../domain/divisions/recoding.ts';
import { regionCodeOf, regionRange } from '../../../domain/divisions/region-code.ts';
import type { Units } from '../../platform/database/tables.ts';
import type { Work } from '../../platform/work.ts';
import { initialsOf } from './load-divisions.ts';

type Unit = Selectable<Units>;
type EndingChange = Exclude<DivisionChange, { kind: 'create' }>;
type Next = Pick<Unit, 'name' | 'short_name' | 'region_code'>;

export interface CarriedUnits {
  /** Units that live on under a new code or name. */
  carried: number;
  /** Units that were merged into one that stood already. */
  merged: number;
  /** Townships of a merged county, whose new codes nobody knows: closed, to be registered anew. */
  closed: number;
}

/**
 * Takes the units of a division through its change. A unit keeps its key, its posts and what it owes; code and name change.
 * Where its counterpart stands already in the new division (the government, or a unit of the name that it would bear), it
 * joins that one: closed to new duties, while its people keep their posts, see the joined county and settle what they
 * hold until the administrator moves them.
 */
export async function carryUnitsOver(work: Work, change: DivisionChange): Promise<CarriedUnits> {
  const done: CarriedUnits = { carried: 0, merged: 0, closed: 0 };
  if (change.kind === 'create') return done;
  const { from, to } = regionRange(regionCodeOf(change.from.code));
  const units = await work.db.selectFrom('units').selectAll().where('region_code', '>=', from).where('region_code', '<', to).orderBy('id').execute();
  for (const unit of units) {
    if (change.kind === 'abolish' && unit.level === 'township') {
      done.closed += await closeTownship(work, unit, change.effective);
      continue;
    }
    const next = { ...renamed(unit, change), region_code: recodedBy(change, unit.region_code) };
    const standing = change.kind === 'rename' || unit.valid_to !== null ? undefined : await findCounterpart(work, unit, next);
    await keepFormerName(work, unit, change, next);
    if (standing) done.merged += await join(work, unit, standing, { region_code: next.region_code, day: change.effective });
    else done.carried += await carry(work, unit, next);
  }
  return done;
}

function renamed(unit: Unit, change: EndingChange) {
  // What was closed keeps the name that it bore.
  if (unit.valid_to !== null) return { name: unit.name, short_name: unit.short_name };
  return { name: unit.name.replace(change.from.name, change.to.name), short_name: unit.short_name.replace(change.from.name, change.to.name) };
}

async function carry(work: Work, unit: Unit, next: Next): Promise<1> {
  await work.db
    .updateTable('units')
    .set({ ...next, initials: initialsOf(next.name), version: unit.version + 1 })
    .where('id', '=', unit.id)
    .execute();
  return 1;
}

async function join(work: Work, unit: Unit, standing: { id: string }, { region_code, day }: { region_code: string; day: string }): Promise<1> {
  await work.db
    .updateTable('units')
    .set({ region_code, valid_to: day, successor_id: standing.id, version: unit.version + 1 })
    .where('id', '=', unit.id)
    .execute();
  await work.db.updateTable('units').set({ parent_id: standing.id }).where('parent_id', '=', unit.id).where('valid_to', 'is', null).execute();
  return 1;
}

/** Its code stays: with the county's its people would see the whole county. */
async function closeTownship(work: Work, unit: Unit, day: string): Promise<1> {
  await work.db
    .updateTable('units')
    .set({ valid_to: unit.valid_to ?? day, version: unit.version + 1 })
    .where('id', '=', unit.id)
    .execute();
  return 1;
}

async function keepFormerName(work: Work, unit: Unit, change: EndingChange, next: Next): Promise<void> {
  if (unit.name === next.name && unit.region_code === next.region_code) return;
  const { id, name, short_name, region_code } = unit;
  await work.db
    .insertInto('unit_former_names')
    .values({ unit_id: id, valid_to: change.effective, name, short_name, region_code, reason: `区划变更：${change.from.name}→${change.to.name}` })
    .execute();
}

function findCounterpart(work: Work, unit: Unit, next: Next): Promise<{ id: string } | undefined> {
  return work.db
    .selectFrom('units')
    .select('id')
    .where('region_code', '=', next.region_code)
    .where('kind', '=', unit.kind)
    .where((eb) => (unit.kind === 'government' ? eb.val(true) : eb('name', '=', next.name)))
    .where('valid_to', 'is', null)
    .where('id', '!=', unit.id)
    .orderBy('id')
    .executeTakeFirst();
}
