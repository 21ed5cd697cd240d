import { sql } from 'kysely';
import type { Day } from '../../../domain/calendar/day.ts';
import type { CaseHandler } from '../../../domain/cases/case-facts.ts';
import { badField } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';

export interface CaseOfficer {
  id: string;
  name: string;
  certificate: string | null;
  certificateUntil: Day | null;
  isValid: boolean;
  role: string;
}

/** Everyone who holds a post in a unit on a day, with his certificate; officers first. */
export async function caseOfficers(work: Work, unitId: string, on: Day): Promise<CaseOfficer[]> {
  const { rows } = await sql<{ id: string; name: string; certificate_number: string | null; certificate_until: string | null; role: string }>`
    select distinct on (h.role <> 'officer', h.name, h.id) h.* from (
      select p.id, p.name, p.certificate_number, p.certificate_until, t.role from posts t join persons p on p.id = t.person_id
      where t.unit_id = ${unitId} and (t.valid_from is null or t.valid_from <= ${on}) and (t.ended_at is null or t.ended_at > ${work.now})) h
    order by h.role <> 'officer', h.name, h.id`.execute(work.db);
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    certificate: row.certificate_number,
    certificateUntil: row.certificate_until,
    isValid: row.certificate_number !== null && row.certificate_until !== null && row.certificate_until >= on,
    role: row.role,
  }));
}

/** Officers of the unit as handlers. Throws badField for anyone who holds no officer's post there. */
export async function handlersOf(work: Work, unitId: string, ids: readonly string[]): Promise<CaseHandler[]> {
  const officers = await caseOfficers(work, unitId, work.today);
  return ids.map((id) => {
    const officer = officers.find((one) => one.id === id && one.role === 'officer');
    if (!officer) throw badField('handlerIds', '承办人须为本单位执法人员。', 'A handler must be an enforcement officer of the unit.');
    return { personId: id, certificateUntil: officer.certificate === null ? null : officer.certificateUntil };
  });
}

/** Refuses a person who holds no post in the unit. */
export async function memberOf(work: Work, unitId: string, id: string, field: string): Promise<CaseOfficer> {
  const found = (await caseOfficers(work, unitId, work.today)).find((one) => one.id === id);
  if (!found) throw badField(field, '须为办案单位人员。', 'Not a member of the unit.');
  return found;
}
