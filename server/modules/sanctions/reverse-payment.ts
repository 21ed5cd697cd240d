import type { z } from 'zod';
import type { reversePayment as endpoint } from '../../../contracts/payments.ts';
import { badField, Refused } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { countPayment } from './count-sanctions.ts';
import { reckonMoney } from './party-money.ts';
import { paymentForAct, refuseUnlessCounting } from './payment-for-act.ts';
import { notNow } from './refuse-act.ts';
import { getParty, getSanctionedCase, type SanctionedCase } from './sanctioned-case.ts';
import { settleMoney, takeBackPaid } from './settle-money.ts';
import { writeEntry } from './write-entry.ts';

type Body = z.infer<NonNullable<typeof endpoint.body>>;

/** 冲销：an entry that was wrong is taken back by one below nothing, and what truly came in is entered; the case is told how the money stands now. */
export async function reversePayment(work: Work, id: string, body: Body): Promise<z.input<typeof endpoint.output>> {
  const { row, record } = await paymentForAct(work, id, body.version);
  if (row.entry !== 'receipt') throw notNow({ zh: '冲销、退还的记录不能再冲销', en: 'A reversal or a refund is not reversed' });
  await refuseUnlessCounting(work, row);
  if (row.recorded_by_person_id === work.viewer.personId)
    throw new Refused(403, 'act-not-yours', {
      zh: '登记人不得自行冲销，请由本单位其他负责人更正。',
      en: 'Who made the entry does not take it back; another head of the body does.',
    });
  if (body.right && body.right.receivedOn > work.today) throw badField('right.receivedOn', '日期晚于今日。', 'The day lies ahead.');
  const common = { record, partyId: row.party_id, reason: body.reason };
  const reversal = await writeEntry(work, {
    ...common,
    entry: 'reversal',
    reversesId: id,
    purpose: row.purpose,
    amount: -Number(row.amount),
    receivedOn: work.today,
    payer: row.payer,
    receipt: row.receipt,
  });
  await work.db
    .updateTable('payments')
    .set({ version: row.version + 1 })
    .where('id', '=', id)
    .execute();
  await countPayment(work, null, reversal);
  const right = body.right && (await writeEntry(work, { ...common, entry: 'receipt', ...body.right, payer: body.right.payer || row.payer }));
  if (right) await countPayment(work, null, right);
  work.audit({
    act: 'reversePayment',
    objectKind: 'payment',
    objectId: id,
    regionCode: record.regionCode,
    sector: record.sector,
    details: {
      caseNumber: record.number,
      before: { purpose: row.purpose, amount: row.amount, receivedOn: row.received_on, receipt: row.receipt },
      after: { reversal: reversal.id, right: body.right },
      reason: body.reason,
    },
  });
  await follow(work, record, row.party_id, body.reason);
  return { id: reversal.id, rightId: right?.id ?? null };
}

async function follow(work: Work, record: SanctionedCase, partyId: string, reason: string): Promise<void> {
  if (record.state === 'closed') await refuseOpened(work, record, partyId);
  await takeBackPaid(work, record, partyId, { reason: `缴款记录更正：${reason}` });
  await settleMoney(work, await getSanctionedCase(work, record.id), partyId);
}

/** A closed case is not opened again by a correction: what truly came in must settle it as before. */
async function refuseOpened(work: Work, record: SanctionedCase, partyId: string): Promise<void> {
  const [money] = await reckonMoney(work, [await getParty(work, record.id, partyId)]);
  if (money && money.ledger.openInAll > 0 && money.standing.state !== 'ended')
    throw notNow({
      zh: '案件已结案，更正后仍有款项未缴清：请同时填写实际缴款，或者经核实后另行处理',
      en: 'The case is closed and money would be open after the correction: enter what truly came in as well',
    });
}
