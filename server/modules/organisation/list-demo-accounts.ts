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
  return { password: typeof setting?.value === 'string' ? setting.value : null, accounts };
}
