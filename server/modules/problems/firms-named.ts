import { sql } from 'kysely';
import { normalisedName } from '../../../domain/identifiers/core-name.ts';
import type { Work } from '../../platform/work.ts';

/** Firms in sight whose name holds the words, at most 2,000. */
export async function firmsNamed(work: Work, words: string): Promise<string[]> {
  const key = normalisedName(words);
  if ([...key].length < 2) return [];
  const { rows } = await sql<{ id: string }>`select search_enterprises(${key}, 2000) as id`.execute(work.db);
  return rows.map((row) => row.id);
}
