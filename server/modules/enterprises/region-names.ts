import { sql } from 'kysely';
import type { Work } from '../../platform/work.ts';

/** Names as of today under the city: 320102000 -> 南京市玄武区. A code that has no name today stays a code. */
export async function regionNames(work: Work, codes: readonly string[]): Promise<Map<string, string>> {
  const chain = (code: string) =>
    [...new Set([`${code.slice(0, 4)}00000`, `${code.slice(0, 6)}000`, code])].filter((one) => !one.endsWith('0000000'));
  const wanted = [...new Set(codes)];
  if (wanted.length === 0) return new Map();
  const rows = await work.db
    .selectFrom('divisions')
    .select(['code', 'name'])
    .where('code', 'in', [...new Set(wanted.flatMap(chain))])
    .where(sql<boolean>`coalesce(valid_from, '0001-01-01') <= ${work.today}::date and coalesce(valid_to, '9999-12-31') > ${work.today}::date`)
    .execute();
  const names = new Map(rows.map(({ code, name }) => [code, name]));
  return new Map(
    wanted.map((code) => [
      code,
      chain(code)
        .map((one) => names.get(one) ?? '')
        .join('') || code,
    ]),
  );
}

/** The county, zone or township of today with this code, inside the viewer's range; undefined for another. */
export async function findPlaceOfFirm(work: Work, code: string): Promise<{ code: string; name: string } | undefined> {
  if (code < work.viewer.regionFrom || code >= work.viewer.regionTo) return undefined;
  return work.db
    .selectFrom('divisions')
    .select(['code', 'name'])
    .where('code', '=', code)
    .where('level', 'in', ['county', 'zone', 'township'])
    .where(sql<boolean>`coalesce(valid_from, '0001-01-01') <= ${work.today}::date and coalesce(valid_to, '9999-12-31') > ${work.today}::date`)
    .executeTakeFirst();
}
