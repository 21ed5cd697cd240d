import type { z } from 'zod';
import type { draftDocument as endpoint } from '../../../contracts/documents.ts';
import type { DocumentDetail } from '../../../contracts/document-records.ts';
import type { DocumentFields, DocumentKind } from '../../../domain/documents/document-kind.ts';
import { findDocumentKind, kindsOn } from '../../../domain/documents/document-kinds.ts';
import { filledFields, writtenFields } from '../../../domain/documents/filled-fields.ts';
import { badField, Refused } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { writeMove } from './act-on-document.ts';
import { documentDetail } from './document-detail.ts';
import { documentFacts } from './document-facts.ts';
import { type SubjectKind, sourceOf } from './subject-sources.ts';

export interface NewDocument {
  kind: string;
  subject: { kind: SubjectKind; id: string };
  partyId?: string | undefined;
  /** Which of the record's own records it is about. */
  partId?: string | undefined;
  /** What a module fills beyond the facts of the record; takes precedence over them. */
  fields?: DocumentFields | undefined;
  /** The issued document that it will take the place of, and why. */
  supersedes?: { id: string; reason: string } | undefined;
}

/** The endpoint: as a post drafts it. */
export async function draftByHand(work: Work, body: z.infer<NonNullable<typeof endpoint.body>>): Promise<DocumentDetail> {
  const { kind, subjectKind, subjectId, partyId, partId } = body;
  return documentDetail(work, await draftDocument(work, { kind, subject: { kind: subjectKind, id: subjectId }, partyId, partId }));
}

/** Drafts a document from the record, nothing typed twice; returns its id. Throws not-found, Refused for a kind that may not be made now. */
export async function draftDocument(
  work: Work,
  { kind: kindId, subject, partyId = '', partId, fields = {}, supersedes }: NewDocument,
): Promise<string> {
  const kind = draftableKind(work, kindId, subject.kind, partyId);
  const source = sourceOf(subject.kind);
  const place = await source.place(work, subject.id);
  const hindrance = (await source.draftHindrance?.(work, subject.id, kindId)) ?? null;
  if (hindrance?.why === 'who') throw new Refused(403, 'act-not-yours', hindrance);
  if (hindrance?.why === 'when') throw new Refused(409, 'act-not-now', hindrance);
  const { unitId, personId } = work.viewer;
  const facts = await documentFacts(work, { unitId, subject, partyId });
  const fills = (await source.fills?.(work, subject.id, { kind: kindId, partyId, partId })) ?? {};
  const record = await work.db
    .insertInto('documents')
    .values({
      kind: kindId,
      subject_kind: subject.kind,
      subject_id: subject.id,
      party_id: partyId,
      subject_words: place.words,
      unit_id: unitId,
      state: 'draft',
      fields: JSON.stringify(writtenFields(kind, { ...filledFields(kind, facts), ...fills, ...fields }, facts)),
      drafted_by_person_id: personId,
      drafted_at: work.now,
      supersedes: supersedes?.id ?? null,
      supersede_reason: supersedes?.reason ?? '',
      region_code: place.regionCode,
      region_then: place.regionThen,
      sector: place.sector,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  await writeMove(work, record, {
    act: 'draftDocument',
    words: supersedes?.reason ?? '',
    details: { subjectKind: subject.kind, subjectId: subject.id },
  });
  return record.id;
}

function draftableKind(work: Work, id: string, subject: SubjectKind, partyId: string): DocumentKind {
  const kind = findDocumentKind(id);
  if (!kind || !kindsOn(work.today, subject).includes(kind))
    throw badField('kind', '今日没有这种文书，或者不能就此记录制作。', 'There is no such kind today, or not for this record.');
  if (kind.perParty && partyId === '' && subject === 'case') throw badField('partyId', '请选择当事人。', 'Choose the party.');
  return kind;
}
