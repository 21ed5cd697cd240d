import { sql } from 'kysely';
import type { z } from 'zod';
import type { listDocumentsOfSubject as endpoint } from '../../../contracts/documents.ts';
import { kindsOn } from '../../../domain/documents/document-kinds.ts';
import type { DocumentFields } from '../../../domain/documents/document-kind.ts';
import type { DocumentState } from '../../../domain/documents/document-lifecycle.ts';
import type { Work } from '../../platform/work.ts';
import { documentRows, readableBy } from './document-rows.ts';
import { type SubjectKind, sourceOf } from './subject-sources.ts';

export interface Subject {
  kind: SubjectKind;
  id: string;
}

/** The documents of a record in the order of their making, and what the viewer may draft for it now. Throws not-found. */
export async function listDocumentsOfSubject(work: Work, subject: Subject): Promise<z.input<typeof endpoint.output>> {
  const source = sourceOf(subject.kind);
  await source.place(work, subject.id);
  const where = sql`d.subject_kind = ${subject.kind} and d.subject_id = ${subject.id} and d.state <> 'discarded' and ${readableBy(work)}`;
  const rows = await documentRows(work, where, sql`order by d.id limit 500`);
  const offers = [];
  if (work.viewer.permissions.has('documents.draft')) {
    for (const { id, zh, en, step, perParty } of kindsOn(work.today, subject.kind)) {
      const hindrance = (await source.draftHindrance?.(work, subject.id, id)) ?? null;
      if (hindrance !== null) continue;
      offers.push({ kind: id, words: { zh, en }, step, perParty });
    }
  }
  return { rows, offers };
}

/** What other modules ask of the documents of their records. */
export interface DocumentFacts {
  id: string;
  kind: string;
  number: string | null;
  state: DocumentState;
  partyId: string;
  unitId: string;
  issuedOn: string | null;
  servedOn: string | null;
  fileSha256: string | null;
  fields: DocumentFields;
}

/** The documents of a record in the order of their making, drafts and voided ones too, discarded ones left out. */
export async function documentsOf(work: Work, subject: Subject): Promise<DocumentFacts[]> {
  const rows = await work.db
    .selectFrom('documents')
    .select(['id', 'kind', 'number', 'state', 'party_id', 'unit_id', 'issued_on', 'served_on', 'file_sha256', 'fields'])
    .where('subject_kind', '=', subject.kind)
    .where('subject_id', '=', subject.id)
    .where('state', '<>', 'discarded')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    number: row.number,
    state: row.state as DocumentState,
    partyId: row.party_id,
    unitId: row.unit_id,
    issuedOn: row.issued_on,
    servedOn: row.served_on,
    fileSha256: row.file_sha256,
    fields: row.fields as DocumentFields,
  }));
}
