import { buffer } from 'node:stream/consumers';
import type { z } from 'zod';
import type { archiveCase as endpoint } from '../../../contracts/case-acts.ts';
import { indexRows, retentions } from '../../../domain/cases/archive-order.ts';
import { getDocumentKind } from '../../../domain/documents/document-kinds.ts';
import { filledFields } from '../../../domain/documents/filled-fields.ts';
import { printedPaper } from '../../../domain/documents/printed-paper.ts';
import type { DocumentRecordFacts } from '../../../domain/documents/record-facts.ts';
import { bindPapers, pagesOf, type LoosePaper } from '../../platform/case-files/bind-papers.ts';
import { renderEnforcementPdf } from '../../platform/enforcement-documents/render-enforcement-document.ts';
import { badField } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { keepMadeFile } from '../files/for-other-modules.ts';
import { nextArchiveNumber, takenInstead } from './archive-number.ts';
import { caseDocumentFacts } from './case-document-facts.ts';
import type { CaseRecord } from './case-record.ts';
import { moveCase, type CaseActAnswer } from './move-case.ts';
import { papersOfFile } from './papers-of-file.ts';

/**
 * Archives a closed case: cover, index and every paper in the order of procedure as one PDF, kept under its hash. Afterwards nobody adds,
 * removes or changes anything; the database refuses it too. 总局令第15号第六十五条
 */
export function archiveCase(work: Work, id: string, body: z.infer<NonNullable<typeof endpoint.body>>): Promise<CaseActAnswer> {
  const retention = retentions.find((one) => one.id === body.text || one.zh === body.text);
  if (!retention) throw badField('text', '请选择保存期限。', 'Choose how long it is kept.');
  return moveCase(work, id, { act: 'archiveCase', text: retention.zh }, body, async ({ record }) => {
    const number = await nextArchiveNumber(work, record.unit_id);
    const file = await bindFile(work, record, { archivedOn: work.today, archiveNumber: number, retention: retention.id });
    await work.db
      .updateTable('cases')
      .set({
        archived_on: work.today,
        archive_number: number,
        archive_file_id: file.id,
        archive_sha256: file.sha256,
        archive_pages: file.pages,
        archive_papers: file.papers,
        retention: retention.zh,
      })
      .where('id', '=', id)
      .execute()
      .catch((error: unknown) => {
        throw takenInstead(error, number);
      });
  });
}

async function bindFile(work: Work, record: CaseRecord, archived: Pick<DocumentRecordFacts, 'archivedOn' | 'archiveNumber' | 'retention'>) {
  const stored = await papersOfFile(work, record.id);
  const loose: LoosePaper[] = [];
  for (const { sha256, mediaType } of stored) loose.push({ bytes: await buffer(await work.files.read(sha256)), mediaType });
  const pages = await Promise.all(loose.map(pagesOf));
  const unit = await work.db.selectFrom('units').select('name').where('id', '=', record.unit_id).executeTakeFirstOrThrow();
  const facts: DocumentRecordFacts = {
    ...(await caseDocumentFacts(work, record.id)),
    ...archived,
    bodyName: unit.name,
    filePapers: indexRows(stored.map((paper, index) => ({ ...paper, pages: pages[index] ?? 1 }))),
  };
  const front = [await frontPage(work, 'case-file', facts, archived.archiveNumber), await frontPage(work, 'file-index', facts)];
  const bound = await bindPapers(front, loose, { title: record.name, at: work.now });
  const id = await keepMadeFile(work, {
    subject: { kind: 'case', id: record.id },
    name: `案卷 ${archived.archiveNumber ?? ''}`.trim(),
    mediaType: 'application/pdf',
    bytes: bound.bytes,
    regionCode: record.region_code,
    sector: record.sector,
  });
  const { sha256 } = await work.db.selectFrom('files').select('sha256').where('id', '=', id).executeTakeFirstOrThrow();
  return { id, sha256, pages: bound.pages, papers: stored.length };
}

async function frontPage(work: Work, kindId: string, facts: DocumentRecordFacts, number?: string): Promise<LoosePaper> {
  const kind = getDocumentKind(kindId);
  const paper = printedPaper({ kind, fields: filledFields(kind, facts), facts, day: work.today, number, isIssued: true });
  return { bytes: await renderEnforcementPdf(paper), mediaType: 'application/pdf' };
}
