import { sql } from 'kysely';
import type { DocumentPerson } from '../../../domain/documents/document-person.ts';
import type { Work } from '../../platform/work.ts';

/** The names of the people with these ids, in the order of the ids. */
export async function peopleNamed(work: Work, ids: readonly string[]): Promise<DocumentPerson[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<{ name: string; title: string | null }>`
    select p.name, (select t.title from posts t where t.person_id = p.id and t.ended_at is null order by t.id limit 1) as title
    from persons p where p.id = any(${ids}::bigint[]) order by array_position(${ids}::bigint[], p.id)`.execute(work.db);
  return rows.map(({ name, title }) => ({ name, ...(title ? { post: title } : {}) }));
}
