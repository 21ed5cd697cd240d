import type { Work } from '../../platform/work.ts';

export interface MadeFile {
  subject: { kind: 'circular' | 'document' | 'case'; id: string };
  name: string;
  mediaType: string;
  bytes: Buffer;
  regionCode: string;
  sector: number;
}

/** Keeps a document that the server made (a circular or an enforcement document as issued): its bytes are the document of record. Returns the file's id. */
export async function keepMadeFile(work: Work, { subject, name, mediaType, bytes, regionCode, sector }: MadeFile): Promise<string> {
  const sha256 = await work.files.put(bytes);
  const row = await work.db
    .insertInto('files')
    .values({
      subject_kind: subject.kind,
      subject_id: subject.id,
      purpose: 'document',
      name,
      media_type: mediaType,
      size: String(bytes.length),
      sha256,
      shown_sha256: sha256,
      shown_media_type: mediaType,
      region_code: regionCode,
      region_then: regionCode,
      sector,
      uploaded_at: work.now,
      uploaded_by_person_id: work.viewer.personId || null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}
