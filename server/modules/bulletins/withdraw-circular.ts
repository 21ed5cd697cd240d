import type { CircularDetail } from '../../../contracts/circulars.ts';
import type { Work } from '../../platform/work.ts';
import { circularDetail } from './circular-detail.ts';
import { circularForAct } from './circular-for-act.ts';

/** Withdraws an issued circular with the reason. It stays on file with its number; whoever had it sees that it is withdrawn. */
export async function withdrawCircular(work: Work, id: string, { version, reason }: { version: number; reason: string }): Promise<CircularDetail> {
  const record = await circularForAct(work, id, 'withdraw', version);
  await work.db
    .updateTable('circulars')
    .set((eb) => ({ status: 'withdrawn', withdrawn_at: work.now, withdraw_reason: reason, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
  work.audit({
    act: 'withdrawCircular',
    objectKind: 'circular',
    objectId: id,
    details: { before: { status: 'issued' }, after: { number: record.number, reason } },
    regionCode: record.region_code,
  });
  const sent = await work.db.selectFrom('circular_receipts').select('unit_id').where('circular_id', '=', id).execute();
  work.tell('circular-withdrawn', {
    objectKind: 'circular',
    objectId: id,
    unitIds: sent.map((row) => row.unit_id),
    regionCode: record.region_code,
    sector: record.sector,
    words: { zh: `通报 ${record.number ?? ''} 已撤回：${reason}`, en: `Circular ${record.number ?? ''} is withdrawn: ${reason}` },
  });
  return circularDetail(work, id);
}
