import { sql } from 'kysely';
import type { z } from 'zod';
import type { listDivisions as endpoint } from '../../../contracts/divisions.ts';
import type { DivisionRow } from '../../../contracts/divisions.ts';
import type { Work } from '../../platform/work.ts';

/** The tree as of a day (today when none is given), or a part of it. */
export async function listDivisions(work: Work, query: z.infer<NonNullable<typeof endpoint.query>>): Promise<{ on: string; rows: DivisionRow[] }> {
  const on = query.on ?? work.today;
  let rows = work.db
    .selectFrom('divisions')
    .select(['code', 'name', 'level', 'parent', 'initials', 'valid_from as validFrom', 'valid_to as validTo'])
    .where(sql<boolean>`coalesce(valid_from, '0001-01-01') <= ${on}::date and coalesce(valid_to, '9999-12-31') > ${on}::date`)
    .orderBy('code');
  if (query.levels) rows = rows.where('level', 'in', query.levels.split(','));
  if (query.within) rows = rows.where((eb) => eb.or([eb('code', '=', query.within ?? ''), eb('parent', '=', query.within ?? '')]));
  return { on, rows: (await rows.execute()) as DivisionRow[] };
}
