import type { DocumentDetail } from '../../../contracts/document-records.ts';
import { Refused } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { cancelDuties } from '../duties/for-other-modules.ts';
import { changeDocument, documentForAct, writeMove } from './act-on-document.ts';
import { documentDetail } from './document-detail.ts';
import { fieldsOf, subjectDocument } from './document-record.ts';
import { draftDocument } from './draft-document.ts';
import { findSource } from './subject-sources.ts';

/** Voids an issued document with the reason. It stays on file and in the register with its number, which nobody gets again. */
export async function voidDocument(work: Work, id: string, { version, reason }: { version: number; reason: string }): Promise<DocumentDetail> {
  const before = await documentForAct(work, id, 'voidDocument', version);
  const after = await changeDocument(work, before, { state: 'voided', end_reason: reason, ended_at: work.now });
  await cancelDuties(work, { kind: 'document', id }, `文书已作废：${reason}`);
  const document = subjectDocument(after);
  await findSource(document.subject.kind)?.onVoided?.(work, document);
  await writeMove(work, after, { act: 'voidDocument', words: reason });
  return documentDetail(work, id);
}

/** Drafts the successor of an issued document from its words; the old one holds until the new one is issued. Answers with the draft. */
export async function supersedeDocument(work: Work, id: string, { version, reason }: { version: number; reason: string }): Promise<DocumentDetail> {
  const old = await documentForAct(work, id, 'supersedeDocument', version);
  const begun = await work.db
    .selectFrom('documents')
    .select('id')
    .where('supersedes', '=', id)
    .where('state', 'in', ['draft', 'in-approval', 'approved'])
    .executeTakeFirst();
  if (begun) {
    throw new Refused(409, 'act-not-now', { zh: '换发的文书已在制作中。', en: 'Its successor is being made already.' });
  }
  const { kind, subject, partyId } = subjectDocument(old);
  return documentDetail(work, await draftDocument(work, { kind, subject, partyId, fields: fieldsOf(old), supersedes: { id, reason } }));
}
