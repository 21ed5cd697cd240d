import type { z } from 'zod';
import type { endPaymentPlan as endpoint } from '../../../contracts/payments.ts';
import { notFound, stale } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { refuseUnlessOwn } from './record-payment.ts';
import { notNow } from './refuse-act.ts';
import { getSanctionedCase } from './sanctioned-case.ts';

/** Ends a deferral or instalments that are not kept: from tomorrow the original day counts again. */
export async function endPaymentPlan(
  work: Work,
  id: string,
  { version, reason }: z.infer<NonNullable<typeof endpoint.body>>,
): Promise<z.input<typeof endpoint.output>> {
  const row = await work.db.selectFrom('payment_plans').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  if (!row) throw notFound('暂缓、分期安排', 'plan');
  const record = await getSanctionedCase(work, row.case_id, true);
  refuseUnlessOwn(work, record);
  if (row.version !== version) throw stale({ id, version: row.version, endedOn: row.ended_on });
  if (row.ended_on !== null) throw notNow({ zh: '该安排已终止', en: 'It is ended already' });
  await work.db
    .updateTable('payment_plans')
    .set({ ended_on: work.today, end_reason: reason, version: version + 1 })
    .where('id', '=', id)
    .execute();
  work.audit({
    act: 'endPaymentPlan',
    objectKind: 'case',
    objectId: row.case_id,
    regionCode: row.region_code,
    sector: row.sector,
    details: { number: record.number, before: { kind: row.kind, items: row.items }, after: { endedOn: work.today }, reason },
  });
  return { id, version: version + 1 };
}
