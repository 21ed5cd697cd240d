import type { Role } from '../../../domain/organisation/roles.ts';
import { notFound, Refused, stale } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { placeInPost } from './give-post.ts';
import { getManagedUnit, requireReach } from './reach.ts';

interface Ending {
  version: number;
  reason: string;
}

/** Ends a post at this moment: every session that acts under it holds nothing from the next request on. */
export async function endPost(work: Work, id: string, { version, reason }: Ending): Promise<{ id: string; endedAt: string }> {
  const post = await getEndablePost(work, id, version);
  await work.db
    .updateTable('posts')
    .set({ ended_at: work.now, end_reason: reason, version: version + 1 })
    .where('id', '=', id)
    .execute();
  await work.db.updateTable('sessions').set({ ended_at: new Date() }).where('post_id', '=', id).where('ended_at', 'is', null).execute();
  const { person_id, unit_id, role } = post;
  work.audit({
    act: 'endPost',
    objectKind: 'post',
    objectId: id,
    details: { personId: person_id, unitId: unit_id, role, reason },
    regionCode: post.regionCode,
  });
  return { id, endedAt: work.now.toISOString() };
}

export interface Move extends Ending {
  unitId: string;
  role: Role;
  title: string;
}

/** Ends one post and gives the same person another, as one act; both ends must be within reach. */
export async function movePost(work: Work, id: string, move: Move): Promise<{ id: string; personId: string }> {
  const post = await getEndablePost(work, id, move.version);
  const unit = await getManagedUnit(work, move.unitId);
  requireReach(work, unit, move.role);
  await endPost(work, id, move);
  const next = await placeInPost(work, { personId: post.person_id, unit, role: move.role, title: move.title });
  return { id: next, personId: post.person_id };
}

async function getEndablePost(work: Work, id: string, version: number) {
  const post = await work.db.selectFrom('posts').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  if (!post) throw notFound('岗位', 'post');
  const unit = await getManagedUnit(work, post.unit_id);
  requireReach(work, unit, post.role as Role);
  if (post.ended_at !== null || post.version !== version) {
    throw stale({ id, role: post.role, title: post.title, endedAt: post.ended_at?.toISOString() ?? null, version: post.version });
  }
  if (post.person_id === work.viewer.personId) {
    throw new Refused(409, 'own-post', {
      zh: '不能免去或调动自己的岗位，请由上级管理员办理。',
      en: 'One’s own post is ended by an administrator above.',
    });
  }
  return { ...post, regionCode: unit.regionCode };
}
