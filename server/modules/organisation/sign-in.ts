import { randomBytes } from 'node:crypto';
import { signIn as endpoint } from '../../../contracts/session.ts';
import type { z } from 'zod';
import type { Clock } from '../../platform/clock.ts';
import type { Config } from '../../platform/config.ts';
import { Refused } from '../../platform/refused.ts';
import type { Preparing } from '../../platform/serve.ts';
import type { Wire, Work } from '../../platform/work.ts';
import { sessionCookie, tokenHash } from './find-viewer-by-session.ts';
import { hashPassword, isPasswordRight } from './password.ts';
import { readSession } from './read-session.ts';
import { countFailure, noteSuccess, refuseWhileLocked, type Subjects, subjectsOf } from './sign-in-locks.ts';

let dummyHash: Promise<string> | undefined;

type Body = z.infer<NonNullable<typeof endpoint.body>>;

interface Attempt {
  account: { id: string; person_id: string; password_hash: string } | undefined;
  isRight: boolean;
  subjects: Subjects;
}

/** Looks at the password before the transaction that opens the session: argon2 takes a tenth of a second. Throws Refused while locked. */
export async function tryToSignIn(body: Body, { request }: Wire, { apart }: Preparing, config: Config): Promise<Attempt> {
  const found = await apart(async (work) => {
    const account = await work.db
      .selectFrom('accounts')
      .select(['id', 'person_id', 'password_hash'])
      .where('name', '=', body.account)
      .where('disabled_at', 'is', null)
      .executeTakeFirst();
    const subjects = await subjectsOf(work, { id: account?.id, name: body.account }, request.ip);
    await refuseWhileLocked(work, [subjects.account, subjects.network], new Date());
    return { account, subjects };
  });
  dummyHash ??= hashPassword(randomBytes(12).toString('hex'), config.passwordCost);
  const isRight = await isPasswordRight(found.account?.password_hash ?? (await dummyHash), body.password);
  return { ...found, isRight };
}

/**
 * Opens a session under the person's first post, or counts the failure. The lock is soft: it holds for this account from this
 * network only, so that nobody can lock a county out from elsewhere.
 */
export async function signIn(
  work: Work,
  body: Body,
  wire: Wire,
  { account, isRight, subjects }: Attempt,
  { config, clock }: { config: Config; clock: Clock },
) {
  const at = new Date();
  // Others may have tried meanwhile, and the password may have been changed.
  await refuseWhileLocked(work, [subjects.account, subjects.network], at);
  const right = account && isRight && (await isStill(work, account));
  const post = await findFirstPost(work, account?.person_id ?? '0');
  const regionCode = post?.region_code ?? '320000000';
  if (!right) {
    await countFailure(work, [subjects.account, subjects.network], at);
    work.audit({ act: 'failToSignIn', objectKind: 'account', objectId: account?.id ?? 'unknown', details: {}, regionCode });
    work.refuseAfterCommit(wrongAccountOrPassword());
    return undefined as never;
  }
  await noteSuccess(work, account.id, subjects, at);
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

async function isStill(work: Work, account: { id: string; password_hash: string }): Promise<boolean> {
  const row = await work.db
    .selectFrom('accounts')
    .select('id')
    .where('id', '=', account.id)
    .where('password_hash', '=', account.password_hash)
    .where('disabled_at', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}
