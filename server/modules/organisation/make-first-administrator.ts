import { ALL_SECTORS } from '../../../domain/organisation/sector-mask.ts';
import type { Config } from '../../platform/config.ts';
import type { Work } from '../../platform/work.ts';
import { insertAccount } from './add-account.ts';
import { addPerson, placeInPost } from './give-post.ts';
import { initialsOf } from './load-divisions.ts';
import { getManagedUnit } from './reach.ts';

const officeKey = '320000.office';

/**
 * The administrator of the province, where there is no account at all: account `admin` with a random password that must be
 * changed. He sits in the office, whose unit is made where no campaign has made it yet, and sees no business record (三员).
 * Null where any account exists: this happens once.
 */
export async function makeFirstAdministrator(work: Work, cost: Config['passwordCost']): Promise<{ account: string; password: string } | null> {
  const any = await work.db.selectFrom('accounts').select('id').limit(1).executeTakeFirst();
  if (any) return null;
  const office = (await findOffice(work)) ?? (await addOffice(work));
  const personId = await addPerson(work, { name: '系统管理员', certificateNumber: null, certificateUntil: null });
  await placeInPost(work, { personId, unit: await getManagedUnit(work, office.id), role: 'administrator', title: '' });
  const { name, password } = await insertAccount(work, { personId, name: 'admin' }, cost);
  return { account: name, password };
}

function findOffice(work: Work) {
  return work.db.selectFrom('units').select('id').where('key', '=', officeKey).executeTakeFirst();
}

function addOffice(work: Work) {
  const name = '省安委会办公室';
  return work.db
    .insertInto('units')
    .values({
      key: officeKey,
      kind: 'office',
      name,
      short_name: '省安委办',
      initials: initialsOf(name),
      level: 'province',
      region_code: '320000000',
      sectors: String(ALL_SECTORS),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
}
