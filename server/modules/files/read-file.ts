import type { Permission } from '../../../domain/organisation/permissions.ts';
import { forbidden, notFound } from '../../platform/refused.ts';
import type { Wire, Work } from '../../platform/work.ts';
import { beingWritten, mayReadFilesOf } from './may-read-files.ts';

/** Originals hold place, time and device of the taking: for who uploaded them, who re-checks and who verifies, if he reads the record. */
const readsOriginals: readonly Permission[] = ['problems.recheck', 'problems.void', 'audit.read'];

/** Sends a file as it is shown. Out of scope, another person's draft or what another unit still writes: not found. */
export async function showFile(work: Work, id: string, { reply }: Wire): Promise<unknown> {
  const file = await getFile(work, id);
  return reply
    .type(file.shown_media_type)
    .headers(safeHeaders(file.shown_media_type === 'application/pdf' ? 'attachment' : 'inline', file.name, file.shown_media_type))
    .header('cache-control', 'private, max-age=3600')
    .send(await work.files.read(file.shown_sha256));
}

/** Sends the original as it was received, and leaves a line of who read it. Throws forbidden. */
export async function readOriginalFile(work: Work, id: string, { reply }: Wire): Promise<unknown> {
  const file = await getFile(work, id);
  const may = file.uploaded_by_person_id === work.viewer.personId || readsOriginals.some((permission) => work.viewer.permissions.has(permission));
  if (!may)
    throw forbidden({
      zh: '原件含拍摄地点和时间，限上传人、复查人员和负责核查的人员查看。',
      en: 'Originals hold place and time of their taking; they are for the uploader, re-checkers and those who verify the register.',
    });
  work.audit({
    act: 'readOriginalFile',
    objectKind: 'file',
    objectId: id,
    details: { sha256: file.sha256 },
    regionCode: file.region_code,
    sector: file.sector,
  });
  return reply
    .type(file.media_type)
    .headers(safeHeaders('attachment', file.name, file.media_type))
    .header('cache-control', 'no-store')
    .send(await work.files.read(file.sha256));
}

async function getFile(work: Work, id: string) {
  const file = await work.db.selectFrom('files').selectAll().where('id', '=', id).executeTakeFirst();
  if (!file) throw notFound('文件', 'file');
  if (mayReadFilesOf(work, { kind: file.subject_kind, id: file.subject_id })) return file;
  if (file.subject_kind === 'draft' || file.subject_kind === beingWritten) throw notFound('文件', 'file');
  throw forbidden();
}

const endings: Record<string, string> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp', 'application/pdf': 'pdf' };

/** Whatever the bytes are, the browser neither guesses their type nor runs them. */
function safeHeaders(kind: 'inline' | 'attachment', name: string, mediaType: string): Record<string, string> {
  const plain = name.replace(/\.[A-Za-z0-9]{1,5}$/, '');
  return {
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'content-disposition': `${kind}; filename*=UTF-8''${encodeURIComponent(`${plain}.${endings[mediaType] ?? 'bin'}`)}`,
  };
}
