import { actOfPaper, casePapers, type PaperEvent } from '../../../domain/cases/case-papers.ts';
import { caseActsFor, refusalsOf } from '../../../domain/cases/acts-for.ts';
import { barredFromDeciding, isRecused } from '../../../domain/cases/who-took-part.ts';
import { untimelyPaper } from '../../../domain/cases/untimely-paper.ts';
import { Refused } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import type { SubjectDocument, SubjectSource } from '../documents/for-other-modules.ts';
import { caseDocumentFacts } from './case-document-facts.ts';
import { loadCase } from './case-record.ts';
import { caseViewer, moveCase } from './move-case.ts';
import { refuseOtherHearing } from './refuse-other-hearing.ts';

const recusedWords = { zh: '您已被决定回避本案，不得制作、办理本案文书。', en: 'You are recused from this case and have no hand in its papers.' };

/** A case as the subject of documents: its papers are its acts. Filing, notice, decision and closing happen when their paper is issued. */
export const caseSubject: SubjectSource = {
  async place(work, id) {
    const { record } = await loadCase(work, id, 'read');
    return { words: `${record.number} ${record.name}`, regionCode: record.region_code, regionThen: record.region_then, sector: record.sector };
  },

  async personHindrance(work, id) {
    const { facts } = await loadCase(work, id, 'read');
    return isRecused(facts, work.viewer.personId) ? recusedWords : null;
  },

  async barredFromDeciding(work, id) {
    return barredFromDeciding((await loadCase(work, id, 'read')).facts);
  },

  async draftHindrance(work, id, kind) {
    const { record, facts } = await loadCase(work, id, 'read');
    if (record.unit_id !== work.viewer.unitId)
      return { why: 'who', zh: '此案不由本单位办理，不能制作文书。', en: 'This is not a case of your unit.' };
    if (isRecused(facts, work.viewer.personId)) return { why: 'who', ...recusedWords };
    if (record.archived_on !== null) return { why: 'when', zh: '案件已归档，不能增加文书。', en: 'The case is archived; nothing is added to it.' };
    const paper = actOfPaper(kind, 'issued');
    if (!paper) return null;
    const viewer = await caseViewer(work);
    const [refusal] = refusalsOf(paper.act, facts, viewer, work.now, { means: 'paper' });
    if (refusal?.id === 'status')
      return {
        why: 'when',
        ...untimelyPaper(
          kind,
          paper.act,
          facts.state,
          caseActsFor(facts, viewer, work.now).find((one) => one.isExpectedNext),
        ),
      };
    return refusal?.id.endsWith('-procedure') ? { why: 'when', zh: `${refusal.zh}。`, en: `${refusal.en}.` } : null;
  },

  facts: caseDocumentFacts,

  async onIssued(work, document) {
    if (document.kind === 'hearing-notice') await refuseOtherHearing(work, document);
    if (document.supersedes !== null && actOfPaper(document.kind, 'voided'))
      await actByPaper(work, { ...document, id: document.supersedes }, 'voided');
    await actByPaper(work, document, 'issued');
  },
  async onServed(work, document) {
    if (document.kind === 'hearing-notice') await refuseOtherHearing(work, document);
    await actByPaper(work, document, 'served');
  },
  async onServiceWithdrawn(work, document, { was, reason }) {
    const { record, facts } = await loadCase(work, document.subject.id, 'read');
    const isSame = document.servedOn === was;
    if (record.archived_on !== null || (record.state === 'closed' && !isSame))
      throw new Refused(409, 'act-not-now', { zh: '不能撤销送达登记：案件已结案。', en: 'The service cannot be withdrawn: the case is closed.' });
    // A hearing that was arranged anew since, or notified by another paper, does not rest on this service.
    const notified = facts.parties.find(({ id }) => id === document.partyId)?.hearing.noticeServedOn ?? null;
    if (isSame || (document.kind === 'hearing-notice' && notified !== was)) return;
    await actByPaper(work, document, 'unserved', reason);
  },
  async onVoided(work, document) {
    const makesAct = casePapers.some((row) => row.kind === document.kind && row.on === 'issued');
    if (makesAct && !actOfPaper(document.kind, 'voided'))
      throw new Refused(409, 'act-not-now', {
        zh: '立案、不予立案、撤销、结案的文书不得作废；案件有变的，办理撤销、移送或者重新审批。',
        en: 'What filed, declined, withdrew or closed a case is not voided; withdraw or transfer the case instead.',
      });
    await actByPaper(work, document, 'voided');
  },
};

/** Makes the act that this paper is, through the gates of the case; throws Refused where one is shut, and nothing is issued. */
async function actByPaper(work: Work, document: SubjectDocument, on: PaperEvent, reason?: string): Promise<void> {
  const paper = actOfPaper(document.kind, on);
  if (!paper) return;
  const { id, number } = document;
  if (on !== 'issued' && !(await stillStands(work, document))) return;
  const signed = await signersOf(work, id);
  await moveCase(
    work,
    document.subject.id,
    {
      act: paper.act,
      partyId: document.partyId === '' ? undefined : document.partyId,
      reason: paper.reasonIn === undefined ? reason : String(document.fields[paper.reasonIn] ?? ''),
      day: on === 'served' || on === 'unserved' ? (document.servedOn ?? undefined) : undefined,
      paper: { documentId: id, number, signed, tellsHearing: paper.tellsHearing ?? false },
    },
    { means: 'paper', ...(paper.act === 'fileCase' ? { columns: { filing_number: number } } : {}) },
  );
}

/** Whether the party's notice or decision is this very paper: one that another has taken the place of moves the case no more. */
async function stillStands(work: Work, { id, kind, subject, partyId }: SubjectDocument): Promise<boolean> {
  const made = actOfPaper(kind, 'issued')?.act;
  const { facts } = await loadCase(work, subject.id, 'read');
  const party = facts.parties.find((one) => one.id === partyId);
  if (made === 'issueNotice') return party?.notice?.documentId === id;
  return made === undefined || party === undefined || party.outcome?.documentId === id;
}

/** Who drafted a document and who approved it, in this order; only the drafter where it has no chain. */
async function signersOf(work: Work, documentId: string): Promise<string[]> {
  const row = await work.db
    .selectFrom('documents')
    .select(['drafted_by_person_id', 'approvals'])
    .where('id', '=', documentId)
    .executeTakeFirstOrThrow();
  const approvals = (row.approvals as { personId: string }[]).map((one) => one.personId);
  return approvals[0] === row.drafted_by_person_id ? approvals : [row.drafted_by_person_id, ...approvals];
}
