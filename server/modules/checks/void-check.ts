import type { CheckDetail } from '../../../contracts/checks.ts';
import { forbidden, Refused, stale } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { uncountCheck } from './count-check.ts';
import { getCheck } from './get-check.ts';
import { lockFirm } from './lock-firm.ts';

/** Voids a check recorded by mistake, with the reason; only its own unit may. It leaves the figures and stays on file. */
export async function voidCheck(work: Work, id: string, body: { version: number; reason: string }): Promise<CheckDetail> {
  // The firm before the check, as a merger of firms takes them, so that no two wait for each other.
  const named = await work.db.selectFrom('checks').select('enterprise_id').where('id', '=', id).executeTakeFirst();
  if (named) await lockFirm(work, named.enterprise_id);
  await work.db.selectFrom('checks').select('id').where('id', '=', id).forUpdate().executeTakeFirst();
  const check = await getCheck(work, id);
  if (check.unitId !== work.viewer.unitId) throw forbidden({ zh: '检查记录由登记单位作废。', en: 'A check is voided by the unit that recorded it.' });
  if (check.isVoided) throw new Refused(409, 'already-void', { zh: '此检查记录已经作废。', en: 'This check is void already.' });
  if (check.version !== body.version) throw stale(check);
  await work.db
    .updateTable('checks')
    .set((eb) => ({ voided_at: work.now, void_reason: body.reason, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
  await uncountCheck(work, id);
  work.audit({
    act: 'voidCheck',
    objectKind: 'check',
    objectId: id,
    details: { before: { version: check.version }, after: { reason: body.reason } },
    regionCode: check.regionCode,
    sector: check.sector,
  });
  return getCheck(work, id);
}
