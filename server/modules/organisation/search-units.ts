import { sql } from 'kysely';
import { anywhere, atTheStart } from '../../platform/database/like-pattern.ts';
import type { Work } from '../../platform/work.ts';

export interface UnitFound {
  id: string;
  name: string;
  parentName: string | null;
}

/** Standing units by words of the name or the beginning of its initials; the highest first, at most `most`. */
export async function searchUnits(work: Work, words: string, most: number): Promise<UnitFound[]> {
  return work.db
    .selectFrom('units as u')
    .leftJoin('units as parent', 'parent.id', 'u.parent_id')
    .select(['u.id', 'u.name', 'parent.name as parentName'])
    .where('u.valid_to', 'is', null)
    .where((eb) =>
      eb.or([
        eb('u.name', 'ilike', anywhere(words)),
        eb('u.short_name', 'ilike', anywhere(words)),
        eb('u.initials', 'like', atTheStart(words.toLowerCase())),
      ]),
    )
    .orderBy(sql`array_position(array['province', 'city', 'county', 'township'], u.level)`)
    .orderBy('u.region_code')
    .orderBy('u.id')
    .limit(most)
    .execute();
}
