import { sql } from 'kysely';
import type { Work } from '../../platform/work.ts';
import { regionNames } from './region-names.ts';

/** The divisions of today in which the viewer may register firms: counties, zones and townships of his range. */
export interface ImportPlaces {
  /** As the template offers them: "320102000 南京市玄武区"; counties and zones before townships. */
  offered: string[];
  /** The code of what stands in a cell: an offered text, a code of six or nine digits, or a name that only one place has. */
  find(text: string): string | undefined;
}

export async function readImportPlaces(work: Work): Promise<ImportPlaces> {
  const rows = await work.db
    .selectFrom('divisions')
    .select(['code', 'name', 'level'])
    .where('level', 'in', ['county', 'zone', 'township'])
    .where('code', '>=', work.viewer.regionFrom)
    .where('code', '<', work.viewer.regionTo)
    .where(sql<boolean>`coalesce(valid_from, '0001-01-01') <= ${work.today}::date and coalesce(valid_to, '9999-12-31') > ${work.today}::date`)
    .orderBy(sql`level = 'township'`)
    .orderBy('code')
    .execute();
  const full = await regionNames(
    work,
    rows.map(({ code }) => code),
  );
  const codes = new Set(rows.map(({ code }) => code));
  const byName = new Map<string, string | undefined>();
  for (const { code, name } of rows) {
    for (const one of new Set([name, full.get(code) ?? name])) byName.set(one, byName.has(one) ? undefined : code);
  }
  return {
    offered: rows.map(({ code }) => `${code} ${full.get(code) ?? ''}`),
    find(text) {
      const plain = text.normalize('NFKC').trim();
      const digits = /^(\d{9}|\d{6})(?!\d)/.exec(plain)?.[1];
      const code = digits === undefined ? byName.get(plain.replace(/\s/g, '')) : digits.padEnd(9, '0');
      return code !== undefined && codes.has(code) ? code : undefined;
    },
  };
}
