import type { z } from 'zod';
import type { givePost as endpoint } from '../../../contracts/organisation.ts';
import { getRole, getUnitKind, isPostPossible } from '../../../domain/organisation/permissions-of-post.ts';
import { findCertificateFault, findConflictingRole } from '../../../domain/organisation/role-conflicts.ts';
import type { Role } from '../../../domain/organisation/roles.ts';
import { badField, notFound, Refused } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { findHeldPosts, requirePersonInReach } from './held-posts.ts';
import { getManagedUnit, refuseClosed, requireReach } from './reach.ts';

type Body = z.infer<NonNullable<typeof endpoint.body>>;

/**
 * Gives a person, known or new, a post in a unit. The role must fit the kind of unit, the person's certificate the role,
 * and administrators and auditors hold nothing else. Refuses 403 outside reach, 409 held already or conflicting, 422 with the field.
 */
export async function givePost(work: Work, body: Body): Promise<{ id: string; personId: string }> {
  const unit = await getManagedUnit(work, body.unitId);
  requireReach(work, unit, body.role);
  if ('id' in body.person) await requirePersonInReach(work, body.person.id);
  const personId = 'id' in body.person ? body.person.id : await addPerson(work, body.person);
  const id = await placeInPost(work, { personId, unit, role: body.role, title: body.title });
  return { id, personId };
}

export async function addPerson(
  work: Work,
  person: { name: string; certificateNumber: string | null; certificateUntil: string | null },
): Promise<string> {
  const { id } = await work.db
    .insertInto('persons')
    .values({ name: person.name, certificate_number: person.certificateNumber || null, certificate_until: person.certificateUntil })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

interface Placement {
  personId: string;
  unit: Awaited<ReturnType<typeof getManagedUnit>>;
  role: Role;
  title: string;
}

/** The post itself, without the question who gives it. Returns its id. */
export async function placeInPost(work: Work, { personId, unit, role, title }: Placement): Promise<string> {
  refuseClosed(unit);
  if (!isPostPossible(role, unit.kind)) {
    const kind = getUnitKind(unit.kind);
    throw badField('role', `${kind.zh}不设“${getRole(role).zh}”岗位。`, `A ${kind.en.toLowerCase()} has no post of the role "${getRole(role).en}".`);
  }
  const person = await work.db
    .selectFrom('persons')
    .select(['certificate_number', 'certificate_until'])
    .where('id', '=', personId)
    .forUpdate()
    .executeTakeFirst();
  if (!person) throw notFound('人员', 'person');
  const fault = findCertificateFault(role, { number: person.certificate_number, until: person.certificate_until }, work.today);
  if (fault) throw badField('person.certificateNumber', `${fault.zh}。`, `${fault.en}.`);
  const held = await findHeldPosts(work, personId);
  if (held.some((post) => post.unitId === unit.id && post.role === role)) {
    throw new Refused(409, 'post-held', { zh: '该人员已任此岗位。', en: 'This person holds this post already.' });
  }
  const conflict = findConflictingRole(
    role,
    held.map((post) => post.role),
  );
  if (conflict !== undefined) {
    throw new Refused(409, 'conflicting-role', {
      zh: `管理员、审计员不得兼任其他岗位：该人员现任“${getRole(conflict).zh}”。`,
      en: `Administrators and auditors hold no other post: this person is "${getRole(conflict).en}".`,
    });
  }
  const { id } = await work.db
    .insertInto('posts')
    .values({ person_id: personId, unit_id: unit.id, role, title, valid_from: work.today })
    .returning('id')
    .executeTakeFirstOrThrow();
  work.audit({
    act: 'givePost',
    objectKind: 'post',
    objectId: id,
    details: { before: null, after: { personId, unitId: unit.id, role, title } },
    regionCode: unit.regionCode,
  });
  return id;
}
