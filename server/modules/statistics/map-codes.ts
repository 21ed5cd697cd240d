import type { Work } from '../../platform/work.ts';

/**
 * For a county's code the one under which the map draws its ground: its own, or that of its last successor. The map is of the
 * divisions of 2023 and later; a county of 2009 that was merged lies inside another's outline.
 */
export async function mapCodeOf(work: Work): Promise<(code: string) => string> {
  const rows = await work.db
    .selectFrom('divisions')
    .select(['code', 'successor'])
    .where('level', '=', 'county')
    .where('successor', 'is not', null)
    .execute();
  const next = new Map(rows.map((row) => [row.code, row.successor ?? row.code]));
  return (code) => {
    let last = code;
    for (let step = 0; step < 5; step += 1) last = next.get(last) ?? last;
    return last;
  };
}
