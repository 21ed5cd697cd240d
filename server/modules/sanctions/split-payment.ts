import type { z } from 'zod';
import type { splitPayment as endpoint } from '../../../contracts/payments.ts';
import { isKindDone } from '../../../domain/cases/gates-of-decision.ts';
import { yuanText } from '../../../domain/sanctions/money.ts';
import { badField } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { countPayment } from './count-sanctions.ts';
import { reckonMoney } from './party-money.ts';
import { paymentForAct } from './payment-for-act.ts';
import { notNow } from './refuse-act.ts';
import { getParty } from './sanctioned-case.ts';
import { openKinds, settleMoney } from './settle-money.ts';
import type { PaymentRecord } from './write-entry.ts';

type Body = z.infer<NonNullable<typeof endpoint.body>>;

/** Divides one line of the bank between fine, confiscation and add-on fine. Its serial number stays that of every part. */
export async function splitPayment(work: Work, id: string, { version, parts }: Body): Promise<z.input<typeof endpoint.output>> {
  const { row, record } = await paymentForAct(work, id, version);
  await refuseUnlessWhole(work, row);
  const sum = parts.reduce((all, { amount }) => all + amount, 0);
  if (sum !== Number(row.amount))
    throw badField(
      'parts',
      `各部分合计 ${yuanText(sum)} 元，应等于 ${yuanText(Number(row.amount))} 元。`,
      'The parts together are not the sum of the line.',
    );
  if (new Set(parts.map(({ purpose }) => purpose)).size < parts.length) throw badField('parts', '同一款项只能列一次。', 'Each purpose stands once.');
  const [first, ...further] = parts;
  const kept = await work.db
    .updateTable('payments')
    .set({ purpose: first!.purpose, amount: String(first!.amount), version: version + 1 })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
  await countPayment(work, row, kept);
  const { id: _, version: __, ...common } = row;
  for (const [place, { purpose, amount }] of further.entries()) {
    const part = { ...common, purpose, amount: String(amount), bank_part: row.bank_part + place + 1 };
    await countPayment(work, null, await work.db.insertInto('payments').values(part).returningAll().executeTakeFirstOrThrow());
  }
  work.audit({
    act: 'splitPayment',
    objectKind: 'payment',
    objectId: id,
    regionCode: record.regionCode,
    sector: record.sector,
    details: { caseNumber: record.number, serial: row.bank_serial, before: { purpose: row.purpose, amount: row.amount }, after: { parts } },
  });
  await refuseReopened(work, row);
  await settleMoney(work, record, row.party_id);
  return { id, version: version + 1 };
}

async function refuseUnlessWhole(work: Work, row: PaymentRecord): Promise<void> {
  if (row.bank_serial === null)
    throw notNow({
      zh: '只有银行来款可以拆分，手工登记有误的请作废或者冲销',
      en: 'Only a line of the bank is divided; void or reverse an entry by hand',
    });
  const others = await work.db
    .selectFrom('payments')
    .select(['id'])
    .where((eb) =>
      eb.or([
        eb('reverses_id', '=', row.id),
        eb.and([
          eb('collecting_unit_id', '=', row.collecting_unit_id),
          eb('bank', '=', row.bank),
          eb('bank_serial', '=', row.bank_serial),
          eb('id', '<>', row.id),
        ]),
      ]),
    )
    .executeTakeFirst();
  if (row.voided_at !== null || others) throw notNow({ zh: '该笔来款已作废、冲销或者拆分', en: 'It was voided, reversed or divided already' });
}

/** What was told to the case as paid may not be open again by the division. */
async function refuseReopened(work: Work, row: PaymentRecord): Promise<void> {
  const party = await getParty(work, row.case_id, row.party_id);
  const [money] = await reckonMoney(work, [party]);
  const { outcome } = party.facts;
  if (!money || !outcome || !openKinds(money.ledger).some((kind) => isKindDone(outcome, kind))) return;
  throw notNow({
    zh: '已登记缴清的款项拆分后又有未缴，请由负责人冲销更正',
    en: 'What was told as paid would be open again; the head corrects it by a reversal',
  });
}
