import type { z } from 'zod';
import type { changePassword as endpoint } from '../../../contracts/session.ts';
import type { AuditedAct } from '../../../domain/audit/audited-acts.ts';
import { passwordFaults } from '../../../domain/organisation/password-rules.ts';
import type { Config } from '../../platform/config.ts';
import { Refused } from '../../platform/refused.ts';
import type { Preparing } from '../../platform/serve.ts';
import type { Wire, Work } from '../../platform/work.ts';
import { hashPassword, isPasswordRight } from './password.ts';
import { wrongAccountOrPassword } from './sign-in.ts';
import { countFailure, ownPasswordSubject, refuseWhileLocked } from './sign-in-locks.ts';

type Body = z.infer<NonNullable<typeof endpoint.body>>;

interface Tried {
  account: { id: string; name: string; password_hash: string };
  /** The hash of the new password; undefined where the present one is not right. */
  next: string | undefined;
}

/** Looks at the present password and hashes the new one, before the transaction. Refuses 423 while locked, 422 for a weak one. */
export async function tryNewPassword(body: Body, _wire: Wire, { apart }: Preparing, config: Config): Promise<Tried> {
  const account = await apart(async (work) => {
    const row = await work.db
      .selectFrom('accounts')
      .select(['id', 'name', 'password_hash'])
      .where('id', '=', work.viewer.accountId)
      .executeTakeFirstOrThrow();
    await refuseWhileLocked(work, [ownPasswordSubject(row.name)], new Date());
    return row;
  });
  if (!(await isPasswordRight(account.password_hash, body.current))) return { account, next: undefined };
  const faults = passwordFaults(body.next, account.name);
  if (body.next === body.current) faults.push({ zh: '新密码不能与原密码相同。', en: 'The new password must differ from the old one.' } as never);
  if (faults.length > 0) {
    const words = { zh: faults.map((fault) => fault.zh).join(' '), en: faults.map((fault) => fault.en).join(' ') };
    throw new Refused(422, 'weak-password', words, { fields: [{ path: 'next', words }] });
  }
  return { account, next: await hashPassword(body.next, config.passwordCost) };
}

/** Sets the new password and ends every other session of the account; a wrong present password is counted, five lock for a while. */
export async function changePassword(work: Work, { account, next }: Tried): Promise<void> {
  const subject = ownPasswordSubject(account.name);
  const at = new Date();
  await refuseWhileLocked(work, [subject], at);
  const line = (act: AuditedAct) =>
    work.audit({ act, objectKind: 'account', objectId: account.id, details: {}, regionCode: work.viewer.regionCode || '320000000' });
  const changed =
    next !== undefined &&
    (await work.db
      .updateTable('accounts')
      .set({ password_hash: next, must_change_password: false })
      .where('id', '=', account.id)
      .where('password_hash', '=', account.password_hash)
      .returning('id')
      .executeTakeFirst());
  if (!changed) {
    await countFailure(work, [subject], at);
    line('failToChangePassword');
    work.refuseAfterCommit(wrongAccountOrPassword());
    return;
  }
  await work.db.deleteFrom('sign_in_failures').where('subject', '=', subject).execute();
  await work.db
    .updateTable('sessions')
    .set({ ended_at: at })
    .where('account_id', '=', account.id)
    .where('token_hash', '!=', Buffer.from(work.viewer.sessionId, 'hex'))
    .execute();
  line('changePassword');
}
