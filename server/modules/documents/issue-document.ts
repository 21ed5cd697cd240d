import type { DocumentDetail } from '../../../contracts/document-records.ts';
import { getDocumentKind } from '../../../domain/documents/document-kinds.ts';
import { renderEnforcementPdf } from '../../platform/enforcement-documents/render-enforcement-document.ts';
import { Refused } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { cancelDuties } from '../duties/for-other-modules.ts';
import { keepMadeFile } from '../files/for-other-modules.ts';
import { changeDocument, documentForAct, refuseAct, writeMove } from './act-on-document.ts';
import { documentDetail } from './document-detail.ts';
import { openServiceDuty } from './document-duties.ts';
import { refuseBlocked } from './document-faults-now.ts';
import { type DocumentRecord, loadDocument, subjectDocument } from './document-record.ts';
import { numberForIssue } from './number-for-issue.ts';
import { paperOf } from './paper-of.ts';
import { findSource, type SubjectKind } from './subject-sources.ts';

/**
 * Issues a document: refuses what blocks it field by field, prints it once with its number and keeps the bytes; number, paper, file,
 * history, what follows for its record and the audit line are one transaction. No row is locked while it is printed.
 */
export async function issueDocument(work: Work, id: string, { version }: { version: number }): Promise<DocumentDetail> {
  const seen = await loadDocument(work, id, 'read');
  await refuseAct(work, seen, 'issueDocument', version);
  const facts = await refuseBlocked(work, seen, 'issue');
  const number = await numberForIssue(work, seen);
  const paper = paperOf(seen, facts, { day: work.today, number: number?.text });
  const file = await keepPrint(work, seen, await renderEnforcementPdf(paper), number?.text);

  const before = await documentForAct(work, id, 'issueDocument', version);
  await number?.take();
  const after = await changeDocument(work, before, {
    state: 'issued',
    number: number?.text ?? null,
    number_word: number?.word ?? null,
    number_year: number?.year ?? null,
    sequence: number?.sequence ?? null,
    issued_on: work.today,
    issued_at: work.now,
    issued_by_person_id: work.viewer.personId,
    paper: JSON.stringify(paper),
    file_id: file.id,
    file_sha256: file.sha256,
  });
  if (after.supersedes !== null) await endSuperseded(work, after, after.supersedes);
  await openServiceDuty(work, after);
  await findSource(after.subject_kind as SubjectKind)?.onIssued?.(work, subjectDocument(after));
  await writeMove(work, after, { act: 'issueDocument', words: after.supersede_reason, details: { after: { sha256: file.sha256 } } });
  return documentDetail(work, id);
}

async function keepPrint(work: Work, record: DocumentRecord, bytes: Buffer, number: string | undefined): Promise<{ id: string; sha256: string }> {
  const id = await keepMadeFile(work, {
    subject: { kind: 'document', id: record.id },
    name: [getDocumentKind(record.kind).zh, number].filter(Boolean).join(' '),
    mediaType: 'application/pdf',
    bytes,
    regionCode: record.region_code,
    sector: record.sector,
  });
  const { sha256 } = await work.db.selectFrom('files').select('sha256').where('id', '=', id).executeTakeFirstOrThrow();
  return { id, sha256 };
}

/** The document whose place it takes stays on file with its number, and says by what it was superseded. */
async function endSuperseded(work: Work, successor: DocumentRecord, id: string): Promise<void> {
  const old = await loadDocument(work, id, 'lock');
  if (old.state !== 'issued') {
    throw new Refused(409, 'act-not-now', {
      zh: '原文书已作废或者已由另一份换发。',
      en: 'The document to be superseded was voided, or another has taken its place.',
    });
  }
  const ended = await changeDocument(work, old, {
    state: 'superseded',
    superseded_by: successor.id,
    end_reason: successor.supersede_reason,
    ended_at: work.now,
  });
  await cancelDuties(work, { kind: 'document', id }, '已换发新文书', { kinds: ['document-service'] });
  await writeMove(work, ended, { act: 'supersedeDocument', words: successor.supersede_reason, details: { successorId: successor.id } });
}
