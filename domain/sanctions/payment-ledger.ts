import type { Day } from '../calendar/day.ts';
import { addDays } from '../calendar/day.ts';
import { addOnFine } from '../law/add-on-fine.ts';
import type { DaySpan } from '../law/span-days.ts';
import type { Words } from '../law/words.ts';
import { fillParts, type DuePart } from './fill-parts.ts';
import { type Fen, yuanText } from './money.ts';

// 罚款与没收分列；加处罚款按罚款计，没收不加处。行政处罚法第七十二条第一款第一项
export const paymentPurposes = [
  { id: 'fine', zh: '罚款', en: 'Fine' },
  { id: 'confiscation', zh: '没收款', en: 'Confiscation' },
  { id: 'add-on', zh: '加处罚款', en: 'Add-on fine' },
] as const;
export type PaymentPurpose = (typeof paymentPurposes)[number]['id'];

export interface LedgerPayment {
  readonly on: Day;
  readonly amount: Fen;
  readonly purpose: PaymentPurpose;
}

/** 行政处罚法第六十六条第二款：allowed deferral (one item) or instalments, in the order of their days. */
export interface LedgerPlan {
  readonly allowedOn: Day;
  /** Day from which the original day counts again, because the plan was ended. */
  readonly endedOn?: Day | undefined;
  readonly items: readonly { readonly dueOn: Day; readonly amount: Fen }[];
}

/** The money that one decision asks of one party. Sums in fen. */
export interface LedgerFacts {
  readonly fine: Fen;
  readonly confiscation: Fen;
  /** Last day for payment, by the clock from service; null: not served yet. */
  readonly dueOn: Day | null;
  readonly payments: readonly LedgerPayment[];
  readonly plan?: LedgerPlan | undefined;
  /** Reconsideration and litigation; an open one runs up to the day asked about. */
  readonly pauses?: readonly DaySpan[] | undefined;
  /** Of the add-on fine, by an agreement on execution. 行政强制法第四十二条 */
  readonly waived?: Fen | undefined;
  /** Given back to the party. */
  readonly refunds?: readonly { readonly on: Day; readonly amount: Fen }[] | undefined;
  /** The execution was ended that day: nothing is added after it. */
  readonly endedOn?: Day | undefined;
}

export type LedgerState = 'nothing-owed' | 'not-served' | 'not-due' | 'overdue' | 'settled' | 'ended';

/** One part of the fine with its own day: the whole, or an instalment. */
export interface LedgerPart {
  readonly number: number;
  readonly dueOn: Day;
  readonly amount: Fen;
  readonly paid: Fen;
  /** Day on which its last fen came in. */
  readonly settledOn: Day | null;
  readonly addOn: Fen;
  readonly isLate: boolean;
}

export interface Ledger {
  readonly state: LedgerState;
  readonly owed: Readonly<Record<PaymentPurpose, Fen>>;
  readonly paid: Readonly<Record<PaymentPurpose, Fen>>;
  readonly open: Readonly<Record<PaymentPurpose, Fen>>;
  readonly openInAll: Fen;
  /** Paid beyond what is owed and not given back yet. */
  readonly surplus: Fen;
  readonly refunded: Fen;
  readonly parts: readonly LedgerPart[];
  readonly nextDue: Day | null;
  /** First day of lateness of the earliest open part. */
  readonly overdueSince: Day | null;
  readonly lines: readonly Words[];
}

/** What was asked, what came in and what is open by the end of `day`. */
export function paymentLedger(facts: LedgerFacts, day: Day): Ledger {
  const received = facts.payments.filter(({ on }) => on <= day);
  const paid = { fine: sumOf(received, 'fine'), confiscation: sumOf(received, 'confiscation'), 'add-on': sumOf(received, 'add-on') };
  const lines: Words[] = [];
  const parts = facts.dueOn === null || facts.fine === 0 ? [] : partsOf(facts, facts.dueOn, received, day, lines);
  const accrued = parts.reduce((sum, part) => sum + part.addOn, 0);
  const addOn = Math.max(0, accrued - (facts.waived ?? 0));
  if (facts.waived && accrued > 0)
    lines.push({
      zh: `减免加处罚款 ${yuanText(Math.min(facts.waived, accrued))} 元（《行政强制法》第四十二条第一款）。`,
      en: `Add-on fine remitted: ${yuanText(Math.min(facts.waived, accrued))} yuan (Administrative Coercion Law, Art. 42 para. 1).`,
    });
  const owed = { fine: facts.fine, confiscation: facts.confiscation, 'add-on': addOn };
  const open = {
    fine: Math.max(0, owed.fine - paid.fine),
    confiscation: Math.max(0, owed.confiscation - paid.confiscation),
    'add-on': Math.max(0, owed['add-on'] - paid['add-on']),
  };
  const openInAll = open.fine + open.confiscation + open['add-on'];
  const refunded = (facts.refunds ?? []).filter(({ on }) => on <= day).reduce((sum, { amount }) => sum + amount, 0);
  const surplus = Math.max(0, paymentPurposes.reduce((sum, { id }) => sum + Math.max(0, paid[id] - owed[id]), 0) - refunded);
  const firstOpen = parts.find((part) => part.settledOn === null);
  const nextDue = firstOpen?.dueOn ?? (open.confiscation > 0 ? facts.dueOn : null);
  const isOverdue = openInAll > 0 && nextDue !== null && nextDue < day;
  return {
    state: stateOf(facts, openInAll, isOverdue || (open['add-on'] > 0 && nextDue === null)),
    owed,
    paid,
    open,
    openInAll,
    surplus,
    refunded,
    parts,
    nextDue: openInAll > 0 ? nextDue : null,
    overdueSince: isOverdue && nextDue !== null ? addDays(nextDue, 1) : null,
    lines,
  };
}

function stateOf(facts: LedgerFacts, openInAll: Fen, isOverdue: boolean): LedgerState {
  if (facts.fine === 0 && facts.confiscation === 0) return 'nothing-owed';
  if (openInAll === 0) return 'settled';
  if (facts.endedOn !== undefined) return 'ended';
  if (facts.dueOn === null) return 'not-served';
  return isOverdue ? 'overdue' : 'not-due';
}

/** Each part with what it gathered: paid money fills the parts in the order of their days, late fen bear the add-on fine until they come in. */
function partsOf(facts: LedgerFacts, dueOn: Day, received: readonly LedgerPayment[], day: Day, lines: Words[]): LedgerPart[] {
  const { plan } = facts;
  const parts: DuePart[] = plan ? upToFine(plan.items, facts.fine) : [{ dueOn, amount: facts.fine }];
  const filled = fillParts(
    parts,
    received.filter(({ purpose }) => purpose === 'fine'),
  );
  return filled.map(({ part, slices, open }, place) => {
    const pauses = [...(facts.pauses ?? []), ...respiteOf(plan, dueOn, part.dueOn, day), ...afterEnd(facts.endedOn, day)];
    const late = [...slices, ...(open > 0 ? [{ amount: open, on: day }] : [])].map((slice) => ({
      ...slice,
      fine: addOnFine(slice.amount / 100, dueOn, slice.on, upTo(pauses, day)),
    }));
    const addOn = late.reduce((sum, { fine }) => sum + Math.round(fine.amount * 100), 0);
    if (filled.length === 1 && late.length === 1 && addOn > 0) lines.push(...late[0]!.fine.lines);
    else for (const slice of late) if (slice.fine.days > 0) lines.push(sliceLine(place + 1, slice, open > 0 && slice.on === day));
    const paid = part.amount - open;
    return {
      number: place + 1,
      dueOn: part.dueOn,
      amount: part.amount,
      paid,
      settledOn: open === 0 ? (slices.at(-1)?.on ?? null) : null,
      addOn,
      isLate: open > 0 && part.dueOn < day,
    };
  });
}

/** A fine lowered after the plan was allowed is owed in its first parts; what is beyond falls away. */
function upToFine(items: readonly DuePart[], fine: Fen): DuePart[] {
  let left = fine;
  return items.flatMap(({ dueOn, amount }) => {
    const owed = Math.min(amount, left);
    left -= owed;
    return owed > 0 ? [{ dueOn, amount: owed }] : [];
  });
}

/** Days that a plan gives: from its leave (or the original day) to the part's own day. */
function respiteOf(plan: LedgerPlan | undefined, dueOn: Day, partDue: Day, day: Day): DaySpan[] {
  if (!plan) return [];
  const from = plan.allowedOn > dueOn ? addDays(plan.allowedOn, 1) : addDays(dueOn, 1);
  const last = plan.endedOn !== undefined && plan.endedOn < partDue ? plan.endedOn : partDue;
  const to = last < day ? last : day;
  return from <= to ? [{ from, to }] : [];
}

function afterEnd(endedOn: Day | undefined, day: Day): DaySpan[] {
  return endedOn === undefined || endedOn >= day ? [] : [{ from: addDays(endedOn, 1), to: day }];
}

/** Pauses that begin after the day asked about are none yet. */
function upTo(pauses: readonly DaySpan[], day: Day): DaySpan[] {
  return pauses.flatMap(({ from, to }) => (from > day ? [] : [{ from, to: to < day ? to : day }]));
}

function sliceLine(number: number, slice: { amount: Fen; on: Day; fine: { days: number; amount: number } }, isOpen: boolean): Words {
  const [sum, add] = [yuanText(slice.amount), yuanText(Math.round(slice.fine.amount * 100))];
  return {
    zh: `第 ${number} 笔 ${sum} 元，${isOpen ? `至${slice.on}尚未缴纳` : `${slice.on}缴纳`}，计 ${slice.fine.days} 日，加处 ${add} 元（以未缴部分为基数，待核实）。`,
    en: `Part ${number}, ${sum} yuan, ${isOpen ? `still open on ${slice.on}` : `paid on ${slice.on}`}: ${slice.fine.days} days, add-on ${add} yuan (reckoned on what was open, to be confirmed).`,
  };
}

function sumOf(payments: readonly LedgerPayment[], purpose: PaymentPurpose): Fen {
  return payments.filter((one) => one.purpose === purpose).reduce((sum, { amount }) => sum + amount, 0);
}
