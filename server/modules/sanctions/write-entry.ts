import type { Selectable } from 'kysely';
import type { Payments } from '../../platform/database/tables.ts';
import type { Work } from '../../platform/work.ts';
import type { SanctionedCase } from './sanctioned-case.ts';

export type PaymentRecord = Selectable<Payments>;

interface EntryToWrite {
  record: SanctionedCase;
  partyId: string;
  entry: 'receipt' | 'reversal' | 'refund';
  purpose: string;
  /** In fen; below nothing unless a receipt. */
  amount: number;
  receivedOn: string;
  payer: string;
  receipt: string;
  note?: string;
  reason?: string;
  reversesId?: string;
}

/** One entry by hand in a party's account. */
export function writeEntry(work: Work, { record, ...entry }: EntryToWrite): Promise<PaymentRecord> {
  return work.db
    .insertInto('payments')
    .values({
      case_id: record.id,
      party_id: entry.partyId,
      entry: entry.entry,
      reverses_id: entry.reversesId ?? null,
      purpose: entry.purpose,
      amount: String(entry.amount),
      received_on: entry.receivedOn,
      payer: entry.payer,
      source: 'hand',
      receipt: entry.receipt,
      note: entry.note ?? '',
      reason: entry.reason ?? '',
      recorded_at: work.now,
      recorded_by_person_id: work.viewer.personId || null,
      region_code: record.regionCode,
      region_then: record.regionThen,
      sector: record.sector,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}
