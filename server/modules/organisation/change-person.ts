import type { z } from 'zod';
import type { changePerson as endpoint } from '../../../contracts/organisation.ts';
import { findCertificateFault } from '../../../domain/organisation/role-conflicts.ts';
import { badField, notFound, stale } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { findHeldPosts, requirePersonInReach } from './held-posts.ts';

/** A person's name and enforcement certificate. A post that needs one keeps it: the number cannot be taken away. */
export async function changePerson(work: Work, id: string, body: z.infer<NonNullable<typeof endpoint.body>>) {
  const before = await work.db.selectFrom('persons').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  if (!before) throw notFound('人员', 'person');
  await requirePersonInReach(work, id);
  if (before.version !== body.version) {
    throw stale({
      id,
      name: before.name,
      certificateNumber: before.certificate_number,
      certificateUntil: before.certificate_until,
      version: before.version,
    });
  }
  const held = await findHeldPosts(work, id);
  for (const { role } of held) {
    const fault = findCertificateFault(role, { number: body.certificateNumber, until: body.certificateUntil }, work.today);
    if (fault) throw badField('certificateNumber', `${fault.zh}。`, `${fault.en}.`);
  }
  const after = { name: body.name, certificate_number: body.certificateNumber || null, certificate_until: body.certificateUntil };
  const version = before.version + 1;
  await work.db
    .updateTable('persons')
    .set({ ...after, version })
    .where('id', '=', id)
    .execute();
  work.audit({
    act: 'changePerson',
    objectKind: 'person',
    objectId: id,
    details: { before, after },
    regionCode: held[0]?.regionCode ?? work.viewer.regionCode,
  });
  return { id, name: body.name, certificateNumber: after.certificate_number, certificateUntil: after.certificate_until, version };
}
