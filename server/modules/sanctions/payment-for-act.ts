import { notFound, stale } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { refuseUnlessOwn } from './record-payment.ts';
import { notNow, refuseArchived } from './refuse-act.ts';
import { getSanctionedCase, type SanctionedCase } from './sanctioned-case.ts';
import type { PaymentRecord } from './write-entry.ts';

/** An entry that its own body acts on, locked, with its case. Throws Refused for another body, an archived case or a version that is not the last. */
export async function paymentForAct(work: Work, id: string, version: number): Promise<{ row: PaymentRecord; record: SanctionedCase }> {
  const row = await work.db.selectFrom('payments').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  if (!row) throw notFound('缴款记录', 'payment');
  const record = await getSanctionedCase(work, row.case_id, true);
  refuseUnlessOwn(work, record);
  refuseArchived(record);
  if (row.version !== version) throw stale({ id, version: row.version, isVoided: row.voided_at !== null });
  return { row, record };
}

/** Throws Refused where an entry no longer counts: voided, or taken back by a reversal. */
export async function refuseUnlessCounting(work: Work, row: PaymentRecord): Promise<void> {
  if (row.voided_at !== null) throw notNow({ zh: '该记录已作废', en: 'It is voided already' });
  const reversal = await work.db.selectFrom('payments').select('id').where('reverses_id', '=', row.id).executeTakeFirst();
  if (reversal) throw notNow({ zh: '该记录已冲销', en: 'It was reversed already' });
}
