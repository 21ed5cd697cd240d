import { getDocumentKind } from '../../../domain/documents/document-kinds.ts';
import type { PrintedPaper } from '../../../domain/documents/printed-part.ts';
import { renderEnforcementDocx, renderEnforcementPdf } from '../../platform/enforcement-documents/render-enforcement-document.ts';
import { notFound } from '../../platform/refused.ts';
import type { Wire, Work } from '../../platform/work.ts';
import { documentFacts } from './document-facts.ts';
import { type DocumentRecord, loadDocument, subjectDocument } from './document-record.ts';
import { paperOf } from './paper-of.ts';

type Form = 'pdf' | 'docx';

const types: Record<Form, string> = { pdf: 'application/pdf', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' };

/** Shown in a frame of the document's own page, and of no other site's. */
const framed = { 'content-security-policy': "frame-ancestors 'self'", 'x-frame-options': 'SAMEORIGIN' };

/** A draft as it would be printed today, marked as a draft, its number left blank. Throws not-found for what is issued or not one's own. */
export async function previewDocument(work: Work, id: string, form: Form, { reply }: Wire): Promise<unknown> {
  const record = await loadDocument(work, id, 'read');
  if (record.issued_at !== null || record.unit_id !== work.viewer.unitId) throw notFound('草稿', 'draft');
  refuseForm(record, form);
  const { unitId, subject, partyId, fields } = subjectDocument(record);
  const facts = await documentFacts(work, { unitId, subject, partyId, fields });
  const paper = paperOf(record, facts, { day: work.today, mark: '草稿' });
  return reply
    .type(types[form])
    .headers({ ...(form === 'pdf' ? framed : {}), 'content-disposition': disposition(record, form), 'cache-control': 'no-store' })
    .send(await rendered(paper, form));
}

/** The PDF as it was kept at the issue; the docx copy is set anew from the same paper. Throws not-found for a draft. */
export async function downloadDocument(work: Work, id: string, form: Form, { reply }: Wire): Promise<unknown> {
  const record = await loadDocument(work, id, 'read');
  if (record.issued_at === null || record.file_sha256 === null) throw notFound('已签发文书', 'issued document');
  refuseForm(record, form);
  return reply
    .type(types[form])
    .headers(form === 'pdf' ? framed : {})
    .header('content-disposition', disposition(record, form))
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, no-cache')
    .send(form === 'pdf' ? await work.files.read(record.file_sha256) : await renderEnforcementDocx(record.paper as PrintedPaper));
}

function rendered(paper: PrintedPaper, form: Form): Promise<Buffer> {
  return form === 'pdf' ? renderEnforcementPdf(paper) : renderEnforcementDocx(paper);
}

/** Records to be signed have no editable copy. */
function refuseForm(record: DocumentRecord, form: Form): void {
  if (form === 'docx' && !getDocumentKind(record.kind).docx) throw notFound('可编辑副本', 'editable copy');
}

function disposition(record: DocumentRecord, form: Form): string {
  const name = encodeURIComponent(`${getDocumentKind(record.kind).zh} ${record.number ?? record.subject_words}.${form}`);
  return `${form === 'pdf' ? 'inline' : 'attachment'}; filename*=UTF-8''${name}`;
}
