import { sql } from 'kysely';
import type { z } from 'zod';
import type { listSanctionTargets as endpoint } from '../../../contracts/sanctions.ts';
import { parentCodeOf } from '../../../domain/divisions/region-code.ts';
import { getMeasure } from '../../../domain/sanctions/measure-table.ts';
import type { UnitKind } from '../../../domain/organisation/unit-kinds.ts';
import { badField } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { getSanctionedCase, type SanctionedCase } from './sanctioned-case.ts';

export interface SanctionTarget {
  id: string;
  name: string;
  kind: string;
  sectors: string;
}

/** Units whose area covers the case, the nearest level first. */
async function targetsOf(
  work: Work,
  { regionCode }: SanctionedCase,
  which: { kinds: readonly UnitKind[]; unitId?: string; find?: string | undefined },
): Promise<SanctionTarget[]> {
  const over: string[] = [];
  for (let code: string | null = regionCode; code !== null; code = parentCodeOf(code)) over.push(code);
  let units = work.db
    .selectFrom('units')
    .select(['id', 'name', 'kind', 'sectors'])
    .where('kind', 'in', [...which.kinds])
    .where('region_code', 'in', over)
    .where(sql<boolean>`(valid_to is null or valid_to > ${work.today}::date)`)
    .where('id', '<>', work.viewer.unitId);
  if (which.unitId !== undefined) units = units.where('id', '=', which.unitId);
  if (which.find)
    units = units.where((eb) => eb.or([eb('name', 'like', `%${which.find}%`), eb('initials', 'like', `%${which.find?.toLowerCase()}%`)]));
  return units.orderBy('region_code', 'desc').orderBy('id').limit(60).execute();
}

function kindsFor(kind: string): readonly UnitKind[] {
  if (['police', 'body', 'discipline'].includes(kind)) return ['body', 'enforcement-body', 'government'];
  try {
    return getMeasure(kind).to ?? [];
  } catch {
    return [];
  }
}

/** The unit that a proposal or transfer goes to. Throws Refused (field toUnitId) for one that is no such organ or does not cover the place. */
export async function getTarget(work: Work, record: SanctionedCase, kind: string, unitId: string): Promise<SanctionTarget> {
  const kinds = kindsFor(kind);
  const [target] = kinds.length === 0 ? [] : await targetsOf(work, record, { kinds, unitId });
  if (!target) throw badField('toUnitId', '该单位无权决定此事项，或者不管此地区。', 'That unit may not decide this, or does not cover the place.');
  return target;
}

/** The body of exactly this name that covers the place, if it is one of the units here. */
export async function findTargetNamed(work: Work, record: SanctionedCase, name: string): Promise<SanctionTarget | undefined> {
  const targets = await targetsOf(work, record, { kinds: kindsFor('body'), find: name });
  return targets.find((target) => target.name === name);
}

/** The case's sector where the target answers for it, else none: so that both see the record. */
export function sectorForBoth({ sector }: SanctionedCase, target: SanctionTarget | undefined): number {
  return target === undefined || ((1n << BigInt(sector)) & BigInt(target.sectors)) !== 0n ? sector : 0;
}

export async function listSanctionTargets(
  work: Work,
  id: string,
  { kind, find }: z.infer<NonNullable<typeof endpoint.query>>,
): Promise<z.input<typeof endpoint.output>> {
  const record = await getSanctionedCase(work, id);
  const kinds = kindsFor(kind);
  const rows = kinds.length === 0 ? [] : await targetsOf(work, record, { kinds, find });
  return { rows: rows.map(({ id: unitId, name, kind: unitKind }) => ({ id: unitId, name, kind: unitKind })) };
}
