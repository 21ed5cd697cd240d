import { sql } from 'kysely';
import { parentCodeOf } from '../../../domain/divisions/region-code.ts';
import type { Work } from '../../platform/work.ts';

interface Placed {
  region_code: string;
  sector: number;
}

/** Units that see a problem's place and sector and may hold it, the nearest level first; narrowed to one unit or by words of the name. */
export async function passTargets(work: Work, problem: Placed, which: { unitId?: string; find?: string | undefined } = {}) {
  const over: string[] = [];
  for (let code: string | null = problem.region_code; code !== null; code = parentCodeOf(code)) over.push(code);
  let units = work.db
    .selectFrom('units')
    .select(['id', 'name', 'kind'])
    .where('kind', 'in', ['body', 'enforcement-body', 'government'])
    .where('region_code', 'in', over)
    .where(sql<boolean>`(sectors & (1::bigint << ${problem.sector}::int)) <> 0`)
    .where(sql<boolean>`(valid_to is null or valid_to > ${work.today}::date)`)
    .where('id', '<>', work.viewer.unitId);
  if (which.unitId !== undefined) units = units.where('id', '=', which.unitId);
  if (which.find)
    units = units.where((eb) => eb.or([eb('name', 'like', `%${which.find}%`), eb('initials', 'like', `%${which.find?.toLowerCase()}%`)]));
  return units.orderBy('region_code', 'desc').orderBy('id').limit(60).execute();
}
