import { permissionsOfPost } from '../../../domain/organisation/permissions-of-post.ts';
import type { Role } from '../../../domain/organisation/roles.ts';
import type { UnitKind } from '../../../domain/organisation/unit-kinds.ts';
import type { Work } from '../../platform/work.ts';

/** Whether a service recorded by a person is for another to withdraw: the viewer recorded it, and is not alone in the unit who could. */
export async function needsAnother(work: Work, unitId: string): Promise<(recordedByPersonId: string) => boolean> {
  const { personId } = work.viewer;
  const rows = await work.db
    .selectFrom('posts as p')
    .innerJoin('units as u', 'u.id', 'p.unit_id')
    .innerJoin('accounts as a', 'a.person_id', 'p.person_id')
    .select(['p.role', 'u.kind'])
    .where('p.unit_id', '=', unitId)
    .where('p.person_id', '<>', personId || '0')
    .where('p.ended_at', 'is', null)
    .where('a.disabled_at', 'is', null)
    .where((eb) => eb.or([eb('p.valid_from', 'is', null), eb('p.valid_from', '<=', work.today)]))
    .execute();
  const hasColleague = rows.some(({ role, kind }) => {
    const permissions = permissionsOfPost(role as Role, kind as UnitKind);
    return permissions.includes('documents.draft') || permissions.includes('documents.approve');
  });
  return (recordedBy) => hasColleague && recordedBy === personId;
}
