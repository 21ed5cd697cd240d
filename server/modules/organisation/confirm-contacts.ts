import type { z } from 'zod';
import type { confirmContacts as endpoint } from '../../../contracts/organisation.ts';
import { forbidden, stale } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { getManagedUnit, mayConfirmContacts, refuseClosed } from './reach.ts';
import { getUnit } from './unit-detail.ts';

/** Telephone, fax and mail as they are today; the same again is a confirmation. */
export async function confirmContacts(work: Work, id: string, body: z.infer<NonNullable<typeof endpoint.body>>) {
  const unit = await getManagedUnit(work, id);
  if (!mayConfirmContacts(work, unit)) {
    throw forbidden({ zh: '联系方式由本单位人员或其管理员核实。', en: 'Contacts are confirmed by the unit’s own people or its administrator.' });
  }
  refuseClosed(unit);
  if (unit.version !== body.version) throw stale(await getUnit(work, id));
  const { telephone, fax, mail } = body;
  const before = await work.db.selectFrom('units').select(['telephone', 'fax', 'mail']).where('id', '=', id).executeTakeFirstOrThrow();
  await work.db
    .updateTable('units')
    .set({ telephone, fax, mail, contacts_confirmed_on: work.today, version: unit.version + 1 })
    .where('id', '=', id)
    .execute();
  work.audit({
    act: 'confirmContacts',
    objectKind: 'unit',
    objectId: id,
    details: { before, after: { telephone, fax, mail } },
    regionCode: unit.regionCode,
  });
  return getUnit(work, id);
}
