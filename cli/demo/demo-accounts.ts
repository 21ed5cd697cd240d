import type { Campaign } from '../../domain/campaign/campaign-schema.ts';
import type { Role } from '../../domain/organisation/roles.ts';
import { addPerson, placeInPost } from '../../server/modules/organisation/give-post.ts';
import { hashPassword } from '../../server/modules/organisation/password.ts';
import { getManagedUnit } from '../../server/modules/organisation/reach.ts';
import type { Config } from '../../server/platform/config.ts';
import type { Work } from '../../server/platform/work.ts';
import { madeUpFamilies, stems } from './demo-facts-table.ts';

export const demoPassword = 'Anzhi-yanlian-2009';

/** Counties whose townships take part in the demo, the first four of each. */
export const countiesWithTownships = ['320102', '320282', '320323', '320581', '320683', '320922'];

interface DemoAccount {
  account: string;
  unitKey: string;
  role: Role;
}

/** Counties whose enforcement bodies carry cases through: they have a head of section, a legal reviewer, an accountant and a director; their police answer. */
export const countiesWithCases = [
  ...countiesWithTownships,
  '320115',
  '320205',
  '320381',
  '320402',
  '320506',
  '320621',
  '320721',
  '320829',
  '320981',
  '321023',
  '321181',
];

/** REGION.ROLE for every city and county, the office, bodies and groups, and the townships that take part. */
export function demoAccountList(campaign: Campaign, places: readonly { code: string; level: string }[]): DemoAccount[] {
  const province = campaign.region.slice(0, 6);
  const list: DemoAccount[] = [
    { account: `${province}.office`, unitKey: `${province}.office`, role: 'office' },
    { account: `${province}.office2`, unitKey: `${province}.office`, role: 'office' },
    { account: `${province}.leader`, unitKey: `${province}.office`, role: 'leader' },
    { account: `${province}.administrator`, unitKey: `${province}.office`, role: 'administrator' },
    { account: `${province}.auditor`, unitKey: `${province}.office`, role: 'auditor' },
    ...campaign.bodies.flatMap(({ key }): DemoAccount[] => [
      { account: `${key}.staff`, unitKey: key, role: 'staff' },
      { account: `${key}.leader`, unitKey: key, role: 'leader' },
    ]),
    ...campaign.groups.map(({ key }): DemoAccount => ({ account: `${key}.liaison`, unitKey: key, role: 'liaison' })),
  ];
  for (const { code, level } of places) {
    const place = level === 'township' ? code : code.slice(0, 6);
    list.push({ account: `${place}.government`, unitKey: `${place}.government`, role: 'government' });
    list.push({ account: `${place}.leader`, unitKey: `${place}.government`, role: 'leader' });
    if (level === 'township') continue;
    list.push({ account: `${place}.officer`, unitKey: `${place}.enforcement`, role: 'officer' });
    list.push({ account: `${place}.officer2`, unitKey: `${place}.enforcement`, role: 'officer' });
    list.push({ account: `${place}.reviewer`, unitKey: `${place}.enforcement`, role: 'reviewer' });
    if (!countiesWithCases.includes(place)) continue;
    list.push({ account: `${place}.section-head`, unitKey: `${place}.enforcement`, role: 'section-head' });
    list.push({ account: `${place}.legal-reviewer`, unitKey: `${place}.enforcement`, role: 'legal-reviewer' });
    list.push({ account: `${place}.accountant`, unitKey: `${place}.enforcement`, role: 'accountant' });
    list.push({ account: `${place}.director`, unitKey: `${place}.enforcement`, role: 'leader' });
    list.push({ account: `${place}.police`, unitKey: `${place}.police`, role: 'staff' });
  }
  return list;
}

/** Made-up persons with a post and an account each, all with the demo's password. */
export async function addDemoAccounts(work: Work, list: readonly DemoAccount[], cost: Config['passwordCost']): Promise<void> {
  const password_hash = await hashPassword(demoPassword, cost);
  const units = await work.db.selectFrom('units').select(['id', 'key']).execute();
  const idOfKey = new Map(units.map((unit) => [unit.key, unit.id]));
  for (const [index, { account, unitKey, role }] of list.entries()) {
    const unit = await getManagedUnit(work, idOfKey.get(unitKey) ?? '0');
    const isCertified = role === 'officer' || role === 'reviewer';
    const personId = await addPerson(work, {
      name: madeUpName(index),
      certificateNumber: isCertified ? `苏执（演）${String(index + 1).padStart(5, '0')}` : null,
      certificateUntil: isCertified ? '2011-12-31' : null,
    });
    await placeInPost(work, { personId, unit, role, title: '' });
    const { id } = await work.db
      .insertInto('accounts')
      .values({ name: account, person_id: personId, password_hash, must_change_password: false, created_at: work.now })
      .returning('id')
      .executeTakeFirstOrThrow();
    work.audit({ act: 'giveAccount', objectKind: 'account', objectId: id, details: { name: account, personId }, regionCode: unit.regionCode });
  }
  await work.db
    .insertInto('settings')
    .values({ key: 'demo-password', value: JSON.stringify(demoPassword), changed_at: work.now })
    .execute();
}

/** 赵甲, 钱甲 … 赵甲甲, 钱甲甲 …: plainly nobody's name. */
function madeUpName(index: number): string {
  const family = madeUpFamilies[index % madeUpFamilies.length] ?? '';
  const rest = Math.floor(index / madeUpFamilies.length);
  const first = stems[rest % stems.length] ?? '';
  const round = Math.floor(rest / stems.length);
  return `${family}${first}${round === 0 ? '' : (stems[round % stems.length] ?? '')}`;
}
