import type { DocumentFault } from '../../../domain/documents/document-fault.ts';
import { getDocumentKind } from '../../../domain/documents/document-kinds.ts';
import { unheldFault, unheldSteps } from '../../../domain/documents/unheld-steps.ts';
import type { Work } from '../../platform/work.ts';
import { chainOfUnit } from './chain-of-unit.ts';
import { approvalsOf, chainOf, type DocumentRecord } from './document-record.ts';
import { signersOfBody } from './signers-of-body.ts';
import { findSource, type SubjectKind } from './subject-sources.ts';

/** The steps still before a document that nobody of its body can sign, each another person; `submitter`: who is about to hand it in. */
export async function chainFaultsNow(work: Work, record: DocumentRecord, submitter?: string): Promise<DocumentFault[]> {
  if (!getDocumentKind(record.kind).needsChain || (record.state !== 'draft' && record.state !== 'in-approval')) return [];
  const steps = chainOf(record)?.slice(record.step ?? 0) ?? (await chainOfUnit(work, record.unit_id, record.kind)).slice(1);
  const barred = (await findSource(record.subject_kind as SubjectKind)?.barredFromDeciding?.(work, record.subject_id)) ?? [];
  const out = new Set([
    record.drafted_by_person_id,
    ...approvalsOf(record).map(({ personId }) => personId),
    ...barred,
    ...(submitter ? [submitter] : []),
  ]);
  return unheldSteps(steps, await signersOfBody(work, record.unit_id), out).map(unheldFault);
}
