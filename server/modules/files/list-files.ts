import type { z } from 'zod';
import type { FileRow, listFiles as endpoint } from '../../../contracts/files.ts';
import { forbidden } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { beingWritten, mayReadFilesOf } from './may-read-files.ts';

/** The files of a record in the viewer's sight, or his own drafts. Throws forbidden where he may not read such records. */
export async function listFiles(work: Work, query: z.infer<NonNullable<typeof endpoint.query>>): Promise<{ rows: FileRow[] }> {
  const id = query.subjectKind === 'draft' ? work.viewer.personId : (query.subjectId ?? '');
  if (!mayReadFilesOf(work, { kind: query.subjectKind, id })) throw forbidden();
  return { rows: await fileRowsOf(work, { subject: { kind: query.subjectKind, id } }) };
}

/** Files by their subject or their ids, in the order of their arrival, with the other records that carry the same photo. */
export async function fileRowsOf(work: Work, which: { subject: { kind: string; id: string } } | { ids: readonly string[] }): Promise<FileRow[]> {
  let asked = work.db
    .selectFrom('files as f')
    .leftJoin('persons as p', 'p.id', 'f.uploaded_by_person_id')
    .select([
      'f.id',
      'f.name',
      'f.purpose',
      'f.shown_media_type',
      'f.size',
      'f.sha256',
      'f.uploaded_at',
      'f.subject_kind',
      'f.subject_id',
      'p.name as uploaded_by',
    ])
    .orderBy('f.id');
  asked =
    'ids' in which
      ? asked.where('f.id', 'in', which.ids)
      : asked.where('f.subject_kind', '=', which.subject.kind).where('f.subject_id', '=', which.subject.id);
  const rows = await asked.execute();
  const photos = rows.filter((row) => row.purpose === 'photo').map((row) => row.sha256);
  const twins =
    photos.length === 0
      ? []
      : await work.db
          .selectFrom('files')
          .select(['sha256', 'subject_kind', 'subject_id'])
          .distinct()
          .where('sha256', 'in', photos)
          .where('subject_kind', 'not in', ['draft', beingWritten])
          .execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    purpose: row.purpose,
    mediaType: row.shown_media_type,
    size: Number(row.size),
    sha256: row.sha256,
    uploadedAt: row.uploaded_at.toISOString(),
    uploadedBy: row.uploaded_by,
    alsoIn: twins
      .filter((twin) => twin.sha256 === row.sha256 && !(twin.subject_kind === row.subject_kind && twin.subject_id === row.subject_id))
      .map((twin) => ({ kind: twin.subject_kind, id: twin.subject_id })),
  }));
}
