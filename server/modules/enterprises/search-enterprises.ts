import { sql } from 'kysely';
import type { EnterpriseRow } from '../../../contracts/enterprises.ts';
import type { Work } from '../../platform/work.ts';
import { enterpriseRowsOf, selectEnterprises } from './enterprise-rows.ts';
import { searchEnterpriseIds } from './list-enterprises.ts';
import { nameKey } from './name-spelling.ts';

/** Firms in sight by words of the name, its initials or a whole code, those of the shortest name first, at most `most`. */
export async function searchEnterprises(work: Work, words: string, most: number): Promise<EnterpriseRow[]> {
  if ([...nameKey(words)].length < 2) return [];
  const { ids } = await searchEnterpriseIds(work, words);
  if (ids.length === 0) return [];
  const found = await selectEnterprises(work)
    .where(sql<boolean>`e.id = any(${ids}::bigint[]) and e.merged_into is null`)
    .orderBy(sql`length(e.name)`)
    .orderBy('e.name_key')
    .orderBy('e.id')
    .limit(most)
    .execute();
  return enterpriseRowsOf(work, found);
}
