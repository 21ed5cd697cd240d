import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { fileRow } from './files.ts';
import { idParams, recordId } from './page.ts';

const refusals = [
  { status: 403, code: 'forbidden' },
  { status: 404, code: 'not-found' },
  { status: 409, code: 'not-now' },
  { status: 422, code: 'bad-field' },
] as const;

export const attachToReport = defineEndpoint({
  id: 'attachToReport',
  method: 'POST',
  path: '/api/reports/:id/files',
  access: { permission: 'reports.write' },
  summary: { zh: '为正在填写的方案、报表、总结附上材料', en: 'Attach papers to a report that is being written' },
  params: idParams,
  body: z.object({ fileIds: z.array(recordId).min(1).max(20) }),
  output: z.object({ files: z.array(fileRow) }),
  refusals,
});

export const detachFromReport = defineEndpoint({
  id: 'detachFromReport',
  method: 'POST',
  path: '/api/reports/:id/files/:fileId/detach',
  access: { permission: 'reports.write' },
  summary: { zh: '撤下尚未报送的附件', en: 'Take a paper off a report that is being written' },
  params: z.object({ id: idParams.shape.id, fileId: recordId }),
  output: z.object({ files: z.array(fileRow) }),
  refusals,
});
