import type { CircularDetail } from '../../../contracts/circulars.ts';
import { forbidden, Refused } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { settleDuties } from '../duties/for-other-modules.ts';
import { circularDetail } from './circular-detail.ts';
import { getReadableCircular } from './readable-circulars.ts';

/** Confirms that the viewer's unit has a circular that was sent to it, and settles what it owed. */
export async function confirmCircularReceipt(work: Work, id: string): Promise<CircularDetail> {
  const record = await getReadableCircular(work, id);
  const { viewer } = work;
  const receipt = await work.db
    .selectFrom('circular_receipts')
    .selectAll()
    .where('circular_id', '=', id)
    .where('unit_id', '=', viewer.unitId)
    .forUpdate()
    .executeTakeFirst();
  if (!receipt) throw forbidden({ zh: '此通报没有发给本单位，无须签收。', en: 'This circular was not sent to your unit.' });
  if (receipt.received_at)
    throw new Refused(409, 'already-received', { zh: '本单位已确认收到此通报。', en: 'Your unit has confirmed this circular already.' });
  await work.db
    .updateTable('circular_receipts')
    .set({ received_at: work.now, received_by_person_id: viewer.personId })
    .where('circular_id', '=', id)
    .where('unit_id', '=', viewer.unitId)
    .execute();
  await settleDuties(work, { kind: 'circular', id }, { kinds: ['receipt-confirmation'], holderUnitId: viewer.unitId });
  work.audit({
    act: 'confirmCircularReceipt',
    objectKind: 'circular',
    objectId: id,
    details: { after: { number: record.number, unit: viewer.unitName } },
    regionCode: receipt.region_code,
  });
  return circularDetail(work, id);
}
