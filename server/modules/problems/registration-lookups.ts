import { sql } from 'kysely';
import type { ProblemBody } from '../../../contracts/problems.ts';
import type { Work } from '../../platform/work.ts';

/** What the rules of a registration look at beyond the words themselves; read in one round trip. */
export interface RegistrationLookups {
  division: { name: string; level: string } | null;
  firm: { id: string; name: string; merged_into: string | null } | null;
  check: { enterprise_id: string; made_on: string; is_void: boolean; found_nothing: boolean } | null;
  /** The finder holds a post in the registering unit. */
  is_finder_of_unit: boolean;
  recurrence: { enterprise_id: string | null; status: string; nature: string; kind: string; number: string } | null;
  unit_above: string | null;
  office: string | null;
}

/** Reads them under the viewer's scope: what he cannot see is null. */
export async function registrationLookups(work: Work, body: ProblemBody): Promise<RegistrationLookups> {
  const { rows } = await sql<RegistrationLookups>`
    select
      (select jsonb_build_object('name', name, 'level', level) from divisions
        where code = ${body.region} and coalesce(valid_from, '0001-01-01') <= ${work.today}::date and coalesce(valid_to, '9999-12-31') > ${work.today}::date) as division,
      (select jsonb_build_object('id', id::text, 'name', name, 'merged_into', merged_into::text) from enterprises where id = ${body.enterpriseId}) as firm,
      (select jsonb_build_object('enterprise_id', enterprise_id::text, 'made_on', made_on, 'is_void', voided_at is not null, 'found_nothing', found_nothing)
        from checks where id = ${body.checkId}) as check,
      (${body.finderPersonId}::bigint is null
        or exists (select from posts where person_id = ${body.finderPersonId} and unit_id = ${work.viewer.unitId} and ended_at is null)) as is_finder_of_unit,
      (select jsonb_build_object('enterprise_id', enterprise_id::text, 'status', status, 'nature', nature, 'kind', kind, 'number', number)
        from problems where id = ${body.recurrenceOf}) as recurrence,
      (select parent_id::text from units where id = ${work.viewer.unitId} and kind <> 'office') as unit_above,
      (select id::text from units where kind = 'office' order by id limit 1) as office`.execute(work.db);
  const row = rows[0];
  if (!row) throw new Error('a select without a table has one row');
  return row;
}
