import { forbidden, notFound, Refused } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { maySetParameters, setByProvince } from './may-set-parameters.ts';

/** A wrong value is withdrawn with the reason and stays in the list; from then on no act is judged by it. */
export async function withdrawParameter(work: Work, id: string, reason: string): Promise<{ id: string }> {
  if (!maySetParameters(work.viewer)) throw forbidden(setByProvince);
  const before = await work.db.selectFrom('provincial_parameters').select(['key', 'value', 'from_day']).where('id', '=', id).executeTakeFirst();
  if (!before) throw notFound('本省数值', 'value of the province');
  const done = await work.db
    .updateTable('provincial_parameters')
    .set({ withdrawn_at: work.now, withdrawn_by_person_id: work.viewer.personId, withdraw_reason: reason })
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (!done) throw new Refused(409, 'already-withdrawn', { zh: '该数值已撤回。', en: 'This value has been withdrawn already.' });
  work.audit({
    act: 'withdrawParameter',
    objectKind: 'parameter',
    objectId: id,
    details: { before: { key: before.key, value: Number(before.value), from: before.from_day }, after: { reason } },
    regionCode: work.viewer.regionCode,
  });
  return { id };
}
