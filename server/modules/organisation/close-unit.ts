import { sql } from 'kysely';
import type { z } from 'zod';
import type { closeUnit as endpoint } from '../../../contracts/organisation.ts';
import { mayManageUnit } from '../../../domain/organisation/management-reach.ts';
import { badField, Refused, stale } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { getManagedUnit, managerOf, outsideReach, refuseClosed } from './reach.ts';
import { getUnit } from './unit-detail.ts';

/** A unit that is no more. It stays on the records that name it. Refused while it holds people or units. */
export async function closeUnit(work: Work, id: string, body: z.infer<NonNullable<typeof endpoint.body>>) {
  const unit = await getManagedUnit(work, id);
  if (!mayManageUnit(managerOf(work), unit)) throw outsideReach();
  refuseClosed(unit);
  if (unit.version !== body.version) throw stale(await getUnit(work, id));
  const { posts, below } = await countInUse(work, id);
  if (posts + below > 0) {
    throw new Refused(409, 'unit-in-use', {
      zh: `该机构尚有岗位 ${posts} 个、下级机构 ${below} 个，请先调整。`,
      en: `The unit still has ${posts} posts and ${below} units below; move or end them first.`,
    });
  }
  if (body.successorId !== null) {
    const successor = await getManagedUnit(work, body.successorId);
    if (successor.id === id || successor.validTo !== null)
      throw badField('successorId', '承接机构须为另一现存机构。', 'The successor must be another unit that stands.');
  }
  await work.db
    .updateTable('units')
    .set({ valid_to: work.today, successor_id: body.successorId, version: unit.version + 1 })
    .where('id', '=', id)
    .execute();
  work.audit({
    act: 'closeUnit',
    objectKind: 'unit',
    objectId: id,
    details: { reason: body.reason, successorId: body.successorId },
    regionCode: unit.regionCode,
  });
  work.tell('unit-closed', { unitId: id, successorId: body.successorId });
  return getUnit(work, id);
}

/** Posts held in it, and units that stand directly below. */
async function countInUse(work: Work, id: string): Promise<{ posts: number; below: number }> {
  const found = await sql<{ posts: number; below: number }>`
    select (select count(*)::int from posts where unit_id = ${id} and ended_at is null) as posts,
           (select count(*)::int from units where parent_id = ${id} and valid_to is null) as below`.execute(work.db);
  return found.rows[0] ?? { posts: 0, below: 0 };
}
