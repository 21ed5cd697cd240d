import { sql } from 'kysely';
import { wholeProvince } from '../../platform/viewer.ts';
import type { Work } from '../../platform/work.ts';
import { regionNames } from './region-names.ts';

export interface TakenCode {
  code: string;
  zh: string;
  en: string;
  /** Null where the firm lies outside the viewer's area: then only the place is told, not the name. */
  enterpriseId: string | null;
}

/** Which of the codes another firm has, in the whole province: a code is one firm's. */
export async function codesTaken(work: Work, codes: readonly string[], ownId?: string): Promise<TakenCode[]> {
  if (codes.length === 0) return [];
  const held = await work.underScope(wholeProvince, () =>
    work.db
      .selectFrom('enterprise_codes as c')
      .innerJoin('enterprises as e', 'e.id', 'c.enterprise_id')
      .select(['c.code', 'e.id', 'e.name', 'e.region_code'])
      .where(sql<boolean>`c.code = any(${codes}::text[])`)
      .execute(),
  );
  const others = held.filter(({ id }) => id !== ownId);
  const names = await regionNames(
    work,
    others.map(({ region_code: code }) => code),
  );
  return others.map(({ code, id, name, region_code: region }) => {
    const inSight = region >= work.viewer.regionFrom && region < work.viewer.regionTo;
    const place = names.get(region) ?? region;
    return {
      code,
      enterpriseId: inSight ? id : null,
      zh: inSight ? `代码 ${code} 已登记在“${name}”（${place}）名下。` : `代码 ${code} 已在${place}登记，请与该地联系。`,
      en: inSight ? `The code ${code} is on record for “${name}” (${place}).` : `The code ${code} is on record in ${place}; ask the office there.`,
    };
  });
}
