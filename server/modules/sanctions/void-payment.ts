import type { z } from 'zod';
import type { voidPayment as endpoint } from '../../../contracts/payments.ts';
import type { Work } from '../../platform/work.ts';
import { countPayment } from './count-sanctions.ts';
import { paymentForAct, refuseUnlessCounting } from './payment-for-act.ts';
import { notNow } from './refuse-act.ts';
import { getParty } from './sanctioned-case.ts';
import { settleMoney } from './settle-money.ts';

/** Voids a record of money that was wrong; it stays in sight with the reason. Not once the case was told that all is paid. */
export async function voidPayment(
  work: Work,
  id: string,
  { version, reason }: z.infer<NonNullable<typeof endpoint.body>>,
): Promise<z.input<typeof endpoint.output>> {
  const { row, record } = await paymentForAct(work, id, version);
  if (row.entry === 'reversal') throw notNow({ zh: '冲销记录不能作废', en: 'A reversal is not voided' });
  await refuseUnlessCounting(work, row);
  const party = await getParty(work, row.case_id, row.party_id);
  const performances = party.facts.outcome?.performances ?? {};
  const kinds = row.purpose === 'confiscation' ? (['confiscate-proceeds', 'confiscate-goods'] as const) : (['fine'] as const);
  if (row.entry === 'receipt' && kinds.some((kind) => performances[kind]?.how === 'paid'))
    throw notNow({
      zh: '该项已登记缴清，不能作废；登记有误的，由本单位负责人冲销更正',
      en: 'It was told to the case as paid up and cannot be voided; the head of the body corrects it by a reversal',
    });
  await work.db
    .updateTable('payments')
    .set({ voided_at: work.now, void_reason: reason, version: version + 1 })
    .where('id', '=', id)
    .execute();
  await countPayment(work, row, { ...row, voided_at: work.now });
  work.audit({
    act: 'voidPayment',
    objectKind: 'payment',
    objectId: id,
    regionCode: row.region_code,
    sector: row.sector,
    details: { caseNumber: record.number, before: { amount: row.amount, receivedOn: row.received_on }, after: { isVoided: true }, reason },
  });
  await settleMoney(work, record, row.party_id);
  return { id, version: version + 1 };
}
