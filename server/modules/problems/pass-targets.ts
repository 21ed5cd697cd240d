import { sql } from 'kysely';
import { parentCodeOf } from '../../../domain/divisions/region-code.ts';
import type { Work } from '../../platform/work.ts';

interface Wanted {
  unitId?: string;
  find?: string | undefined;
  /** Only units that answer for this sector; absent: any. */
  sector?: number | undefined;
}

/** Units that see a problem's place and may hold it, the nearest level first; narrowed to a sector, to one unit or by words of the name. */
export async function passTargets(work: Work, regionCode: string, which: Wanted) {
  const over: string[] = [];
  for (let code: string | null = regionCode; code !== null; code = parentCodeOf(code)) over.push(code);
  let units = work.db
    .selectFrom('units')
    .select(['id', 'name', 'kind'])
    .where('kind', 'in', ['body', 'enforcement-body', 'government'])
    .where('region_code', 'in', over)
    .where(sql<boolean>`(valid_to is null or valid_to > ${work.today}::date)`)
    .where('id', '<>', work.viewer.unitId);
  if (which.sector !== undefined) units = units.where(sql<boolean>`(sectors & (1::bigint << ${which.sector}::int)) <> 0`);
  if (which.unitId !== undefined) units = units.where('id', '=', which.unitId);
  if (which.find)
    units = units.where((eb) => eb.or([eb('name', 'like', `%${which.find}%`), eb('initials', 'like', `%${which.find?.toLowerCase()}%`)]));
  return units.orderBy('region_code', 'desc').orderBy('id').limit(60).execute();
}
