import { createHmac } from 'node:crypto';
import { isIPv4 } from 'node:net';
import { Refused } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';

/** Failures before a lock of one account from one network, and before strangers to a network must wait; then minutes locked. */
const accountLimit = 5;
const networkLimit = 60;
const lockMinutes = 15;

/** Who tries, from where: what failures are counted under. */
export interface Subjects {
  /** The account from this network; stands under the account's name, so that unlocking it finds them all. */
  account: string;
  /** The network; null where the account has signed in from it before, so that guessing locks out strangers and not an office. */
  network: string | null;
  networkHash: string;
}

/** The subjects of an attempt to sign in with the account from an address. */
export async function subjectsOf(work: Work, account: { id: string | undefined; name: string }, ip: string): Promise<Subjects> {
  const { value: secret } = await work.db.selectFrom('settings').select('value').where('key', '=', 'network-secret').executeTakeFirstOrThrow();
  const networkHash = createHmac('sha256', String(secret)).update(networkOf(ip)).digest('hex').slice(0, 24);
  const known =
    account.id !== undefined &&
    (await work.db
      .selectFrom('account_networks')
      .select('last_at')
      .where('account_id', '=', account.id)
      .where('network', '=', networkHash)
      .executeTakeFirst());
  return { account: `${account.name.toLowerCase()}@${networkHash}`, network: known ? null : networkHash, networkHash };
}

/** The subject of wrong present passwords of somebody who is signed in. */
export function ownPasswordSubject(accountName: string): string {
  return `${accountName.toLowerCase()}@own-password`;
}

/** Throws Refused (423) while one of the subjects is locked. */
export async function refuseWhileLocked(work: Work, subjects: readonly (string | null)[], at: Date): Promise<void> {
  const locked = await work.db
    .selectFrom('sign_in_failures')
    .select('locked_until')
    .where('subject', 'in', present(subjects))
    .where('locked_until', '>', at)
    .executeTakeFirst();
  if (!locked?.locked_until) return;
  const minutes = Math.max(1, Math.ceil((locked.locked_until.getTime() - at.getTime()) / 60_000));
  throw new Refused(423, 'sign-in-locked', {
    zh: `密码错误次数过多，请 ${minutes} 分钟后再试，或请上级管理员重置密码。`,
    en: `Too many failed attempts. Try again in ${minutes} minutes, or have the administrator above you reset the password.`,
  });
}

/** Counts a failure of the account and, where it is a stranger there, of the network; locks what reaches its limit. */
export async function countFailure(work: Work, [account, network]: readonly [string, (string | null)?], at: Date): Promise<void> {
  await countOne(work, account, accountLimit, at);
  if (network) await countOne(work, network, networkLimit, at);
}

async function countOne(work: Work, subject: string, limit: number, at: Date): Promise<void> {
  const row = await work.db
    .insertInto('sign_in_failures')
    .values({ subject, failures: 1, last_at: at })
    .onConflict((conflict) =>
      conflict.column('subject').doUpdateSet((eb) => ({
        failures: eb
          .case()
          .when('sign_in_failures.last_at', '<', new Date(at.getTime() - lockMinutes * 60_000))
          .then(1)
          .else(eb('sign_in_failures.failures', '+', 1))
          .end(),
        last_at: at,
      })),
    )
    .returning('failures')
    .executeTakeFirstOrThrow();
  if (row.failures < limit) return;
  await work.db
    .updateTable('sign_in_failures')
    .set({ locked_until: new Date(at.getTime() + lockMinutes * 60_000), failures: 0 })
    .where('subject', '=', subject)
    .execute();
}

/** The failures of the account from here are forgotten, and that it is at home in this network is remembered. */
export async function noteSuccess(work: Work, accountId: string, { account, networkHash }: Subjects, at: Date): Promise<void> {
  await work.db.deleteFrom('sign_in_failures').where('subject', '=', account).execute();
  await work.db
    .insertInto('account_networks')
    .values({ account_id: accountId, network: networkHash, last_at: at })
    .onConflict((conflict) => conflict.columns(['account_id', 'network']).doUpdateSet({ last_at: at }))
    .execute();
}

const present = (subjects: readonly (string | null)[]) => subjects.filter((one): one is string => one !== null);

/** The network of an address: the first 24 bits of IPv4 (also written as IPv6), the first 64 of IPv6. */
export function networkOf(ip: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)?.[1];
  const four = mapped ?? (isIPv4(ip) ? ip : undefined);
  if (four !== undefined) return four.split('.').slice(0, 3).join('.');
  const [head = '', tail] = ip.replace(/%.*$/, '').split('::');
  const groups = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - groups.length - after.length) }, () => '0');
  return [...groups, ...zeros, ...after]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
