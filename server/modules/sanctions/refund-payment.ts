import type { z } from 'zod';
import type { refundPayment as endpoint } from '../../../contracts/payments.ts';
import { yuanText } from '../../../domain/sanctions/money.ts';
import { badField } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { countPayment } from './count-sanctions.ts';
import { reckonMoney } from './party-money.ts';
import { refuseUnlessOwn } from './record-payment.ts';
import { refuseArchived } from './refuse-act.ts';
import { getParty, getSanctionedCase } from './sanctioned-case.ts';
import { settleMoney } from './settle-money.ts';
import { writeEntry } from './write-entry.ts';

type Body = z.infer<NonNullable<typeof endpoint.body>>;

/** Money given back, at most what was paid beyond what is owed. */
export async function refundPayment(work: Work, caseId: string, body: Body): Promise<z.input<typeof endpoint.output>> {
  const record = await getSanctionedCase(work, caseId, true);
  refuseUnlessOwn(work, record);
  refuseArchived(record);
  const party = await getParty(work, caseId, body.partyId);
  if (body.onDay > work.today) throw badField('onDay', '日期晚于今日。', 'The day lies ahead.');
  const [money] = await reckonMoney(work, [party]);
  const surplus = money?.ledger.surplus ?? 0;
  if (body.amount > surplus)
    throw badField('amount', `应退 ${yuanText(surplus)} 元，所填超出。`, `To be given back: ${yuanText(surplus)} yuan; this is more.`);
  const { amount, onDay, payee, ...said } = body;
  const refund = await writeEntry(work, { ...said, record, entry: 'refund', amount: -amount, receivedOn: onDay, payer: payee || party.name });
  await countPayment(work, null, refund);
  work.audit({
    act: 'refundPayment',
    objectKind: 'payment',
    objectId: refund.id,
    regionCode: record.regionCode,
    sector: record.sector,
    details: { caseNumber: record.number, party: party.name, before: { surplus }, after: { ...body } },
  });
  await settleMoney(work, record, party.id);
  return { id: refund.id, version: 1 };
}
