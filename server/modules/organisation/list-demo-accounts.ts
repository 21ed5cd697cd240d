import { getRole } from '../../../domain/organisation/permissions-of-post.ts';
import type { Role } from '../../../domain/organisation/roles.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Work } from '../../platform/work.ts';

/** Only a rehearsal shows its accounts and their common password. */
export async function listDemoAccounts(work: Work, clock: Clock) {
  if (!clock.rehearsal) return { password: null, accounts: [] };
  const setting = await work.db.selectFrom('settings').select('value').where('key', '=', 'demo-password').executeTakeFirst();
  const accounts = await work.db
    .selectFrom('accounts')
    .innerJoin('posts', 'posts.person_id', 'accounts.person_id')
    .innerJoin('units', 'units.id', 'posts.unit_id')
    .select(['accounts.name as account', 'units.name as unitName', 'posts.role'])
    .where('posts.ended_at', 'is', null)
    .orderBy('accounts.name')
    .execute();
  const named = accounts.map((row) => ({ ...row, roleNames: roleNames(row.role as Role) }));
  return { password: typeof setting?.value === 'string' ? setting.value : null, accounts: named };
}

function roleNames(id: Role) {
  const { zh, en } = getRole(id);
  return { zh, en };
}
