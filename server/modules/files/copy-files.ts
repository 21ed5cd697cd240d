import { sql } from 'kysely';
import type { Work } from '../../platform/work.ts';
import type { FileSubject } from './attach-files.ts';

export interface FileToCopy {
  name: string;
  sha256: string;
}

/** Hangs what another body holds on a record of its own: the bytes, as they are shown, stay one; each body reads its own row under its own scope. */
export async function copyFiles(work: Work, subject: FileSubject, purpose: string, files: readonly FileToCopy[]): Promise<void> {
  for (const { name, sha256 } of files)
    await sql`
      insert into files (subject_kind, subject_id, purpose, name, media_type, size, sha256, shown_sha256, shown_media_type, region_code, region_then,
        sector, uploaded_at, uploaded_by_person_id)
      select ${subject.kind}, ${subject.id}, ${purpose}, ${name}, shown_media_type, size, shown_sha256, shown_sha256, shown_media_type,
        ${subject.regionCode}, ${subject.regionThen}, ${subject.sector}, ${work.now}, ${work.viewer.personId}
      from files where shown_sha256 = ${sha256} order by id limit 1`.execute(work.db);
}
