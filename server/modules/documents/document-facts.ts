import type { DocumentFields } from '../../../domain/documents/document-kind.ts';
import type { DocumentPerson } from '../../../domain/documents/document-person.ts';
import { factsOfPapers } from '../../../domain/documents/paper-facts.ts';
import type { DocumentRecordFacts } from '../../../domain/documents/record-facts.ts';
import type { Work } from '../../platform/work.ts';
import { bodyAsFacts, bodyFacts } from './body-facts.ts';
import { type SubjectKind, sourceOf } from './subject-sources.ts';

export interface FactsAsked {
  unitId: string;
  subject: { kind: SubjectKind; id: string };
  partyId: string;
  /** As filled so far: whose officers are looked up. */
  fields?: DocumentFields;
}

/** All that is known for a document now: the body, the papers issued before it for the same record, and the record itself, the last first. */
export async function documentFacts(work: Work, { unitId, subject, partyId, fields = {} }: FactsAsked): Promise<DocumentRecordFacts> {
  const source = sourceOf(subject.kind);
  const own = partyId === '' ? await source.facts(work, subject.id) : await source.facts(work, subject.id, partyId);
  const facts: DocumentRecordFacts = {
    officers: await drafterAsOfficer(work),
    ...bodyAsFacts(await bodyFacts(work, unitId)),
    ...(factsOfPapers(await issuedPapers(work, subject, partyId)) as DocumentRecordFacts),
    ...own,
  };
  const named = (fields['officers'] as readonly DocumentPerson[] | undefined) ?? facts.officers ?? [];
  return { ...facts, officersWithoutValidCertificate: facts.officersWithoutValidCertificate ?? (await withoutCertificate(work, named)) };
}

async function issuedPapers(work: Work, subject: FactsAsked['subject'], partyId: string) {
  const rows = await work.db
    .selectFrom('documents')
    .select(['kind', 'number', 'issued_on as issuedOn', 'served_on as servedOn', 'party_id'])
    .where('subject_kind', '=', subject.kind)
    .where('subject_id', '=', subject.id)
    .where('state', '=', 'issued')
    .orderBy('issued_at')
    .execute();
  return rows.filter((row) => row.party_id === '' || partyId === '' || row.party_id === partyId);
}

async function drafterAsOfficer(work: Work): Promise<DocumentPerson[]> {
  const row = await work.db
    .selectFrom('persons')
    .select(['name', 'certificate_number'])
    .where('id', '=', work.viewer.personId || '0')
    .executeTakeFirst();
  return row === undefined ? [] : [{ name: row.name, ...(row.certificate_number === null ? {} : { certificate: row.certificate_number }) }];
}

/** Names of those whose certificate is unknown or over on this day. 行政处罚法(2021)第四十二条 */
async function withoutCertificate(work: Work, officers: readonly DocumentPerson[]): Promise<string[]> {
  const numbers = officers.flatMap(({ certificate }) => (certificate ? [certificate] : []));
  const rows =
    numbers.length === 0
      ? []
      : await work.db
          .selectFrom('persons')
          .select(['name', 'certificate_number', 'certificate_until'])
          .where('certificate_number', 'in', numbers)
          .execute();
  const isValid = ({ name, certificate }: DocumentPerson) =>
    rows.some(
      (row) => row.name === name && row.certificate_number === certificate && row.certificate_until !== null && row.certificate_until >= work.today,
    );
  return officers.filter((officer) => !isValid(officer)).map(({ name }) => name);
}
