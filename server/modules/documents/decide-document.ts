import type { DocumentDetail } from '../../../contracts/document-records.ts';
import { type StepOpinion, waitingStep } from '../../../domain/documents/approval-chain.ts';
import type { Work } from '../../platform/work.ts';
import { cancelDuties, settleDuties } from '../duties/for-other-modules.ts';
import { changeDocument, documentForAct, writeMove } from './act-on-document.ts';
import { chainFaultsNow } from './chain-faults-now.ts';
import { chainOfUnit } from './chain-of-unit.ts';
import { documentDetail } from './document-detail.ts';
import { openApprovalDuty, openCorrectionDuty } from './document-duties.ts';
import { refuseBlocked } from './document-faults-now.ts';
import { approvalsOf, chainOf, type DocumentRecord, subjectDocument } from './document-record.ts';
import { findSource, type SubjectKind } from './subject-sources.ts';

/** Hands the draft to the body’s chain as it stands today. What blocks its issue is refused now, before others spend time on it. */
export async function submitDocument(work: Work, id: string, { version, opinion }: { version: number; opinion: string }): Promise<DocumentDetail> {
  const before = await documentForAct(work, id, 'submitDocument', version);
  const chain = await chainOfUnit(work, before.unit_id, before.kind);
  await refuseBlocked(work, before, 'submit', await chainFaultsNow(work, before, chain, work.viewer.personId));
  const [first] = chain;
  if (!first) throw new Error('a chain has steps');
  const after = await changeDocument(work, before, {
    state: 'in-approval',
    chain: JSON.stringify(chain),
    step: 1,
    approvals: JSON.stringify([opinionOf(work, first, opinion || '拟同意。')]),
  });
  await settleDuties(work, { kind: 'document', id }, { kinds: ['document-correction'] });
  await openWaiting(work, after);
  await writeMove(work, after, { act: 'submitDocument', words: opinion });
  return documentDetail(work, id);
}

/** Any step but the last: agrees and passes it on. */
export async function reviewDocument(work: Work, id: string, { version, opinion }: { version: number; opinion: string }): Promise<DocumentDetail> {
  const before = await documentForAct(work, id, 'reviewDocument', version);
  const after = await changeDocument(work, before, { step: (before.step ?? 0) + 1, approvals: JSON.stringify(spoken(work, before, opinion)) });
  await settleDuties(work, { kind: 'document', id }, { kinds: ['document-approval'] });
  await openWaiting(work, after);
  await writeMove(work, after, { act: 'reviewDocument', words: opinion });
  return documentDetail(work, id);
}

/** The last step: the document may be issued now. */
export async function approveDocument(work: Work, id: string, { version, opinion }: { version: number; opinion: string }): Promise<DocumentDetail> {
  const before = await documentForAct(work, id, 'approveDocument', version);
  const after = await changeDocument(work, before, { state: 'approved', step: null, approvals: JSON.stringify(spoken(work, before, opinion)) });
  await settleDuties(work, { kind: 'document', id }, { kinds: ['document-approval'] });
  await writeMove(work, after, { act: 'approveDocument', words: opinion });
  await findSource(after.subject_kind as SubjectKind)?.onApproved?.(work, subjectDocument(after));
  return documentDetail(work, id);
}

/** A step sends it back to the drafter with the reason; the chain begins anew when it is submitted again. */
export async function returnDocument(work: Work, id: string, { version, reason }: { version: number; reason: string }): Promise<DocumentDetail> {
  const before = await documentForAct(work, id, 'returnDocument', version);
  const after = await changeDocument(work, before, { state: 'draft', chain: null, step: null, approvals: '[]' });
  await settleDuties(work, { kind: 'document', id }, { kinds: ['document-approval'] });
  await openCorrectionDuty(work, after);
  await writeMove(work, after, { act: 'returnDocument', words: reason });
  return documentDetail(work, id);
}

/** The drafters take it back out of the chain, also when it is approved and not issued yet. */
export async function takeBackDocument(work: Work, id: string, { version, reason }: { version: number; reason: string }): Promise<DocumentDetail> {
  const before = await documentForAct(work, id, 'takeBackDocument', version);
  const after = await changeDocument(work, before, { state: 'draft', chain: null, step: null, approvals: '[]' });
  await cancelDuties(work, { kind: 'document', id }, `撤回修改：${reason}`, { kinds: ['document-approval'] });
  await writeMove(work, after, { act: 'takeBackDocument', words: reason });
  return documentDetail(work, id);
}

/** A draft that is not wanted stays in the list, closed to change. It never had a number. */
export async function discardDocument(work: Work, id: string, { version, reason }: { version: number; reason: string }): Promise<DocumentDetail> {
  const before = await documentForAct(work, id, 'discardDocument', version);
  const after = await changeDocument(work, before, { state: 'discarded', end_reason: reason, ended_at: work.now });
  await cancelDuties(work, { kind: 'document', id }, `文书草稿已废弃：${reason}`);
  await writeMove(work, after, { act: 'discardDocument', words: reason });
  return documentDetail(work, id);
}

function spoken(work: Work, record: DocumentRecord, opinion: string): StepOpinion[] {
  const step = chainOf(record)?.[record.step ?? 0];
  if (!step) throw new Error('the table lets nobody speak where no step waits');
  return [...approvalsOf(record), opinionOf(work, step, opinion || '同意。')];
}

function opinionOf(work: Work, { zh, en }: { zh: string; en: string }, opinion: string): StepOpinion {
  return { zh, en, personId: work.viewer.personId, name: work.viewer.personName, opinion, day: work.today };
}

async function openWaiting(work: Work, record: DocumentRecord): Promise<void> {
  const step = waitingStep(chainOf(record), record.step);
  if (step) await openApprovalDuty(work, record, step.permission);
}
