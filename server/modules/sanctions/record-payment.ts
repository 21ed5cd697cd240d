import type { z } from 'zod';
import type { recordPayment as endpoint } from '../../../contracts/payments.ts';
import { paymentPurposes } from '../../../domain/sanctions/payment-ledger.ts';
import { yuanText } from '../../../domain/sanctions/money.ts';
import { badField, Refused } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { countPayment } from './count-sanctions.ts';
import { reckonMoney } from './party-money.ts';
import { notNow, refuseArchived } from './refuse-act.ts';
import { getParty, getSanctionedCase, type SanctionedCase } from './sanctioned-case.ts';
import { settleMoney } from './settle-money.ts';
import { writeEntry } from './write-entry.ts';

type Body = z.infer<NonNullable<typeof endpoint.body>>;

/** 403 unless the case is the viewer's own unit's. */
export function refuseUnlessOwn(work: Work, record: SanctionedCase): void {
  if (record.unitId === work.viewer.unitId) return;
  throw new Refused(403, 'act-not-yours', { zh: '应由承办单位办理。', en: 'This is for the unit that handles the case.' });
}

/** Records money by hand. More than is owed is refused, unless it is said that it came in truly. */
export async function recordPayment(work: Work, caseId: string, body: Body): Promise<z.input<typeof endpoint.output>> {
  const record = await getSanctionedCase(work, caseId, true);
  refuseUnlessOwn(work, record);
  refuseArchived(record);
  const party = await getParty(work, caseId, body.partyId);
  if (party.facts.outcome?.kind !== 'penalty') throw notNow({ zh: '对该当事人尚未作出处罚决定', en: 'No penalty was decided against this party' });
  if (body.receivedOn > work.today) throw badField('receivedOn', '日期晚于今日。', 'The day lies ahead.');
  const [money] = await reckonMoney(work, [party]);
  const open = money?.ledger.open[body.purpose] ?? 0;
  if (body.amount > open && !body.isSurplus) {
    const words = paymentPurposes.find(({ id }) => id === body.purpose)!;
    throw badField('amount', `${words.zh}未缴 ${yuanText(open)} 元，所填超出。`, `Open of the ${words.en.toLowerCase()}: ${yuanText(open)} yuan.`);
  }
  const { isSurplus: _, ...said } = body;
  const payment = await writeEntry(work, { ...said, record, entry: 'receipt', payer: body.payer || party.name });
  const { id } = payment;
  await countPayment(work, null, payment);
  work.audit({
    act: 'recordPayment',
    objectKind: 'payment',
    objectId: id,
    regionCode: record.regionCode,
    sector: record.sector,
    details: { caseNumber: record.number, before: null, after: { ...body } },
  });
  await settleMoney(work, record, party.id);
  return { id, version: 1 };
}
