import type { Day } from '../calendar/day.ts';
import type { PenaltyKind } from '../law/penalty-kinds.ts';
import { heaviestPenalty } from '../law/penalty-kinds.ts';
import type { CountedRecord } from './counted-record.ts';

interface Placed {
  regionThen: string;
  sector: number;
}

/** The decision against one party. Sums in fen. */
export interface PenaltyToCount extends Placed {
  kinds: readonly PenaltyKind[];
  decidedOn: Day | null;
  fine: number;
  confiscated: number;
  isVoided: boolean;
}

/**
 * A decision counts once, under its heaviest kind, with the sum decided and not the sum paid; it still counts where it was
 * annulled later. Goods without a determinable value add nothing to the sum. 行政处罚情况统计表(2021)填报说明
 */
export function countedPenalty(penalty: PenaltyToCount): CountedRecord {
  const kind = heaviestPenalty(penalty.kinds) ?? 'other';
  return {
    over: 'penalty',
    isCounted: !penalty.isVoided,
    regionThen: penalty.regionThen,
    sector: penalty.sector,
    kind,
    days: { decided: penalty.decidedOn },
    where: {},
    amounts: { one: 1, fine: penalty.fine, confiscated: penalty.confiscated },
  };
}

/**
 * Money that came in for a decision, add-on fine included, or that was taken or given back: then below nothing, on the day of its own entry,
 * so that a month that was reported stays as it was. In fen.
 */
export interface PaymentToCount extends Placed {
  receivedOn: Day;
  paid: number;
  entry: 'receipt' | 'reversal' | 'refund';
  /** A further part of a line of the bank that was divided: the same payment. */
  isFurtherPart: boolean;
  isVoided: boolean;
}

const countOf = { receipt: 1, reversal: -1, refund: 0 } as const;

export function countedPayment(payment: PaymentToCount): CountedRecord {
  return {
    over: 'payment',
    isCounted: !payment.isVoided,
    regionThen: payment.regionThen,
    sector: payment.sector,
    kind: '',
    days: { received: payment.receivedOn },
    where: {},
    amounts: { one: payment.isFurtherPart ? 0 : countOf[payment.entry], paid: payment.paid },
  };
}

/** A measure against a firm or person, from the day it has effect: one that another body decides counts when that body says so. */
export interface MeasureToCount extends Placed {
  /** Id of the catalogue of measures. */
  kind: string;
  takenOn: Day | null;
  liftedOn: Day | null;
  /** Persons whom it touches: detention, liability. */
  persons: number;
  isVoided: boolean;
}

export function countedMeasure(measure: MeasureToCount): CountedRecord {
  return {
    over: 'measure',
    isCounted: !measure.isVoided,
    regionThen: measure.regionThen,
    sector: measure.sector,
    kind: measure.kind,
    days: { taken: measure.takenOn, lifted: measure.liftedOn },
    where: {},
    amounts: { one: 1, persons: measure.persons },
  };
}

/** A case handed to another organ, from the day it was handed over. */
export interface TransferToCount extends Placed {
  kind: string;
  handedOverOn: Day | null;
  persons: number;
  isVoided: boolean;
}

export function countedTransfer(transfer: TransferToCount): CountedRecord {
  return {
    over: 'transfer',
    isCounted: !transfer.isVoided,
    regionThen: transfer.regionThen,
    sector: transfer.sector,
    kind: transfer.kind,
    days: { handedOver: transfer.handedOverOn },
    where: {},
    amounts: { one: 1, persons: transfer.persons },
  };
}
