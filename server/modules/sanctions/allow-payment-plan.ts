import type { z } from 'zod';
import type { allowPaymentPlan as endpoint } from '../../../contracts/payments.ts';
import { planFaults } from '../../../domain/sanctions/payment-plan-faults.ts';
import { Refused } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { reckonMoney } from './party-money.ts';
import { refuseUnlessOwn } from './record-payment.ts';
import { notNow, refuseArchived, type Means } from './refuse-act.ts';
import { getParty, getSanctionedCase } from './sanctioned-case.ts';

/** 暂缓或者分期缴纳：行政处罚法第六十六条第二款。 The parts make up what is open of the fine; a new plan takes the place of one that was ended. */
export async function allowPaymentPlan(
  work: Work,
  caseId: string,
  body: z.infer<NonNullable<typeof endpoint.body>>,
  { means = 'hand', allowedBy }: { means?: Means; allowedBy?: string | undefined } = {},
): Promise<z.input<typeof endpoint.output>> {
  const record = await getSanctionedCase(work, caseId, true);
  if (means === 'hand') refuseUnlessOwn(work, record);
  refuseArchived(record);
  const party = await getParty(work, caseId, body.partyId);
  const [money] = await reckonMoney(work, [party]);
  if (!money || money.ledger.open.fine === 0 || party.servedOn === null)
    throw notNow({ zh: '没有可以暂缓、分期的罚款', en: 'There is no fine to defer' });
  if (money.plan?.ended_on === null) throw notNow({ zh: '已有暂缓、分期安排，须先终止', en: 'A plan stands already; end it first' });
  const [first, ...more] = planFaults({ kind: body.kind, allowedOn: work.today, items: body.items }, money.ledger.open.fine);
  if (first) throw new Refused(422, 'bad-input', first.words, { fields: [first, ...more] });
  const { id } = await work.db
    .insertInto('payment_plans')
    .values({
      case_id: caseId,
      party_id: party.id,
      kind: body.kind,
      items: JSON.stringify([...paidBefore(money.ledger.paid.fine, money.dueOn), ...body.items]),
      allowed_on: work.today,
      document: body.document,
      reason: body.reason,
      allowed_by_person_id: allowedBy ?? (work.viewer.personId || null),
      region_code: record.regionCode,
      region_then: record.regionThen,
      sector: record.sector,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  work.audit({
    act: 'allowPaymentPlan',
    objectKind: 'case',
    objectId: caseId,
    regionCode: record.regionCode,
    sector: record.sector,
    details: {
      number: record.number,
      party: party.name,
      before: null,
      after: { kind: body.kind, items: body.items },
      document: body.document,
      means,
    },
  });
  return { id, version: 1 };
}

/** What was paid before the plan keeps its own day as a part of its own. */
function paidBefore(paid: number, dueOn: string | null): { dueOn: string; amount: number }[] {
  return paid > 0 && dueOn !== null ? [{ dueOn, amount: paid }] : [];
}
