import type { PartyOutcome } from '../../../domain/cases/case-facts.ts';
import { getCaseTransition } from '../../../domain/cases/case-transition-table.ts';
import { isKindDone } from '../../../domain/cases/gates-of-decision.ts';
import type { PenaltyKind } from '../../../domain/law/penalty-kinds.ts';
import { courtEndings } from '../../../domain/sanctions/court-steps.ts';
import { paidWords, unpaidWords } from '../../../domain/sanctions/written-words.ts';
import type { Work } from '../../platform/work.ts';
import { moveCase } from '../cases/for-other-modules.ts';
import { settleDuties } from '../duties/for-other-modules.ts';
import { collectionDutyKinds } from './collection-duty-kinds.ts';
import { keepSurplusDuty } from './keep-surplus-duty.ts';
import { type ReckonedMoney, reckonMoney } from './party-money.ts';
import { getParty, type SanctionedCase } from './sanctioned-case.ts';

const endingSteps: readonly string[] = courtEndings();
/** What is performed by paying. Goods are handed over, and proven so. */
const moneyKinds: readonly PenaltyKind[] = ['fine', 'confiscate-proceeds'];

/**
 * What follows once the money of a party stands otherwise than before: a fine or confiscation that is paid up, add-on fine and all, is told
 * to the case as performed, one whose execution was ended as ended; what was owed to collect it is done, what is to be given back is owed.
 */
export async function settleMoney(work: Work, record: SanctionedCase, partyId: string): Promise<void> {
  const party = await getParty(work, record.id, partyId);
  const [money] = await reckonMoney(work, [party]);
  if (!money) return;
  await keepSurplusDuty(work, record, money);
  const { outcome } = party.facts;
  if (outcome?.kind !== 'penalty') return;
  if (getCaseTransition('recordPaid').from.some((state) => state === record.state) && outcome.setAsideOn === null) {
    await tellPaid(work, record, money, outcome);
    await tellEnded(work, record, money, outcome);
  }
  if (money.ledger.openInAll > 0 && money.standing.state !== 'ended') return;
  await settleDuties(work, { kind: 'case', id: record.id }, { kinds: [...collectionDutyKinds], dutyKey: `party:${partyId}` });
}

async function tellPaid(work: Work, record: SanctionedCase, money: ReckonedMoney, outcome: PartyOutcome): Promise<void> {
  const paid = paidKinds(money).filter((kind) => outcome.kinds.includes(kind) && !isKindDone(outcome, kind));
  if (paid.length === 0) return;
  const last = money.rows.payments.findLast(
    (row) => row.entry === 'receipt' && row.voided_at === null && (row.purpose === 'confiscation') === !paid.includes('fine'),
  );
  const sum =
    (paid.includes('fine') ? money.ledger.paid.fine + money.ledger.paid['add-on'] : 0) +
    (paid.some((kind) => kind !== 'fine') ? money.ledger.paid.confiscation : 0);
  const proof = paidWords(sum, { receipt: last?.receipt, bankSerial: last?.bank_serial ?? undefined });
  const how = money.ledger.owed.fine === 0 && paid.includes('fine') ? 'remitted' : 'paid';
  await moveCase(
    work,
    record.id,
    { act: 'recordPaid', partyId: money.party.id, kinds: paid, performance: { on: last?.received_on ?? work.today, how, proof }, text: proof },
    { means: 'sanctions' },
  );
}

async function tellEnded(work: Work, record: SanctionedCase, { party, ledger, rows, standing }: ReckonedMoney, outcome: PartyOutcome): Promise<void> {
  if (standing.state !== 'ended' || ledger.openInAll === 0) return;
  const open = openKinds(ledger).filter((kind) => outcome.kinds.includes(kind) && !isKindDone(outcome, kind));
  const step = rows.steps.findLast(({ kind }) => endingSteps.includes(kind));
  if (open.length === 0 || !step) return;
  const proof = unpaidWords(step.document, ledger.openInAll);
  const performance = { on: standing.since ?? work.today, how: 'ended', proof } as const;
  await moveCase(work, record.id, { act: 'endExecution', partyId: party.id, kinds: open, performance, text: proof }, { means: 'sanctions' });
}

/** Takes back from the case what was told as paid, because a payment on record was wrong; settleMoney tells anew what is paid nevertheless. */
export async function takeBackPaid(
  work: Work,
  record: SanctionedCase,
  partyId: string,
  { reason, isOpenOnly = false }: { reason: string; isOpenOnly?: boolean },
): Promise<void> {
  const party = await getParty(work, record.id, partyId);
  const { outcome } = party.facts;
  if (outcome?.kind !== 'penalty' || outcome.setAsideOn !== null) return;
  if (!getCaseTransition('correctPaid').from.some((state) => state === record.state)) return;
  const [money] = await reckonMoney(work, [party]);
  const about = isOpenOnly && money ? openKinds(money.ledger) : moneyKinds;
  const kinds = about.filter((kind) => outcome.performances[kind]?.how === 'paid');
  if (kinds.length > 0) await moveCase(work, record.id, { act: 'correctPaid', partyId, kinds, reason }, { means: 'sanctions' });
}

/** Kinds of penalty of which money is open. */
export function openKinds({ open }: ReckonedMoney['ledger']): PenaltyKind[] {
  return moneyKinds.filter((kind) => (kind === 'fine' ? open.fine + open['add-on'] : open.confiscation) > 0);
}

/** A fine that reconsideration or judgment changed to nothing asks for no payment. */
function paidKinds({ ledger: { open, owed }, decided }: ReckonedMoney): PenaltyKind[] {
  const kinds: PenaltyKind[] = [];
  if (decided.fine > 0 && open.fine === 0 && open['add-on'] === 0) kinds.push('fine');
  if (owed.confiscation > 0 && open.confiscation === 0) kinds.push('confiscate-proceeds');
  return kinds;
}
