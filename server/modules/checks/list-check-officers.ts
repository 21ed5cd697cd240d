import { sql } from 'kysely';
import type { Day } from '../../../domain/calendar/day.ts';
import type { Work } from '../../platform/work.ts';

export interface CheckOfficer {
  personId: string;
  name: string;
  certificate: string | null;
  certificateUntil: Day | null;
  /** Held a certificate valid on the day. 行政处罚法(2021)第四十二条 */
  isCertified: boolean;
}

/** Officers and re-checkers who held a post in the unit on a day, by name. */
export async function listCheckOfficers(work: Work, unitId: string, on: Day): Promise<CheckOfficer[]> {
  const rows = await work.db
    .selectFrom('posts')
    .innerJoin('persons', 'persons.id', 'posts.person_id')
    .select(['persons.id', 'persons.name', 'persons.certificate_number', 'persons.certificate_until'])
    .distinct()
    .where('posts.unit_id', '=', unitId)
    .where('posts.role', 'in', ['officer', 'reviewer'])
    .where((eb) => eb.or([eb('posts.valid_from', 'is', null), eb('posts.valid_from', '<=', on)]))
    .where(sql<boolean>`(posts.ended_at is null or posts.ended_at > ${on}::date + interval '16 hours')`)
    .orderBy('persons.name')
    .execute();
  return rows.map((row) => ({
    personId: row.id,
    name: row.name,
    certificate: row.certificate_number,
    certificateUntil: row.certificate_until,
    isCertified: row.certificate_number !== null && row.certificate_until !== null && row.certificate_until >= on,
  }));
}
