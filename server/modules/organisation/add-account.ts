import { findAccountNameFault } from '../../../domain/organisation/account-names.ts';
import { getRole } from '../../../domain/organisation/permissions-of-post.ts';
import { ROLES, type Role } from '../../../domain/organisation/roles.ts';
import type { Config } from '../../platform/config.ts';
import { badField, notFound, Refused } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { addPerson, placeInPost } from './give-post.ts';
import { givePassword, hashPassword } from './password.ts';
import { getManagedUnit } from './reach.ts';

export interface AccountToAdd {
  name: string;
  personName: string;
  /** The unit's key: 320102.government. */
  unitKey: string;
  role: string;
  title?: string;
  certificateNumber?: string;
  /** Day. */
  certificateUntil?: string;
}

/**
 * A person, a post and an account in one act, for the command line. Returns the password, which is kept nowhere and must be
 * changed at the first sign-in. Throws Refused with words: no such unit or role, name taken or out of form, certificate missing.
 */
export async function addAccount(work: Work, wanted: AccountToAdd, cost: Config['passwordCost']) {
  if (!ROLES.some(({ id }) => id === wanted.role)) {
    throw badField('role', `没有“${wanted.role}”角色。`, `There is no role "${wanted.role}". Roles: ${ROLES.map(({ id }) => id).join(', ')}.`);
  }
  const unit = await work.db.selectFrom('units').select('id').where('key', '=', wanted.unitKey).executeTakeFirst();
  if (!unit) throw notFound(`机构 ${wanted.unitKey}`, `unit ${wanted.unitKey}`);
  const personId = await addPerson(work, {
    name: wanted.personName,
    certificateNumber: wanted.certificateNumber ?? null,
    certificateUntil: wanted.certificateUntil ?? null,
  });
  const role = getRole(wanted.role as Role).id;
  const postId = await placeInPost(work, { personId, unit: await getManagedUnit(work, unit.id), role, title: wanted.title ?? '' });
  const { id, password } = await openAccount(work, { personId, name: wanted.name }, cost);
  return { accountId: id, personId, postId, name: wanted.name, password };
}

/**
 * The account of a person who has none, with a random password that must be changed. Throws 422 for a name out of form,
 * 409 where the name is taken or the person has an account.
 */
export async function openAccount(work: Work, { personId, name }: { personId: string; name: string }, cost: Config['passwordCost']) {
  const fault = findAccountNameFault(name);
  if (fault) throw badField('name', `${fault.zh}。`, `${fault.en}.`);
  const standing = await work.db
    .selectFrom('accounts')
    .select(['name', 'person_id'])
    .where((eb) => eb.or([eb('name', '=', name), eb('person_id', '=', personId)]))
    .executeTakeFirst();
  if (standing) throw accountExists(standing.person_id === personId ? standing.name : undefined);
  return insertAccount(work, { personId, name }, cost);
}

export function accountExists(ofPerson?: string): Refused {
  if (ofPerson === undefined) {
    const words = { zh: '此账号已被使用，请另取账号。', en: 'This account name is taken; choose another.' };
    return new Refused(409, 'account-exists', words, { fields: [{ path: 'name', words }] });
  }
  return new Refused(409, 'account-exists', { zh: `该人员已有账号“${ofPerson}”。`, en: `This person has the account "${ofPerson}" already.` });
}

/** Writes the account, without the question whether its name may be given. */
export async function insertAccount(work: Work, { personId, name }: { personId: string; name: string }, cost: Config['passwordCost']) {
  const password = givePassword();
  const { id } = await work.db
    .insertInto('accounts')
    .values({ name, person_id: personId, password_hash: await hashPassword(password, cost), must_change_password: true, created_at: work.now })
    .returning('id')
    .executeTakeFirstOrThrow();
  work.audit({ act: 'giveAccount', objectKind: 'account', objectId: id, details: { name, personId }, regionCode: work.viewer.regionCode });
  return { id, name, password };
}
