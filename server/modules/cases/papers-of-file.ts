import { sql } from 'kysely';
import { inFileOrder } from '../../../domain/cases/archive-order.ts';
import { findDocumentKind } from '../../../domain/documents/document-kinds.ts';
import { Refused } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { documentsOf, type DocumentFacts } from '../documents/for-other-modules.ts';

/** A paper that goes into the file: whose bytes lie in the store under this hash. */
export interface StoredPaper {
  name: string;
  day: string | null;
  remark: string;
  sha256: string;
  mediaType: string;
}

const remarks: Readonly<Record<string, string>> = { voided: '已作废', superseded: '已换发' };
const unfinished = ['draft', 'in-approval', 'approved'];

/** Every paper of a case and of the problems that led to it, in the order of procedure, each with what was scanned in for it; evidence last. */
export async function papersOfFile(work: Work, caseId: string): Promise<StoredPaper[]> {
  const own = await documentsOf(work, { kind: 'case', id: caseId });
  const open = own.find(({ state }) => unfinished.includes(state));
  if (open)
    throw new Refused(409, 'act-not-now', {
      zh: `尚有未签发的文书（${nameOf(open)}），请先签发或者废弃。`,
      en: 'A document of the case is not issued yet; issue or discard it first.',
    });
  return papersOfCase(work, caseId);
}

/** As papersOfFile, of a case that still has drafts: what is issued and scanned in so far. */
export async function papersOfCase(work: Work, caseId: string): Promise<StoredPaper[]> {
  const problems = await work.db.selectFrom('case_problems').select('problem_id').where('case_id', '=', caseId).execute();
  const documents = [...(await documentsOf(work, { kind: 'case', id: caseId }))];
  for (const { problem_id } of problems) documents.push(...(await documentsOf(work, { kind: 'problem', id: problem_id })));
  const papers: StoredPaper[] = [];
  for (const document of inFileOrder(documents)) {
    if (document.fileSha256 === null) continue;
    papers.push({
      name: nameOf(document),
      day: document.issuedOn,
      remark: remarks[document.state] ?? '',
      sha256: document.fileSha256,
      mediaType: 'application/pdf',
    });
    papers.push(...(await scannedOf(work, 'document', document.id, `${nameOf(document)} 送达回证等`)));
  }
  return [...papers, ...(await scannedOf(work, 'case', caseId))];
}

const nameOf = ({ kind, number }: DocumentFacts) => [findDocumentKind(kind)?.zh ?? kind, number].filter(Boolean).join(' ');

/** Photos and papers that hang on a record, as they are shown: without place and device of their taking. */
async function scannedOf(work: Work, kind: string, id: string, name?: string): Promise<StoredPaper[]> {
  const { rows } = await sql<{ name: string; shown_sha256: string; shown_media_type: string; uploaded_at: Date }>`
    select name, shown_sha256, shown_media_type, uploaded_at from files
    where subject_kind = ${kind} and subject_id = ${id} and purpose <> 'document' and shown_media_type in ('application/pdf', 'image/jpeg', 'image/png')
    order by id`.execute(work.db);
  return rows.map((row) => ({ name: name ?? row.name, day: null, remark: '', sha256: row.shown_sha256, mediaType: row.shown_media_type }));
}
