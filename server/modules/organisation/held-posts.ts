import { sql } from 'kysely';
import type { Role } from '../../../domain/organisation/roles.ts';
import { isWithinReach, mayManagePost } from '../../../domain/organisation/management-reach.ts';
import { forbidden, notFound } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { getManagedUnit, managerOf } from './reach.ts';

export interface HeldPost {
  id: string;
  role: Role;
  title: string;
  unitId: string;
  unitName: string;
  regionCode: string;
}

/** The posts that a person holds now, oldest first. */
export async function findHeldPosts(work: Work, personId: string): Promise<HeldPost[]> {
  const rows = await work.db
    .selectFrom('posts')
    .innerJoin('units', 'units.id', 'posts.unit_id')
    .select(['posts.id', 'posts.role', 'posts.title', 'units.id as unitId', 'units.name as unitName', 'units.region_code as regionCode'])
    .where('posts.person_id', '=', personId)
    .where('posts.ended_at', 'is', null)
    .orderBy('posts.id')
    .execute();
  return rows as HeldPost[];
}

/** The posts of many persons at once, for lists: SQL for a JSON array of HeldPost, of the person whose id `person` names. */
export function heldPostsJson(person: string) {
  return sql<HeldPost[]>`(select coalesce(json_agg(json_build_object('id', p.id::text, 'role', p.role, 'title', p.title, 'unitId', u.id::text,
    'unitName', u.name, 'regionCode', u.region_code) order by p.id), '[]') from posts p join units u on u.id = p.unit_id
    where p.person_id = ${sql.ref(person)} and p.ended_at is null)`;
}

/**
 * Refuses unless the viewer looks after the person: 404 where none of his posts (of those that he holds, or else the last
 * that he held) lies within reach, 403 where another one lies outside it.
 */
export async function requirePersonInReach(work: Work, personId: string): Promise<void> {
  const held = await findHeldPosts(work, personId);
  const last = await work.db
    .selectFrom('posts')
    .select(['unit_id as unitId', 'role'])
    .where('person_id', '=', personId)
    .orderBy('id', 'desc')
    .executeTakeFirst();
  const asked = held.length > 0 ? held : last ? [{ unitId: last.unitId, role: last.role as Role }] : [];
  const manager = managerOf(work);
  if (asked.length === 0 && manager.level !== 'province') throw notFound('人员', 'person');
  const units = await Promise.all(asked.map(async ({ unitId, role }) => ({ unit: await getManagedUnit(work, unitId), role })));
  if (units.length > 0 && !units.some(({ unit }) => isWithinReach(manager, unit))) throw notFound('人员', 'person');
  if (!units.every(({ unit, role }) => mayManagePost(manager, unit, role))) {
    throw forbidden({
      zh: '该人员还任有您管理范围以外的岗位，或为管理员、审计员，请由上级管理员办理。',
      en: 'This person also holds a post beyond what you manage, or is an administrator or auditor; an administrator above must act.',
    });
  }
}
