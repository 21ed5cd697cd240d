import type { DocumentFields } from '../../../domain/documents/document-kind.ts';
import { findDocumentKind } from '../../../domain/documents/document-kinds.ts';
import { capitalsOf } from '../../../domain/law/capital-amount.ts';
import { LawRefusal } from '../../../domain/law/law-refusal.ts';
import { type Fen, yuanText } from '../../../domain/sanctions/money.ts';
import { amountOfItem, partsOfRows } from '../../../domain/sanctions/read-papers.ts';
import { seizureClock } from '../../../domain/sanctions/seizure-clock.ts';
import { notFound } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { type DocumentFacts, documentsOf, type PaperAsked } from '../documents/for-other-modules.ts';
import { type ReckonedMoney, reckonMoney } from './party-money.ts';
import { getParty } from './sanctioned-case.ts';
import { openRecords, seizureFacts, transferFacts } from './sanction-facts.ts';
import { clockFactsOf, type SeizureRecord } from './seizure-rows.ts';
import { stopFills } from './stop-fills.ts';

/** What a paper about money, stops, seizures or transfers says, from the records of the case: nothing is typed twice. */
export async function paperFills(work: Work, caseId: string, asked: PaperAsked): Promise<DocumentFields> {
  const { kind } = asked;
  if (['performance-reminder', 'execution-request', 'instalment-approval'].includes(kind)) return moneyFills(work, caseId, asked);
  if (kind.startsWith('seizure-')) return seizureFills(work, caseId, asked);
  if (kind.startsWith('transfer-')) return transferFills(work, caseId, asked);
  return stopFills(work, { kind: 'case', id: caseId }, asked);
}

const isIssued = ({ state }: DocumentFacts) => state === 'issued';

async function moneyFills(work: Work, caseId: string, { kind, partyId }: PaperAsked): Promise<DocumentFields> {
  const [money] = await reckonMoney(work, [await getParty(work, caseId, partyId)]);
  if (!money) return {};
  const papers = (await documentsOf(work, { kind: 'case', id: caseId })).filter((paper) => paper.partyId === partyId && isIssued(paper));
  if (kind === 'instalment-approval') return nextInstalment(money, papers);
  const { open } = money.ledger;
  const owed = [sumLine('罚款', open.fine), sumLine('加处罚款', open['add-on']), sumLine('没收款', open.confiscation)].filter((line) => line !== '');
  if (kind === 'performance-reminder') return { owed: owed.map((line) => `缴纳${line}`) };
  const urge = money.rows.steps.findLast((step) => step.kind === 'urge' || step.kind === 'reminder')?.document;
  return {
    claims: owed,
    attachments: [
      `行政处罚决定书（${money.party.decisionNumber ?? ''}）及送达回证`,
      ...(urge === undefined ? [] : [`催告（催缴）文书（${urge}）及送达回证`]),
      '作出决定的事实、理由和依据',
      '当事人的意见及催告情况',
      '申请强制执行标的情况',
    ],
  };
}

/** 罚款人民币贰万元整（¥20,000.00）; '' for nothing. */
function sumLine(what: string, sum: Fen): string {
  return sum === 0 ? '' : `${what}人民币${capitalsOf(sum / 100)}（¥${yuanText(sum)}）`;
}

/** The first part of the plan, allowed or approved, for which no leave is issued yet. */
function nextInstalment({ plan, ledger }: ReckonedMoney, papers: readonly DocumentFacts[]): DocumentFields {
  const form = papers.findLast(({ kind }) => kind === 'instalment-form');
  const read = partsOfRows((form?.fields['instalments'] ?? []) as readonly (readonly string[])[]);
  const standing = plan?.ended_on === null ? (plan.items as { dueOn: string; amount: number }[]) : undefined;
  const parts = 'parts' in read && read.parts.length > 0 ? read.parts : standing;
  if (!parts) return {};
  const told = papers.filter(({ kind }) => kind === 'instalment-approval').map(({ fields }) => fields['deferredTo']);
  const at = parts.findIndex(({ dueOn }) => !told.includes(dueOn));
  const part = parts[at];
  if (!part) return {};
  const rest = parts.slice(at + 1).reduce((sum, { amount }) => sum + amount, 0);
  return {
    leaveKind: parts.length === 1 ? 'deferral' : 'instalment',
    ...(parts.length === 1 ? {} : { instalmentOrder: String(at + 1) }),
    deferredTo: part.dueOn,
    instalmentYuan: part.amount / 100,
    restYuan: Math.min(rest, ledger.open.fine) / 100,
  };
}

async function seizureFills(work: Work, caseId: string, { kind, partId }: PaperAsked): Promise<DocumentFields> {
  const { seizures } = await openRecords(work, caseId);
  const row = partId === undefined ? (seizures.length === 1 ? seizures[0] : undefined) : seizures.find(({ id }) => id === partId);
  if (partId !== undefined && !row) throw notFound('查封扣押', 'seizure');
  const papers = (await documentsOf(work, { kind: 'case', id: caseId })).filter(isIssued);
  const isWritten = row !== undefined && row.document_id !== null;
  const isNew = row === undefined || (kind === 'seizure-decision' && isWritten && partId === undefined);
  if (isNew) return kind === 'seizure-decision' ? approvedSeizure(papers) : {};
  const { seizureExtended: _, ...facts } = await seizureFacts(work, row);
  const own: DocumentFields = {
    ...(facts as DocumentFields),
    seizureWay: row.kind === 'hold' ? 'hold' : 'seize',
    seizurePlace: row.place,
    measureProblem: row.reason,
  };
  if (kind === 'seizure-approval') return { ...own, ...approvalOf(row) };
  if (kind === 'seizure-disposal') return { ...own, disposals: await itemLines(work, row.id) };
  return own;
}

/** The approval that the decision follows: what it says is not written again. Without one, a new list is begun. */
function approvedSeizure(papers: readonly DocumentFacts[]): DocumentFields {
  const last = papers.findLast(({ kind }) => kind === 'seizure-decision' || kind === 'seizure-approval');
  const isFor = last?.kind === 'seizure-approval' && last.fields['approvalFor'] === 'decide';
  const { approvalFor: _, ...fields } = isFor ? last.fields : {};
  return { seizedItems: [], seizedOn: '', seizureEndsOn: '', ...fields };
}

function approvalOf(row: SeizureRecord): DocumentFields {
  if (row.state === 'unapproved') return { approvalFor: 'afterwards' };
  try {
    const facts = clockFactsOf(row);
    const longer = seizureClock({ ...facts, extensions: [...facts.extensions, {}] });
    return { approvalFor: 'extend', seizureEndsOn: longer.dueDay };
  } catch (error) {
    // Extended already, or by a law that knows no extension.
    if (error instanceof LawRefusal) return {};
    throw error;
  }
}

/** A line for every item, to be ended with what becomes of it. */
async function itemLines(work: Work, seizureId: string): Promise<string[]> {
  const items = await work.db.selectFrom('seizure_items').selectAll().where('seizure_id', '=', seizureId).orderBy('number').execute();
  return items.map((item) => `${item.name}${amountOfItem({ quantity: item.quantity, unitWord: item.unit_word })}：`);
}

async function transferFills(work: Work, caseId: string, { kind, partId }: PaperAsked): Promise<DocumentFields> {
  const { transfers } = await openRecords(work, caseId);
  const row = partId === undefined ? undefined : transfers.find(({ id }) => id === partId);
  if (partId !== undefined && !row) throw notFound('移送', 'transfer');
  const papers = (await documentsOf(work, { kind: 'case', id: caseId })).filter(isIssued);
  const form = papers.findLast((paper) => paper.kind === 'transfer-approval')?.fields ?? {};
  const facts = (row ? transferFacts(row) : {}) as DocumentFields;
  if (kind !== 'transfer-letter') return facts;
  const copied = Object.fromEntries(
    ['receivingBody', 'transferReason', 'transferBasis'].flatMap((key) => (form[key] === undefined ? [] : [[key, form[key]]])),
  );
  const handed = papers.map((paper) => [`${findDocumentKind(paper.kind)?.zh ?? ''}${paper.number ?? ''}`, '1份', '']);
  return { ...copied, ...facts, ...(handed.length === 0 ? {} : { transferPapers: handed }) };
}
