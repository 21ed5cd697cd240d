import { CHAIN_PERMISSIONS, type ChainPermission } from '../../../domain/documents/approval-chain.ts';
import { permissionsOfPost } from '../../../domain/organisation/permissions-of-post.ts';
import type { Role } from '../../../domain/organisation/roles.ts';
import type { UnitKind } from '../../../domain/organisation/unit-kinds.ts';
import type { Work } from '../../platform/work.ts';

/** Who signs papers of a unit today, by standing posts and accounts that are not disabled: each person once. */
export async function signersOfBody(work: Work, unitId: string): Promise<{ personId: string; name: string; permissions: ChainPermission[] }[]> {
  const rows = await work.db
    .selectFrom('posts as p')
    .innerJoin('units as u', 'u.id', 'p.unit_id')
    .innerJoin('persons as n', 'n.id', 'p.person_id')
    .innerJoin('accounts as a', 'a.person_id', 'p.person_id')
    .select(['p.person_id', 'n.name', 'p.role', 'u.kind'])
    .where('p.unit_id', '=', unitId)
    .where('p.ended_at', 'is', null)
    .where('a.disabled_at', 'is', null)
    .where((eb) => eb.or([eb('p.valid_from', 'is', null), eb('p.valid_from', '<=', work.today)]))
    .orderBy('n.name')
    .orderBy('p.person_id')
    .execute();
  const people = new Map<string, { personId: string; name: string; permissions: ChainPermission[] }>();
  for (const { person_id: personId, name, role, kind } of rows) {
    const held = permissionsOfPost(role as Role, kind as UnitKind);
    const known = people.get(personId)?.permissions ?? [];
    people.set(personId, { personId, name, permissions: CHAIN_PERMISSIONS.filter((one) => known.includes(one) || held.includes(one)) });
  }
  return [...people.values()].filter(({ permissions }) => permissions.length > 0);
}
