import type { PartyMoney } from '../../../contracts/sanctions.ts';
import type { Day } from '../../../domain/calendar/day.ts';
import { LEDGER_STATES, COLLECTION_STEPS, type CollectionStep } from '../../../domain/sanctions/collection-steps.ts';
import { COURT_STATES, type CourtStanding, courtStanding, type TakenStep } from '../../../domain/sanctions/court-steps.ts';
import { stepsOffered } from '../../../domain/sanctions/step-bar.ts';
import { type CourtWindow, courtWindow } from '../../../domain/sanctions/court-window.ts';
import { dueUnder } from '../../../domain/law/due-under.ts';
import { LawRefusal } from '../../../domain/law/law-refusal.ts';
import { fenOf } from '../../../domain/sanctions/money.ts';
import { type Ledger, type LedgerPlan, paymentLedger, type PaymentPurpose } from '../../../domain/sanctions/payment-ledger.ts';
import { type AskedRemedy, concernsDecision, pausesOf, sumsAfter } from '../../../domain/sanctions/remedy-acts.ts';
import { readWords } from '../../../domain/sanctions/written-words.ts';
import type { Work } from '../../platform/work.ts';
import type { SanctionedParty } from './sanctioned-case.ts';

type PlanRow = {
  id: string;
  kind: string;
  items: unknown;
  allowed_on: string;
  document: string;
  reason: string;
  ended_on: string | null;
  end_reason: string;
  version: number;
};

/** The rows behind a party's money. */
interface MoneyRows {
  payments: {
    id: string;
    party_id: string;
    purpose: string;
    amount: string;
    received_on: string;
    payer: string;
    source: string;
    bank: string;
    bank_serial: string | null;
    receipt: string;
    note: string;
    entry: string;
    reverses_id: string | null;
    reason: string;
    bank_part: number;
    voided_at: Date | null;
    void_reason: string;
    version: number;
    recorded_by: string | null;
  }[];
  plans: (PlanRow & { party_id: string })[];
  steps: { id: string; party_id: string; kind: string; on_day: string; document: string; words: string; amount: string | null }[];
  remedies: {
    party_id: string;
    kind: string;
    state: string;
    asked_on: string;
    concluded_on: string | null;
    outcome: string | null;
    changed_fine: string | null;
  }[];
}

/** A party's money reckoned to the end of a day. */
export interface ReckonedMoney {
  party: SanctionedParty;
  ledger: Ledger;
  decided: { fine: number; confiscation: number };
  dueOn: Day | null;
  court: CourtWindow | undefined;
  plan: PlanRow | undefined;
  taken: TakenStep[];
  standing: CourtStanding;
  rows: MoneyRows;
}

/** Reads what came in and what was done for these parties, and reckons each. */
export async function reckonMoney(work: Work, parties: readonly SanctionedParty[], day: Day = work.today): Promise<ReckonedMoney[]> {
  const ids = parties.map(({ id }) => id);
  if (ids.length === 0) return [];
  const all = await readRows(work, ids);
  return parties.map((party) => {
    const own = <Row extends { party_id: string }>(rows: Row[]) => rows.filter((row) => row.party_id === party.id);
    return reckonParty(party, day, { payments: own(all.payments), plans: own(all.plans), steps: own(all.steps), remedies: own(all.remedies) });
  });
}

function reckonParty(party: SanctionedParty, day: Day, all: MoneyRows): ReckonedMoney {
  const { outcome } = party.facts;
  const concerns = (on: Day) => concernsDecision(outcome?.decidedOn, on);
  const rows: MoneyRows = {
    payments: all.payments,
    plans: all.plans.filter((row) => concerns(row.allowed_on)),
    steps: all.steps.filter((row) => concerns(row.on_day)),
    remedies: all.remedies.filter((row) => concerns(row.asked_on)),
  };
  const remedies = rows.remedies.map(remedyOf);
  const isStanding = outcome?.kind === 'penalty';
  // The value of goods that are confiscated is no money to be paid.
  const confiscation = isStanding && outcome.kinds.includes('confiscate-proceeds') ? fenOf(outcome.confiscatedYuan) : 0;
  const first = { fine: isStanding ? fenOf(outcome.fineYuan) : 0, confiscation };
  const decided = sumsAfter({ ...first, isSetAside: isStanding && outcome.setAsideOn !== null }, remedies);
  const dueOn = party.servedOn === null || !isStanding ? null : dueUnder('pay-fine', { from: party.servedOn, provisional: true }).dueDay;
  const plan = rows.plans.find(({ ended_on: ended }) => ended === null) ?? rows.plans.at(-1);
  const taken = rows.steps.map((step) => ({ kind: step.kind as CollectionStep, onDay: step.on_day }));
  const standing = courtStanding(taken.filter(({ onDay }) => onDay <= day));
  const ledger = paymentLedger(
    {
      ...decided,
      dueOn,
      payments: standingReceipts(rows.payments).map((row) => ({
        on: row.received_on,
        amount: Number(row.amount),
        purpose: row.purpose as PaymentPurpose,
      })),
      refunds: rows.payments
        .filter(({ entry, voided_at: voided }) => entry === 'refund' && voided === null)
        .map((row) => ({ on: row.received_on, amount: -Number(row.amount) })),
      endedOn: standing.state === 'ended' ? (standing.since ?? undefined) : undefined,
      plan: plan && planOf(plan),
      pauses: pausesOf(remedies, day),
      waived: rows.steps.filter(({ kind }) => kind === 'add-on-remitted').reduce((sum, { amount }) => sum + Number(amount ?? 0), 0),
    },
    day,
  );
  return { party, ledger, decided: first, dueOn, court: isStanding ? courtOf(party, plan, remedies, taken) : undefined, plan, taken, standing, rows };
}

/** Money that came in and stands: neither voided nor taken back by a reversal. */
function standingReceipts(payments: MoneyRows['payments']): MoneyRows['payments'] {
  const reversed = reversedIds(payments);
  return payments.filter(({ id, entry, voided_at: voided }) => entry === 'receipt' && voided === null && !reversed.has(id));
}

const reversedIds = (payments: MoneyRows['payments']) => new Set(payments.map(({ reverses_id: id }) => id));

/** A standing plan lets the court's window begin with its last day; the rest of the fine is owed as before. */
function planOf(plan: PlanRow): LedgerPlan {
  return {
    allowedOn: plan.allowed_on,
    endedOn: plan.ended_on ?? undefined,
    items: plan.items as LedgerPlan['items'],
  };
}

function courtOf(
  party: SanctionedParty,
  plan: PlanRow | undefined,
  remedies: readonly AskedRemedy[],
  taken: readonly { kind: CollectionStep; onDay: Day }[],
): CourtWindow | undefined {
  if (party.servedOn === null) return undefined;
  const ended = (kind: AskedRemedy['kind']) => remedies.findLast((one) => one.kind === kind && one.state === 'concluded')?.concludedOn ?? undefined;
  const items = plan?.ended_on === null ? (plan.items as LedgerPlan['items']) : [];
  try {
    return courtWindow({
      servedOn: party.servedOn,
      reviewDecidedOn: ended('review'),
      judgmentOn: ended('lawsuit'),
      isRemedyOpen: remedies.some(({ state }) => state === 'asked' || state === 'accepted'),
      planEndsOn: items.at(-1)?.dueOn,
      urgedOn: taken.findLast(({ kind }) => kind === 'urge')?.onDay,
    });
  } catch (error) {
    if (error instanceof LawRefusal) return undefined;
    throw error;
  }
}

function remedyOf(row: MoneyRows['remedies'][number]): AskedRemedy {
  return {
    kind: row.kind as AskedRemedy['kind'],
    state: row.state as AskedRemedy['state'],
    askedOn: row.asked_on,
    concludedOn: row.concluded_on,
    outcome: row.outcome as AskedRemedy['outcome'],
    changedFine: row.changed_fine === null ? null : Number(row.changed_fine),
  };
}

async function readRows(work: Work, partyIds: readonly string[]): Promise<MoneyRows> {
  const { db } = work;
  const payments = await db
    .selectFrom('payments as m')
    .leftJoin('persons as p', 'p.id', 'm.recorded_by_person_id')
    .selectAll('m')
    .select('p.name as recorded_by')
    .where('m.party_id', 'in', partyIds)
    .orderBy('m.received_on')
    .orderBy('m.id')
    .execute();
  const plans = await db.selectFrom('payment_plans').selectAll().where('party_id', 'in', partyIds).orderBy('id').execute();
  const steps = await db
    .selectFrom('collection_steps')
    .selectAll()
    .where('party_id', 'in', partyIds)
    .where('withdrawn_on', 'is', null)
    .orderBy('on_day')
    .orderBy('id')
    .execute();
  const remedies = await db.selectFrom('remedies_asked').selectAll().where('party_id', 'in', partyIds).orderBy('asked_on').orderBy('id').execute();
  return { payments, plans, steps, remedies };
}

/** As the contract shows it. */
export function moneyAnswer({ party, ledger, decided, dueOn, court, plan, taken, standing, rows }: ReckonedMoney): PartyMoney {
  const execution = COURT_STATES.find(({ id }) => id === standing.state)!;
  const reversed = reversedIds(rows.payments);
  const state = LEDGER_STATES.find(({ id }) => id === ledger.state)!;
  return {
    partyId: party.id,
    name: party.name,
    decisionNumber: party.decisionNumber,
    decidedOn: party.decidedOn,
    servedOn: party.servedOn,
    dueOn,
    state: ledger.state,
    stateWords: { zh: state.zh, en: state.en },
    decided: { ...decided, 'add-on': 0 },
    owed: ledger.owed,
    paid: ledger.paid,
    open: ledger.open,
    openInAll: ledger.openInAll,
    surplus: ledger.surplus,
    refunded: ledger.refunded,
    overdueSince: ledger.overdueSince,
    nextDue: ledger.nextDue,
    parts: [...ledger.parts],
    plan: plan
      ? {
          id: plan.id,
          kind: plan.kind as 'deferral' | 'instalments',
          allowedOn: plan.allowed_on,
          document: plan.document,
          reason: plan.reason,
          endedOn: plan.ended_on,
          endReason: plan.end_reason,
          version: plan.version,
        }
      : null,
    reckoning: [...ledger.lines],
    court:
      court && ledger.openInAll > 0
        ? { fromOn: court.fromOn, dueOn: court.dueOn, urgeBy: court.urgeBy ?? null, opensOn: court.opensOn ?? null, lines: [...court.lines] }
        : null,
    execution: { state: standing.state, words: { zh: execution.zh, en: execution.en }, reviewBy: standing.reviewBy },
    nextSteps: stepsOffered(ledger, taken),
    payments: rows.payments.map((row) => ({
      id: row.id,
      entry: row.entry as 'receipt' | 'reversal' | 'refund',
      isReversed: reversed.has(row.id),
      reason: row.reason,
      purpose: row.purpose as PaymentPurpose,
      amount: Number(row.amount),
      receivedOn: row.received_on,
      payer: row.payer,
      source: row.source as 'hand' | 'csv' | 'feed',
      bank: row.bank,
      bankSerial: row.bank_serial,
      receipt: row.receipt,
      note: row.note,
      recordedBy: row.recorded_by,
      isVoided: row.voided_at !== null,
      voidReason: row.void_reason,
      version: row.version,
    })),
    steps: rows.steps.map((row) => {
      const words = COLLECTION_STEPS.find(({ id }) => id === row.kind)!;
      const read = readWords(row.kind, row.words);
      return {
        id: row.id,
        kind: row.kind,
        kindWords: { zh: words.zh, en: words.en },
        onDay: row.on_day,
        document: row.document,
        told: read.told,
        words: read.typed,
        amount: row.amount === null ? null : Number(row.amount),
      };
    }),
  };
}
