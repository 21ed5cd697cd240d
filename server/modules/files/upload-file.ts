import type { FileRow } from '../../../contracts/files.ts';
import { largestUpload } from '../../../contracts/files.ts';
import { Refused } from '../../platform/refused.ts';
import type { FileStore } from '../../platform/file-store.ts';
import type { Upload } from '../../platform/receive-upload.ts';
import type { Work } from '../../platform/work.ts';
import { fileRowsOf } from './list-files.ts';
import { photoToShow } from './photo-to-show.ts';
import { sniffMediaType } from './sniff-media-type.ts';

export interface StoredUpload {
  name: string;
  mediaType: string;
  shownMediaType: string;
  size: number;
  sha256: string;
  shownSha256: string;
}

/**
 * Stores one photo or paper, as received under its SHA-256 and as shown (a photo without metadata), before any transaction: that
 * takes a second for a large photo. Throws Refused for what is neither photo nor PDF, whatever it is named.
 */
export async function storeUpload(files: FileStore, upload: Upload | undefined): Promise<StoredUpload> {
  if (upload === undefined) throw new Refused(400, 'no-file', { zh: '没有收到文件。', en: 'No file was received.' });
  if (upload.isTooLarge || upload.bytes.length > largestUpload) {
    throw new Refused(413, 'too-large', {
      zh: '上传内容超过允许的大小，请压缩或分次上传。',
      en: 'The upload is larger than allowed; compress or split it.',
    });
  }
  const { bytes } = upload;
  const mediaType = sniffMediaType(bytes);
  if (mediaType === undefined) {
    throw new Refused(415, 'not-a-photo-or-paper', {
      zh: '文件内容不是 JPEG、PNG、WebP 照片或完整的 PDF，不能上传（与文件名无关）。',
      en: 'By its content this is no JPEG, PNG or WebP photo and no whole PDF, whatever its name; it cannot be uploaded.',
    });
  }
  const isPaper = mediaType === 'application/pdf';
  const shown = isPaper ? bytes : await photoToShow(bytes);
  const sha256 = await files.put(bytes);
  const shownSha256 = isPaper ? sha256 : await files.put(shown);
  return { name: upload.name, mediaType, shownMediaType: isPaper ? mediaType : 'image/jpeg', size: bytes.length, sha256, shownSha256 };
}

/** Registers what was stored. It belongs to its uploader alone until an act attaches it. */
export async function uploadFile(work: Work, stored: StoredUpload): Promise<FileRow> {
  const { name, mediaType, shownMediaType, size, sha256, shownSha256 } = stored;
  const purpose = mediaType === 'application/pdf' ? 'paper' : 'photo';
  const { id } = await work.db
    .insertInto('files')
    .values({
      subject_kind: 'draft',
      subject_id: work.viewer.personId,
      purpose,
      name: name.replace(/[\u0000-\u001f\u007f/\\]/g, '').slice(0, 120) || purpose,
      media_type: mediaType,
      size,
      sha256,
      shown_sha256: shownSha256,
      shown_media_type: shownMediaType,
      region_code: work.viewer.regionCode,
      region_then: work.viewer.regionCode,
      uploaded_at: work.now,
      uploaded_by_person_id: work.viewer.personId,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  work.audit({
    act: 'uploadFile',
    objectKind: 'file',
    objectId: id,
    details: { after: { sha256, mediaType, size } },
    regionCode: work.viewer.regionCode,
  });
  const [row] = await fileRowsOf(work, { ids: [id] });
  if (!row) throw new Error('the file just written is not there');
  return row;
}
