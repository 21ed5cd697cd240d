import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { idParams, recordId } from './page.ts';

/** A file as pages show it: the photo without its metadata, or the paper. The original is asked for by itself. */
export const fileRow = z.object({
  id: z.string(),
  name: z.string(),
  purpose: z.string(),
  /** Of what is shown: image/jpeg or application/pdf. */
  mediaType: z.string(),
  /** Bytes of the original. */
  size: z.number(),
  /** SHA-256 of the original as received. */
  sha256: z.string(),
  uploadedAt: z.string(),
  uploadedBy: z.string().nullable(),
  /** Other records that carry the very same photo. */
  alsoIn: z.array(z.object({ kind: z.string(), id: z.string() })),
});
export type FileRow = z.infer<typeof fileRow>;

/** Largest upload, in bytes. */
export const largestUpload = 20 * 1024 * 1024;

export const uploadFile = defineEndpoint({
  id: 'uploadFile',
  method: 'POST',
  path: '/api/files',
  access: 'signed-in',
  summary: {
    zh: '上传照片或纸质材料（先存为本人草稿，再随登记或办理附上）',
    en: 'Upload a photo or paper: a draft of one’s own until an act attaches it',
  },
  takes: 'files',
  bodyLimit: largestUpload + 1024 * 1024,
  output: fileRow,
  refusals: [
    { status: 400, code: 'no-file' },
    { status: 413, code: 'too-large' },
    { status: 415, code: 'not-a-photo-or-paper' },
    { status: 422, code: 'broken-photo' },
  ],
});

export const listFiles = defineEndpoint({
  id: 'listFiles',
  method: 'GET',
  path: '/api/files',
  access: 'signed-in',
  summary: { zh: '某一记录的文件', en: 'The files of a record' },
  query: z.object({ subjectKind: z.enum(['draft', 'problem', 'check']), subjectId: recordId.optional() }),
  output: z.object({ rows: z.array(fileRow) }),
});

export const showFile = defineEndpoint({
  id: 'showFile',
  method: 'GET',
  path: '/api/files/:id/shown',
  access: 'signed-in',
  summary: { zh: '查看文件（照片已去除拍摄信息）', en: 'The file as shown, a photo without its metadata' },
  params: idParams,
  output: z.unknown(),
  answers: 'bytes',
});

export const readOriginalFile = defineEndpoint({
  id: 'readOriginalFile',
  method: 'GET',
  path: '/api/files/:id/original',
  access: 'signed-in',
  summary: { zh: '下载原件', en: 'The original as received' },
  params: idParams,
  output: z.unknown(),
  answers: 'bytes',
  auditedRead: true,
  refusals: [{ status: 403, code: 'forbidden' }],
});

export const discardFile = defineEndpoint({
  id: 'discardFile',
  method: 'DELETE',
  path: '/api/files/:id',
  access: 'signed-in',
  summary: { zh: '删除本人尚未附上的文件', en: 'Discard a file of one’s own that no act has attached yet' },
  params: idParams,
  output: z.object({}),
});
