import { sql } from 'kysely';
import type { AccountRow } from '../../../contracts/accounts.ts';
import type { AuditedAct } from '../../../domain/audit/audited-acts.ts';
import type { Config } from '../../platform/config.ts';
import { notFound, Refused, stale } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { getAccount } from './account-list.ts';
import { openAccount } from './add-account.ts';
import { requirePersonInReach } from './held-posts.ts';
import { givePassword, hashPassword } from './password.ts';

type Cost = Config['passwordCost'];
export interface Given {
  id: string;
  name: string;
  /** Shown once. */
  password: string;
}

export async function giveAccount(work: Work, body: { personId: string; name: string }, cost: Cost): Promise<Given> {
  const person = await work.db.selectFrom('persons').select('id').where('id', '=', body.personId).executeTakeFirst();
  if (!person) throw notFound('人员', 'person');
  await requirePersonInReach(work, body.personId);
  return openAccount(work, body, cost);
}

/** A new given password; every session of the account ends, and every lock on it. */
export async function resetPassword(work: Work, id: string, version: number, cost: Cost): Promise<Given> {
  const account = await getActable(work, id, version);
  const password = givePassword();
  const password_hash = await hashPassword(password, cost);
  await work.db
    .updateTable('accounts')
    .set({ password_hash, must_change_password: true, version: version + 1 })
    .where('id', '=', id)
    .execute();
  await endSessions(work, id);
  await liftLocks(work, account.name);
  audit(work, 'resetPassword', account);
  return { id, name: account.name, password };
}

/** The account stays on the records; nobody signs in with it. Its sessions end at once. */
export async function disableAccount(work: Work, id: string, { version, reason }: { version: number; reason: string }): Promise<AccountRow> {
  const account = await getActable(work, id, version);
  await work.db
    .updateTable('accounts')
    .set({ disabled_at: work.now, version: version + 1 })
    .where('id', '=', id)
    .execute();
  await endSessions(work, id);
  audit(work, 'disableAccount', account, { reason });
  return getAccount(work, id);
}

export async function enableAccount(work: Work, id: string, version: number): Promise<AccountRow> {
  const account = await getActable(work, id, version);
  await work.db
    .updateTable('accounts')
    .set({ disabled_at: null, version: version + 1 })
    .where('id', '=', id)
    .execute();
  audit(work, 'enableAccount', account);
  return getAccount(work, id);
}

export async function unlockAccount(work: Work, id: string, version: number): Promise<AccountRow> {
  const account = await getActable(work, id, version);
  await liftLocks(work, account.name);
  audit(work, 'unlockAccount', account);
  return getAccount(work, id);
}

/** The account, locked for this act, if it is the viewer's to manage and as he saw it. */
async function getActable(work: Work, id: string, version: number): Promise<AccountRow> {
  const account = await getAccount(work, id);
  await requirePersonInReach(work, account.personId);
  if (account.personId === work.viewer.personId) {
    throw new Refused(409, 'own-account', {
      zh: '不能对自己的账号进行此项操作。修改密码请用页首的“修改密码”。',
      en: 'Not for one’s own account. To change the password use the page for it.',
    });
  }
  const row = await work.db.selectFrom('accounts').select('version').where('id', '=', id).forUpdate().executeTakeFirstOrThrow();
  if (row.version !== version) throw stale(account);
  return account;
}

async function endSessions(work: Work, accountId: string): Promise<void> {
  await work.db.updateTable('sessions').set({ ended_at: new Date() }).where('account_id', '=', accountId).where('ended_at', 'is', null).execute();
}

async function liftLocks(work: Work, name: string): Promise<void> {
  await work.db
    .deleteFrom('sign_in_failures')
    .where(sql<boolean>`starts_with(subject, ${`${name.toLowerCase()}@`})`)
    .execute();
}

function audit(work: Work, act: AuditedAct, account: AccountRow, details: object = {}): void {
  work.audit({
    act,
    objectKind: 'account',
    objectId: account.id,
    details: { name: account.name, personId: account.personId, ...details },
    regionCode: account.posts[0]?.regionCode ?? work.viewer.regionCode,
  });
}
