import { notFound } from '../../platform/refused.ts';
import { renderOfficialPdf } from '../../platform/official-documents/render-official-document.ts';
import type { Preparing } from '../../platform/serve.ts';
import type { Wire, Work } from '../../platform/work.ts';
import { getCampaign } from '../campaign/for-other-modules.ts';
import { filesOf } from './circular-detail.ts';
import { circularDocument } from './circular-document.ts';
import { documentOf, figuresOf } from './circular-record.ts';
import { getReadableCircular } from './readable-circulars.ts';

/** Shown in a frame of the circular's own page, and of no other site's. */
const framed = { 'content-security-policy': "frame-ancestors 'self'", 'x-frame-options': 'SAMEORIGIN' };

/** A draft as it would be printed now, its number and day left blank. Throws not-found for what is issued: that is printed once. */
export async function previewedCircular({ apart }: Preparing, id: string): Promise<Buffer> {
  const document = await apart(async (work) => {
    const record = await getReadableCircular(work, id);
    if (record.status !== 'draft') throw notFound('草稿', 'draft');
    const { words } = documentOf(record);
    return circularDocument(await getCampaign(work, record.campaign_id), { words, tables: figuresOf(record).tables }, { today: work.today });
  });
  return renderOfficialPdf(document);
}

export function sendPreview(pdf: Buffer, { reply }: Wire): unknown {
  return reply
    .type('application/pdf')
    .headers({ ...framed, 'content-disposition': 'inline', 'cache-control': 'no-store' })
    .send(pdf);
}

const types = { pdf: 'application/pdf', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' } as const;

/** The issued document as it was kept at its issue: the same bytes every time. Throws not-found for a draft. */
export async function downloadCircular(work: Work, id: string, form: 'pdf' | 'docx', { reply }: Wire): Promise<unknown> {
  const record = await getReadableCircular(work, id);
  const file = (await filesOf(work, record))[form];
  if (!file) throw notFound('正式文件', 'issued document');
  const name = encodeURIComponent(`${record.number ?? ''} ${record.title.replaceAll('\n', '')}.${form}`);
  return reply
    .type(types[form])
    .headers(form === 'pdf' ? framed : {})
    .header('content-disposition', `${form === 'pdf' ? 'inline' : 'attachment'}; filename*=UTF-8''${name}`)
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, no-cache')
    .send(await work.files.read(file.sha256));
}
