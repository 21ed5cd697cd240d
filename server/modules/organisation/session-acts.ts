import type { z } from 'zod';
import type { switchCampaign as switchCampaignEndpoint, switchPost as switchPostEndpoint } from '../../../contracts/session.ts';
import type { AuditedAct } from '../../../domain/audit/audited-acts.ts';
import { notFound } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';

type BodyOf<E> = E extends { body?: infer B extends z.ZodType } ? z.infer<B> : never;

const ownLine = (work: Work, act: AuditedAct, details: unknown = {}) =>
  work.audit({ act, objectKind: 'account', objectId: work.viewer.accountId, details, regionCode: work.viewer.regionCode || '320000000' });

export async function signOut(work: Work): Promise<Record<string, never>> {
  await work.db.updateTable('sessions').set({ ended_at: new Date() }).where('token_hash', '=', Buffer.from(work.viewer.sessionId, 'hex')).execute();
  ownLine(work, 'signOut');
  return {};
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
