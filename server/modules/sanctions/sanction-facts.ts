import { dayOf } from '../../../domain/calendar/day.ts';
import type { DocumentRecordFacts } from '../../../domain/documents/record-facts.ts';
import { rowOfItem } from '../../../domain/sanctions/read-papers.ts';
import type { Work } from '../../platform/work.ts';
import { type ReckonedMoney, reckonMoney } from './party-money.ts';
import { partiesOf } from './sanctioned-case.ts';
import type { SeizureRecord } from './seizure-rows.ts';
import type { TransferRecord } from './transfer-clock.ts';

const openSeizures = ['unapproved', 'held'];
const endedTransfers = ['not-allowed', 'done', 'returned'];

/** What the payments, seizures and transfers of a case know for its documents; of several seizures or transfers at once the drafter chooses. */
export async function sanctionFacts(work: Work, caseId: string, partyId?: string): Promise<DocumentRecordFacts> {
  const { seizures, transfers } = await openRecords(work, caseId);
  const [seizure, ...moreSeizures] = seizures;
  const [transfer, ...moreTransfers] = transfers;
  return {
    ...(await moneyOfCase(work, caseId, partyId)),
    ...(seizure && moreSeizures.length === 0 ? await seizureFacts(work, seizure) : {}),
    // With several held at once none of them is the one: the fields stay as the drafter filled them.
    ...(moreSeizures.length > 0 ? { seizureNumber: undefined, seizedOn: undefined } : {}),
    ...(transfer && moreTransfers.length === 0 ? transferFacts(transfer) : {}),
  };
}

/** The seizures and transfers that are not ended, in their order. */
export async function openRecords(work: Work, caseId: string): Promise<{ seizures: SeizureRecord[]; transfers: TransferRecord[] }> {
  const seizures = await work.db
    .selectFrom('seizures')
    .selectAll()
    .where('case_id', '=', caseId)
    .where('state', 'in', openSeizures)
    .orderBy('id')
    .execute();
  const transfers = await work.db
    .selectFrom('transfers')
    .selectAll()
    .where('case_id', '=', caseId)
    .where('state', 'not in', endedTransfers)
    .orderBy('id')
    .execute();
  return { seizures, transfers };
}

/** Of one party; of the whole case only what is unpaid in all. */
async function moneyOfCase(work: Work, caseId: string, partyId: string | undefined): Promise<DocumentRecordFacts> {
  const fined = (await partiesOf(work, caseId)).filter(({ facts }) => facts.outcome?.kind === 'penalty' && facts.outcome.setAsideOn === null);
  if (fined.length === 0) return {};
  const money = await reckonMoney(work, fined);
  const own = partyId ? money.find(({ party }) => party.id === partyId) : money.length === 1 ? money[0] : undefined;
  if (own) return moneyFacts(work, own);
  return partyId ? {} : { unpaidYuan: money.reduce((sum, { ledger }) => sum + ledger.open.fine, 0) / 100 };
}

function moneyFacts(work: Work, { ledger, decided, dueOn, court, plan, rows, party }: ReckonedMoney): DocumentRecordFacts {
  const isRemedyOpen = rows.remedies.some(({ state }) => state === 'asked' || state === 'accepted');
  const stepOn = (kind: string) => rows.steps.findLast((step) => step.kind === kind)?.on_day;
  // 2012年以前法律没有催告，以催缴为准。
  const reminded = stepOn('urge') ?? (work.today < '2012-01-01' ? stepOn('reminder') : undefined);
  const isChanged = ledger.owed.fine !== decided.fine;
  const standing = plan?.ended_on === null ? plan : undefined;
  return {
    ...(party.facts.outcome?.kinds.includes('fine') && (isChanged || party.facts.proposal === null) ? { fineYuan: ledger.owed.fine / 100 } : {}),
    ...(dueOn === null ? {} : { payBy: dueOn }),
    paidYuan: ledger.paid.fine / 100,
    unpaidYuan: ledger.open.fine / 100,
    ...(ledger.open['add-on'] > 0 ? { addOnYuan: ledger.open['add-on'] / 100 } : {}),
    ...(standing && {
      instalments: (standing.items as { dueOn: string; amount: number }[]).map((part, at) => [`${at + 1}期`, part.dueOn, String(part.amount / 100)]),
      deferralReason: standing.reason,
      deferralApprovedOn: standing.allowed_on,
    }),
    reminderServedOn: reminded,
    ...(court && { remediesOver: work.today >= court.fromOn && !isRemedyOpen, courtApplyBy: court.dueOn }),
  };
}

/** A seizure as its papers show it. */
export async function seizureFacts(work: Work, row: SeizureRecord): Promise<DocumentRecordFacts> {
  const items = await work.db.selectFrom('seizure_items').selectAll().where('seizure_id', '=', row.id).orderBy('number').execute();
  return {
    seizedItems: items.map((item) => rowOfItem({ ...item, unitWord: item.unit_word })),
    seizedOn: dayOf(row.made_at),
    seizureEndsOn: row.due_on,
    seizureNumber: row.document === '' ? undefined : row.document,
    seizureExtended: (row.extensions as unknown[]).length > 0,
  };
}

/** A transfer as its papers show it. */
export function transferFacts(row: TransferRecord): DocumentRecordFacts {
  const names = row.offence === '' || row.words.includes(row.offence);
  return {
    receivingBody: row.to_name,
    transferReason: names ? row.words : `${row.words.replace(/[。；，]$/u, '')}，涉嫌${row.offence}。`,
    ...(row.allowed_at === null ? {} : { transferApprovedOn: dayOf(row.allowed_at) }),
  };
}
