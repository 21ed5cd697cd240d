import type { Selectable } from 'kysely';
import { dayOf } from '../../../domain/calendar/day.ts';
import type { CountedKind, CountedRecord } from '../../../domain/figures/counted-record.ts';
import { countedMeasure, countedPayment, countedTransfer } from '../../../domain/figures/counted-sanctions.ts';
import type { Measures, Payments, Transfers } from '../../platform/database/tables.ts';
import type { Work } from '../../platform/work.ts';
import { campaignsOn } from '../campaign/for-other-modules.ts';
import { countChange, countChanges } from '../figures/for-other-modules.ts';

type Placed = { region_then: string; sector: number };

export function paymentCount(
  row: Placed & Pick<Selectable<Payments>, 'received_on' | 'amount' | 'voided_at' | 'entry' | 'bank_part'>,
): CountedRecord {
  const place = { regionThen: row.region_then, sector: row.sector };
  const entry = row.entry as 'receipt' | 'reversal' | 'refund';
  return countedPayment({
    ...place,
    receivedOn: row.received_on,
    paid: Number(row.amount),
    entry,
    isFurtherPart: row.bank_part > 1,
    isVoided: row.voided_at !== null,
  });
}

/** One that waits for the head's leave, or was not given it, has not been taken. */
export function measureCount(row: Placed & Pick<Selectable<Measures>, 'kind' | 'state' | 'taken_on' | 'ended_on' | 'persons'>): CountedRecord {
  const isTaken = row.state !== 'awaiting-approval' && row.state !== 'not-approved';
  return countedMeasure({
    regionThen: row.region_then,
    sector: row.sector,
    kind: row.kind,
    takenOn: isTaken ? row.taken_on : null,
    liftedOn: row.state === 'lifted' ? row.ended_on : null,
    persons: row.persons,
    isVoided: false,
  });
}

export function transferCount(row: Placed & Pick<Selectable<Transfers>, 'kind' | 'handed_over_at' | 'persons'>): CountedRecord {
  return countedTransfer({
    regionThen: row.region_then,
    sector: row.sector,
    kind: row.kind,
    handedOverOn: row.handed_over_at === null ? null : dayOf(row.handed_over_at),
    persons: row.persons,
    isVoided: false,
  });
}

/** In which campaigns a case counts, and what follows it; without a case, those that run today. */
export async function campaignsOf(work: Work, caseId: string | null): Promise<string[]> {
  if (caseId === null) return (await campaignsOn(work, work.today)).map(({ id }) => id);
  const row = await work.db.selectFrom('cases').select('campaign_ids').where('id', '=', caseId).executeTakeFirst();
  return row?.campaign_ids ?? [];
}

type PaymentRow = Selectable<Payments>;
type MeasureRow = Selectable<Measures>;
type TransferRow = Selectable<Transfers>;

/** Counts what an act changed of a payment. */
export async function countPayment(work: Work, before: PaymentRow | null, after: PaymentRow): Promise<void> {
  await count(work, 'payment', after, await campaignsOf(work, after.case_id), before && paymentCount(before), paymentCount(after));
}

/** Counts payments that a file or a call of the bank brought, in one statement. */
export async function countNewPayments(work: Work, payments: readonly PaymentRow[]): Promise<void> {
  const ids = [...new Set(payments.map((payment) => payment.case_id))];
  if (ids.length === 0) return;
  const cases = await work.db.selectFrom('cases').select(['id', 'campaign_ids']).where('id', 'in', ids).execute();
  const campaigns = new Map(cases.map((row) => [row.id, row.campaign_ids]));
  const changes = payments.map((payment) => ({
    campaignIds: campaigns.get(payment.case_id) ?? [],
    numberedIn: null,
    recordKind: 'payment' as const,
    recordId: payment.id,
    regionCode: payment.region_code,
    before: null,
    after: paymentCount(payment),
  }));
  await countChanges(work, changes);
}

/** Counts what an act changed of a measure. */
export function countMeasure(work: Work, before: MeasureRow | null, after: MeasureRow): Promise<void> {
  return count(work, 'measure', after, after.campaign_ids, before && measureCount(before), measureCount(after));
}

/** Counts what an act changed of a transfer. */
export async function countTransfer(work: Work, before: TransferRow | null, after: TransferRow): Promise<void> {
  await count(work, 'transfer', after, await campaignsOf(work, after.case_id), before && transferCount(before), transferCount(after));
}

function count(
  work: Work,
  recordKind: Extract<CountedKind, 'payment' | 'measure' | 'transfer'>,
  { id, region_code: regionCode }: { id: string; region_code: string },
  campaignIds: readonly string[],
  before: CountedRecord | null,
  after: CountedRecord,
): Promise<void> {
  return countChange(work, { campaignIds, numberedIn: null, recordKind, recordId: id, regionCode, before, after });
}
