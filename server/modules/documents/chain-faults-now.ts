import type { ChainStep } from '../../../domain/documents/approval-chain.ts';
import type { DocumentFault } from '../../../domain/documents/document-fault.ts';
import { unheldFault, unheldSteps } from '../../../domain/documents/unheld-steps.ts';
import type { Work } from '../../platform/work.ts';
import { approvalsOf, type DocumentRecord } from './document-record.ts';
import { signersOfBody } from './signers-of-body.ts';
import { findSource, type SubjectKind } from './subject-sources.ts';

/**
 * The steps of its chain still before a document that nobody of its body can sign, each another person; `submitter`: who is about to hand it in.
 * Without a chain there is none.
 */
export async function chainFaultsNow(work: Work, record: DocumentRecord, chain: readonly ChainStep[], submitter?: string): Promise<DocumentFault[]> {
  if (chain.length === 0 || (record.state !== 'draft' && record.state !== 'in-approval')) return [];
  const steps = chain.slice(record.step ?? 1);
  const barred = (await findSource(record.subject_kind as SubjectKind)?.barredFromDeciding?.(work, record.subject_id)) ?? [];
  const out = new Set([
    record.drafted_by_person_id,
    ...approvalsOf(record).map(({ personId }) => personId),
    ...barred,
    ...(submitter ? [submitter] : []),
  ]);
  return unheldSteps(steps, await signersOfBody(work, record.unit_id), out).map(unheldFault);
}
