import type { z } from 'zod';
import type { getSanctions as endpoint } from '../../../contracts/sanctions.ts';
import type { Words } from '../../../domain/law/words.ts';
import { MEASURE_ACTS } from '../../../domain/sanctions/measure-acts.ts';
import { getMeasure } from '../../../domain/sanctions/measure-table.ts';
import { PROPOSAL_ACTS } from '../../../domain/sanctions/proposal-acts.ts';
import { REMEDY_ACTS, REMEDY_KINDS, REMEDY_STATES } from '../../../domain/sanctions/remedy-acts.ts';
import { openActs, type SanctionActRow } from '../../../domain/sanctions/sanction-act.ts';
import { SEIZURE_ACTS } from '../../../domain/sanctions/seizure-acts.ts';
import { TRANSFER_ACTS } from '../../../domain/sanctions/transfer-acts.ts';
import { unsettledOf } from '../../../domain/sanctions/unsettled.ts';
import { unrectifiedOf } from '../../../domain/sanctions/unrectified.ts';
import type { Work } from '../../platform/work.ts';
import { measureDetails } from './measure-rows.ts';
import { moneyAnswer, type ReckonedMoney, reckonMoney } from './party-money.ts';
import { problemsOfCase } from './problems-of-case.ts';
import { proposalDetails } from './proposal-rows.ts';
import { remediesOf, remedyDetails, type RemedyRecord } from './remedy-rows.ts';
import { getSanctionedCase, partiesOf, type SanctionedCase } from './sanctioned-case.ts';
import { seizureDetails } from './seizure-rows.ts';
import { transferDetails } from './transfer-rows.ts';

/** Everything that accompanies and follows the decisions of a case, with what the viewer may do. Throws not-found. */
export async function getSanctions(work: Work, caseId: string): Promise<z.input<typeof endpoint.output>> {
  const read = await readSanctions(work, caseId);
  const { record, parties, money, remedies, ...records } = read;
  return {
    caseId,
    parties: money.map(moneyAnswer),
    ...records,
    remedies: await remedyDetails(work, remedies, parties),
    unsettled: await unsettledOfRead(work, read),
    acts: startsFor(work, record),
  };
}

async function readSanctions(work: Work, caseId: string) {
  const { db } = work;
  const record = await getSanctionedCase(work, caseId);
  const parties = await partiesOf(work, caseId);
  const seizures = await db.selectFrom('seizures').selectAll().where('case_id', '=', caseId).orderBy('id').execute();
  const measures = await db.selectFrom('measures').selectAll().where('case_id', '=', caseId).orderBy('id').execute();
  const proposals = await db.selectFrom('proposals').selectAll().where('case_id', '=', caseId).orderBy('id').execute();
  const transfers = await db.selectFrom('transfers').selectAll().where('case_id', '=', caseId).orderBy('id').execute();
  return {
    record,
    parties,
    money: await reckonMoney(work, parties),
    seizures: await seizureDetails(work, seizures),
    measures: await measureDetails(work, measures),
    proposals: await proposalDetails(work, proposals),
    transfers: await transferDetails(work, transfers),
    remedies: await remediesOf(work, caseId),
  };
}

/** What still stands open beside the decisions, in words: in the way of closing the case. */
export async function unsettledOfCase(work: Work, caseId: string): Promise<Words[]> {
  return unsettledOfRead(work, await readSanctions(work, caseId));
}

async function unsettledOfRead(work: Work, read: Awaited<ReturnType<typeof readSanctions>>): Promise<Words[]> {
  const { record, money, seizures, measures, proposals, transfers, remedies } = read;
  const problems = await problemsOfCase(work, record.id);
  const stops = await measuresOfProblems(
    work,
    problems.map(({ id }) => id),
  );
  const isFirmClosed = await closureStands(work, record);
  const settled = unsettledOf({
    money: money.map(openMoney),
    seizures: seizures.map((one) => ({ words: one.items.map(({ name }) => name).join('、'), isOpen: one.isOpen })),
    measures: [...measures, ...(await measureDetails(work, stops))].map((one) => ({
      words: one.kindWords.zh,
      isOpen: one.isOpen,
      lasts: getMeasure(one.kind).lift === 'none' || one.proposalId !== null || isFirmClosed,
    })),
    proposals: proposals.map((one) => ({ words: one.kindWords.zh, isOpen: one.isOpen })),
    transfers: transfers.map((one) => ({ words: one.toName, isOpen: one.isOpen })),
    remedies: openRemedies(remedies, money),
  });
  return [...settled, ...unrectifiedOf({ caseUnitId: record.unitId, caseState: record.state, isFirmClosed, problems })];
}

/** After closing only money and remedies move; what awaits the archive is told as it is before closing. */
export async function awaitedBeforeArchive(work: Work, caseId: string): Promise<Words[]> {
  const money = await reckonMoney(work, await partiesOf(work, caseId));
  const remedies = await remediesOf(work, caseId);
  return unsettledOf({
    money: money.map(openMoney),
    seizures: [],
    measures: [],
    proposals: [],
    transfers: [],
    remedies: openRemedies(remedies, money),
  });
}

const openMoney = ({ party, ledger, standing }: ReckonedMoney) => ({
  name: party.name,
  open: ledger.openInAll,
  surplus: ledger.surplus,
  execution: standing.state,
});

/** Each with whose it is and where it was asked for. */
function openRemedies(remedies: readonly RemedyRecord[], money: readonly ReckonedMoney[]) {
  const nameOf = (id: string) => money.find(({ party }) => party.id === id)?.party.name ?? '';
  return remedies.map(({ kind, state, party_id: partyId, organ }) => ({
    words: `${nameOf(partyId)}，${REMEDY_KINDS.find(({ id }) => id === kind)!.zh}，${organ}`,
    isOpen: REMEDY_STATES.find(({ id }) => id === state)!.isOpen,
  }));
}

/** 关闭：decided by the government for this case, or for its firm in another. */
async function closureStands(work: Work, { id, enterpriseId }: SanctionedCase): Promise<boolean> {
  const row = await work.db
    .selectFrom('measures')
    .select('id')
    .where('kind', '=', 'close')
    .where('state', '=', 'in-force')
    .where((eb) => eb.or([eb('case_id', '=', id), ...(enterpriseId === null ? [] : [eb('enterprise_id', '=', enterpriseId)])]))
    .executeTakeFirst();
  return row !== undefined;
}

/** Stops ordered on a problem before its case was opened; a firm that is closed is not restarted. */
async function measuresOfProblems(work: Work, problemIds: readonly string[]) {
  if (problemIds.length === 0) return [];
  return work.db
    .selectFrom('measures')
    .selectAll()
    .where('subject_kind', '=', 'problem')
    .where('subject_id', 'in', problemIds)
    .where('case_id', 'is', null)
    .orderBy('id')
    .execute();
}

/** New records that the viewer may make in a case of his unit. */
function startsFor(work: Work, record: SanctionedCase): string[] {
  if (record.unitId !== work.viewer.unitId) return [];
  const fresh = { state: 'new', unitId: record.unitId, targetUnitId: null };
  // The time to sue runs longer than it takes to archive: a remedy is recorded beside the archived file.
  if (record.isArchived) return openActs([REMEDY_ACTS[0]], fresh, work.viewer);
  const tables: readonly (readonly (SanctionActRow & { act: string })[])[] = [SEIZURE_ACTS, MEASURE_ACTS, PROPOSAL_ACTS, TRANSFER_ACTS, REMEDY_ACTS];
  const starts = tables.flatMap((rows) => openActs(rows, fresh, work.viewer));
  const { permissions } = work.viewer;
  return [
    ...starts,
    ...(permissions.has('payments.record') ? ['recordPayment', 'refundPayment', 'splitPayment'] : []),
    ...(permissions.has('documents.approve') ? ['allowPaymentPlan', 'endCollection', 'reversePayment'] : []),
    ...(permissions.has('cases.handle') ? ['recordCollectionStep'] : []),
  ];
}
