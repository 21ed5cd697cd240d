import type { FileRow } from '../../../contracts/files.ts';
import { largestUpload } from '../../../contracts/files.ts';
import { Refused } from '../../platform/refused.ts';
import type { Wire, Work } from '../../platform/work.ts';
import { fileRowsOf } from './list-files.ts';
import { photoToShow } from './photo-to-show.ts';
import { sniffMediaType } from './sniff-media-type.ts';

/**
 * Takes one photo or paper. It is kept as received under its SHA-256, and as shown (a photo without metadata). It belongs to its
 * uploader alone until an act attaches it. Throws Refused for what is neither photo nor PDF, whatever it is named.
 */
export async function uploadFile(work: Work, { upload }: Wire): Promise<FileRow> {
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
  const sha256 = await work.files.put(bytes);
  const shownSha256 = isPaper ? sha256 : await work.files.put(shown);
  const purpose = isPaper ? 'paper' : 'photo';
  const { id } = await work.db
    .insertInto('files')
    .values({
      subject_kind: 'draft',
      subject_id: work.viewer.personId,
      purpose,
      name: upload.name.replace(/[\u0000-\u001f\u007f/\\]/g, '').slice(0, 120) || purpose,
      media_type: mediaType,
      size: bytes.length,
      sha256,
      shown_sha256: shownSha256,
      shown_media_type: isPaper ? mediaType : 'image/jpeg',
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
    details: { after: { sha256, mediaType, size: bytes.length } },
    regionCode: work.viewer.regionCode,
  });
  const [row] = await fileRowsOf(work, { ids: [id] });
  if (!row) throw new Error('the file just written is not there');
  return row;
}
