import type { z } from 'zod';
import type {
  changePassword as changePasswordEndpoint,
  switchCampaign as switchCampaignEndpoint,
  switchPost as switchPostEndpoint,
} from '../../../contracts/session.ts';
import type { AuditedAct } from '../../../domain/audit/audited-acts.ts';
import { passwordFaults } from '../../../domain/organisation/password-rules.ts';
import type { Config } from '../../platform/config.ts';
import { notFound, Refused } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { hashPassword, isPasswordRight } from './password.ts';
import { wrongAccountOrPassword } from './sign-in.ts';

type BodyOf<E> = E extends { body?: infer B extends z.ZodType } ? z.infer<B> : never;

const ownLine = (work: Work, act: AuditedAct, details: unknown = {}) =>
  work.audit({ act, objectKind: 'account', objectId: work.viewer.accountId, details, regionCode: work.viewer.regionCode || '320000000' });

export async function signOut(work: Work): Promise<Record<string, never>> {
  await work.db.updateTable('sessions').set({ ended_at: new Date() }).where('token_hash', '=', Buffer.from(work.viewer.sessionId, 'hex')).execute();
  ownLine(work, 'signOut');
  return {};
}

/** Ends every other session of the account. */
export async function changePassword(work: Work, body: BodyOf<typeof changePasswordEndpoint>, config: Config): Promise<void> {
  const account = await work.db
    .selectFrom('accounts')
    .select(['id', 'name', 'password_hash'])
    .where('id', '=', work.viewer.accountId)
    .executeTakeFirstOrThrow();
  if (!(await isPasswordRight(account.password_hash, body.current))) throw wrongAccountOrPassword();
  const faults = passwordFaults(body.next, account.name);
  if (body.next === body.current) faults.push({ zh: '新密码不能与原密码相同。', en: 'The new password must differ from the old one.' } as never);
  if (faults.length > 0) {
    const words = { zh: faults.map((fault) => fault.zh).join(' '), en: faults.map((fault) => fault.en).join(' ') };
    throw new Refused(422, 'weak-password', words, { fields: [{ path: 'next', words }] });
  }
  const password_hash = await hashPassword(body.next, config.passwordCost);
  await work.db.updateTable('accounts').set({ password_hash, must_change_password: false }).where('id', '=', account.id).execute();
  await work.db
    .updateTable('sessions')
    .set({ ended_at: new Date() })
    .where('account_id', '=', account.id)
    .where('token_hash', '!=', Buffer.from(work.viewer.sessionId, 'hex'))
    .execute();
  ownLine(work, 'changePassword');
}

export async function switchPost(work: Work, body: BodyOf<typeof switchPostEndpoint>): Promise<void> {
  const post = await work.db
    .selectFrom('posts')
    .select('id')
    .where('id', '=', body.postId)
    .where('person_id', '=', work.viewer.personId)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  if (!post) throw notFound('岗位', 'post');
  await updateOwnSession(work, { post_id: post.id });
  ownLine(work, 'switchPost', { postId: post.id });
}

export async function switchCampaign(work: Work, body: BodyOf<typeof switchCampaignEndpoint>): Promise<void> {
  const campaign = await work.db.selectFrom('campaigns').select('id').where('id', '=', body.campaignId).executeTakeFirst();
  if (!campaign) throw notFound('行动', 'campaign');
  await updateOwnSession(work, { campaign_id: campaign.id });
  ownLine(work, 'switchCampaign', { campaignId: campaign.id });
}

async function updateOwnSession(work: Work, change: { post_id?: string; campaign_id?: string }): Promise<void> {
  await work.db.updateTable('sessions').set(change).where('token_hash', '=', Buffer.from(work.viewer.sessionId, 'hex')).execute();
}
