import { createHmac, randomBytes } from 'node:crypto';
import { signIn as endpoint } from '../../../contracts/session.ts';
import type { z } from 'zod';
import type { Clock } from '../../platform/clock.ts';
import type { Config } from '../../platform/config.ts';
import { Refused } from '../../platform/refused.ts';
import type { Wire, Work } from '../../platform/work.ts';
import { sessionCookie, tokenHash } from './find-viewer-by-session.ts';
import { hashPassword, isPasswordRight } from './password.ts';
import { readSession } from './read-session.ts';

/** Failures before a lock of one account from one network, and before a whole network must wait; then minutes locked. */
const accountLimit = 5;
const networkLimit = 60;
const lockMinutes = 15;

let dummyHash: Promise<string> | undefined;

/**
 * Signs in and opens a session under the person's first post. The lock is soft: it holds for this account from this
 * network only, so that nobody can lock a county out from elsewhere.
 */
export async function signIn(work: Work, body: z.infer<NonNullable<typeof endpoint.body>>, wire: Wire, config: Config, clock: Clock) {
  const network = networkOf(wire.request.ip);
  const subjects = [`${body.account.toLowerCase()}@${network}`, network];
  const at = new Date();
  await refuseWhileLocked(work, subjects, at);
  const account = await work.db
    .selectFrom('accounts')
    .select(['id', 'person_id', 'password_hash'])
    .where('name', '=', body.account)
    .where('disabled_at', 'is', null)
    .executeTakeFirst();
  dummyHash ??= hashPassword(randomBytes(12).toString('hex'), config.passwordCost);
  const right = await isPasswordRight(account?.password_hash ?? (await dummyHash), body.password);
  const post = await findFirstPost(work, account?.person_id ?? '0');
  const regionCode = post?.region_code ?? '320000000';
  if (!account || !right) {
    await countFailure(work, subjects, at);
    work.audit({ act: 'failToSignIn', objectKind: 'account', objectId: account?.id ?? 'unknown', details: {}, regionCode });
    work.refuseAfterCommit(wrongAccountOrPassword());
    return undefined as never;
  }
  await work.db
    .deleteFrom('sign_in_failures')
    .where('subject', '=', subjects[0] ?? '')
    .execute();
  const token = randomBytes(32).toString('base64url');
  const campaign = await work.db.selectFrom('campaigns').select('id').orderBy('id').executeTakeFirst();
  await work.db
    .insertInto('sessions')
    .values({
      token_hash: tokenHash(token),
      account_id: account.id,
      post_id: post?.id ?? null,
      campaign_id: campaign?.id ?? null,
      created_at: at,
      last_seen_at: at,
    })
    .execute();
  work.audit({
    act: 'signIn',
    objectKind: 'account',
    objectId: account.id,
    details: { postId: post?.id ?? null },
    regionCode,
    personId: account.person_id,
  });
  if (!body.machine) wire.reply.setCookie(sessionCookie, token, { path: '/', httpOnly: true, sameSite: 'lax', secure: config.secureCookies });
  const session = await readSession(work, tokenHash(token), clock);
  if (session === null) throw new Error('a session that was just opened is gone');
  return { ...session, token: body.machine ? token : undefined };
}

/** The post that one acts under first, with its unit's region: whose auditor sees the line. */
function findFirstPost(work: Work, personId: string) {
  return work.db
    .selectFrom('posts')
    .innerJoin('units', 'units.id', 'posts.unit_id')
    .select(['posts.id', 'units.region_code'])
    .where('posts.person_id', '=', personId)
    .where('posts.ended_at', 'is', null)
    .orderBy('posts.id')
    .executeTakeFirst();
}

export function wrongAccountOrPassword(): Refused {
  return new Refused(401, 'wrong-account-or-password', { zh: '账号或密码不正确。', en: 'The account or the password is not right.' });
}

async function refuseWhileLocked(work: Work, subjects: string[], at: Date): Promise<void> {
  const locked = await work.db
    .selectFrom('sign_in_failures')
    .select('locked_until')
    .where('subject', 'in', subjects)
    .where('locked_until', '>', at)
    .executeTakeFirst();
  if (!locked?.locked_until) return;
  const minutes = Math.max(1, Math.ceil((locked.locked_until.getTime() - at.getTime()) / 60_000));
  throw new Refused(423, 'sign-in-locked', {
    zh: `登录失败次数过多，请 ${minutes} 分钟后再试，或请上级管理员重置密码。`,
    en: `Too many failed attempts. Try again in ${minutes} minutes, or have the administrator above you reset the password.`,
  });
}

async function countFailure(work: Work, subjects: string[], at: Date): Promise<void> {
  const limits = [accountLimit, networkLimit];
  for (const [index, subject] of subjects.entries()) {
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
    if (row.failures >= (limits[index] ?? accountLimit)) {
      await work.db
        .updateTable('sign_in_failures')
        .set({ locked_until: new Date(at.getTime() + lockMinutes * 60_000), failures: 0 })
        .where('subject', '=', subject)
        .execute();
    }
  }
}

/** A network (/24 or /64) stands as a short hash: locks need to recognise it, nobody needs to read it. */
function networkOf(ip: string): string {
  const network = ip.includes(':') ? ip.split(':').slice(0, 4).join(':') : ip.split('.').slice(0, 3).join('.');
  return createHmac('sha256', 'anzhi sign-in network').update(network).digest('hex').slice(0, 24);
}
