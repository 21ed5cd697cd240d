import type { CaseDetail } from '../../../contracts/case-records.ts';
import type { Work } from '../../platform/work.ts';
import type { LoadedCase } from './case-record.ts';

export interface PeopleOfCase {
  handlers: CaseDetail['handlerList'];
  nameOf(id: string): string;
  person(id: string): { id: string; name: string };
}

/** Everyone whom a case names, with the certificates of its handlers as they stand today. */
export async function peopleOfCase(work: Work, { facts }: LoadedCase): Promise<PeopleOfCase> {
  const ids = [
    ...facts.handlers.map((one) => one.personId),
    ...facts.recusals.flatMap((one) => [one.personId, ...(one.councilIds ?? [])]),
    ...facts.evidence.flatMap((one) => [...one.officerIds, one.holderPersonId ?? '']),
    ...facts.parties.flatMap((one) => [one.hearing.hostPersonId ?? '', ...(one.hearing.peopleIds ?? [])]),
    facts.review?.personId ?? '',
    facts.discussion?.hostPersonId ?? '',
    ...(facts.discussion?.attendeeIds ?? []),
  ].filter((id) => id !== '');
  const rows =
    ids.length === 0
      ? []
      : await work.db
          .selectFrom('persons')
          .select(['id', 'name', 'certificate_number', 'certificate_until'])
          .where('id', 'in', [...new Set(ids)])
          .execute();
  const nameOf = (id: string) => rows.find((one) => one.id === id)?.name ?? '';
  return {
    nameOf,
    person: (id) => ({ id, name: nameOf(id) }),
    handlers: facts.handlers.map(({ personId }) => {
      const row = rows.find((one) => one.id === personId);
      const until = row?.certificate_until ?? null;
      return {
        id: personId,
        name: row?.name ?? '',
        certificate: row?.certificate_number ?? null,
        certificateUntil: until,
        isValidToday: !!row?.certificate_number && until !== null && until >= work.today,
      };
    }),
  };
}
