import * as contract from '../../../contracts/organisation.ts';
import { findAccountNameFault } from '../../../domain/organisation/account-names.ts';
import { parentCodeOf } from '../../../domain/divisions/region-code.ts';
import { ROLES, type Role } from '../../../domain/organisation/roles.ts';
import { UNIT_KINDS } from '../../../domain/organisation/unit-kinds.ts';
import { parseOrRefuse } from '../../platform/faults.ts';
import { badField, type Refused } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { accountExists } from './add-account.ts';
import { changePerson } from './change-person.ts';
import { confirmContacts } from './confirm-contacts.ts';
import { givePost } from './give-post.ts';
import { findHeldPosts } from './held-posts.ts';
import { getManagedUnit, requireReach } from './reach.ts';
import { registerUnit } from './register-unit.ts';

export type RowOutcome = 'added' | 'changed' | 'unchanged';
export interface PlannedAccount {
  personId: string;
  name: string;
}

/**
 * Enters one row: the unit where it is new, its contacts where they differ, the person's post where he does not hold it.
 * An account that is to be given is put into `planned`. Throws Refused, with the field, for what is not in order.
 */
export async function enterRosterRow(work: Work, cells: Record<string, string>, planned: Map<string, PlannedAccount>): Promise<RowOutcome> {
  const cell = (key: string) => cells[key] ?? '';
  const regionCode = /^\d{6}$/.test(cell('region')) ? `${cell('region')}000` : cell('region');
  parseOrRefuse(contract.unitQuery.pick({ within: true }).required(), { within: regionCode }, 'row');
  const standing = await findStanding(work, cell('unit'), regionCode);
  const unitId = standing ?? (await registerNew(work, cell, regionCode));
  const contacts = standing === undefined ? false : await correctContacts(work, unitId, cell);
  const person = cell('person') === '' ? false : await enterPerson(work, unitId, cell, planned);
  if (cell('person') === '' && (cell('role') !== '' || cell('account') !== '')) throw badField('person', '请填写姓名。', 'Give the name.');
  if (standing === undefined || person === 'added') return 'added';
  return contacts || person === 'changed' ? 'changed' : 'unchanged';
}

type Cell = (key: string) => string;

async function findStanding(work: Work, name: string, regionCode: string): Promise<string | undefined> {
  const rows = work.db.selectFrom('units').select('id').where('name', '=', name).where('region_code', '=', regionCode).where('valid_to', 'is', null);
  return (await rows.orderBy('id').executeTakeFirst())?.id;
}

async function registerNew(work: Work, cell: Cell, regionCode: string): Promise<string> {
  const kind = UNIT_KINDS.find(({ zh, en }) => [zh, en].includes(cell('kind') as never))?.id;
  if (!kind) throw badField('kind', '新机构须从列表中选择类别。', 'A new unit needs its kind, from the list.');
  const parentId = await findParent(work, cell('parent'), kind === 'government' ? (parentCodeOf(regionCode) ?? regionCode) : regionCode);
  if (!parentId) throw badField('parentId', '找不到上级机构，或有几个同名机构。', 'The unit above is not known, or several bear the name.');
  const name = cell('unit');
  const [telephone, fax, mail] = [cell('telephone'), cell('fax'), cell('mail')];
  const body = parseOrRefuse(
    contract.registerUnit.body!,
    { kind, name, shortName: name, regionCode, parentId, telephone, fax, mail, sectors: [] },
    'row',
  );
  return registerUnit(work, body);
}

async function findParent(work: Work, name: string, regionCode: string): Promise<string | undefined> {
  const standing = work.db.selectFrom('units').select('id').where('valid_to', 'is', null);
  const found = await (
    name === ''
      ? standing.where('region_code', '=', regionCode).where('kind', 'in', ['government', ...(regionCode.endsWith('0000000') ? ['office'] : [])])
      : standing.where('name', '=', name)
  )
    .limit(2)
    .execute();
  return found.length === 1 ? found[0]?.id : undefined;
}

async function correctContacts(work: Work, unitId: string, cell: Cell): Promise<boolean> {
  const unit = await work.db.selectFrom('units').select(['telephone', 'fax', 'mail', 'version']).where('id', '=', unitId).executeTakeFirstOrThrow();
  const keep = (key: 'telephone' | 'fax' | 'mail') => cell(key) || (unit[key] ?? '');
  const next = { telephone: keep('telephone'), fax: keep('fax'), mail: keep('mail') };
  if (next.telephone === (unit.telephone ?? '') && next.fax === (unit.fax ?? '') && next.mail === (unit.mail ?? '')) return false;
  await confirmContacts(work, unitId, parseOrRefuse(contract.confirmContacts.body!, { ...next, version: unit.version }, 'row'));
  return true;
}

async function enterPerson(work: Work, unitId: string, cell: Cell, planned: Map<string, PlannedAccount>): Promise<RowOutcome> {
  const role = ROLES.find(({ zh, en }) => [zh, en].includes(cell('role') as never))?.id;
  if (!role) throw badField('role', '请从列表中选择岗位。', 'Choose the role from the list.');
  requireReach(work, await getManagedUnit(work, unitId), role);
  const accountName = cell('account');
  if (accountName !== '') {
    const fault = findAccountNameFault(accountName);
    if (fault) throw badField('account', `${fault.zh}。`, `${fault.en}.`);
  }
  const facts = { name: cell('person'), certificateNumber: cell('certificate') || null, certificateUntil: cell('until') || null };
  const known = await findPerson(work, unitId, facts.name, accountName, planned);
  const outcome = known === undefined ? 'added' : await correctCertificate(work, known, facts);
  const held = known === undefined ? [] : await findHeldPosts(work, known);
  let personId = known;
  let added = false;
  if (!held.some((post) => post.unitId === unitId && post.role === role)) {
    const person = known === undefined ? facts : { id: known };
    personId = (await givePost(work, parseOrRefuse(contract.givePost.body!, { unitId, role: role as Role, title: cell('title'), person }, 'row')))
      .personId;
    added = true;
  }
  if (personId !== undefined && accountName !== '' && !(await hasAccount(work, personId)) && !planned.has(accountName)) {
    planned.set(accountName, { personId, name: accountName });
    added = true;
  }
  return added ? 'added' : outcome;
}

/** Whom the row means: the holder of its account, or one of that name in the unit. Undefined: a new person. */
async function findPerson(
  work: Work,
  unitId: string,
  name: string,
  accountName: string,
  planned: Map<string, PlannedAccount>,
): Promise<string | undefined> {
  if (accountName !== '') {
    const holder = await work.db
      .selectFrom('persons')
      .leftJoin('accounts', 'accounts.person_id', 'persons.id')
      .select(['persons.id', 'persons.name'])
      .where((eb) => eb.or([eb('accounts.name', '=', accountName), eb('persons.id', '=', planned.get(accountName)?.personId ?? '0')]))
      .executeTakeFirst();
    if (holder && holder.name !== name) throw takenBy(holder.name);
    if (holder) return holder.id;
  }
  const inUnit = await work.db
    .selectFrom('posts')
    .innerJoin('persons', 'persons.id', 'posts.person_id')
    .leftJoin('accounts', 'accounts.person_id', 'persons.id')
    .select(['persons.id', 'accounts.name as account'])
    .where('posts.unit_id', '=', unitId)
    .where('posts.ended_at', 'is', null)
    .where('persons.name', '=', name)
    .orderBy('persons.id')
    .execute();
  // One of the same name with another account is somebody else.
  const promised = new Set([...planned.values()].map(({ personId }) => personId));
  return inUnit.find(({ id, account }) => accountName === '' || (account === null && !promised.has(id)))?.id;
}

function takenBy(name: string): Refused {
  const refused = accountExists();
  refused.fields.splice(0, refused.fields.length, {
    path: 'account',
    words: { zh: `此账号已属“${name}”。`, en: `This account belongs to "${name}".` },
  });
  return refused;
}

async function hasAccount(work: Work, personId: string): Promise<boolean> {
  return (await work.db.selectFrom('accounts').select('id').where('person_id', '=', personId).executeTakeFirst()) !== undefined;
}

async function correctCertificate(
  work: Work,
  personId: string,
  facts: { name: string; certificateNumber: string | null; certificateUntil: string | null },
): Promise<RowOutcome> {
  const person = await work.db.selectFrom('persons').selectAll().where('id', '=', personId).executeTakeFirstOrThrow();
  const certificateNumber = facts.certificateNumber ?? person.certificate_number;
  const certificateUntil = facts.certificateUntil ?? person.certificate_until;
  if (certificateNumber === person.certificate_number && certificateUntil === person.certificate_until) return 'unchanged';
  await changePerson(
    work,
    personId,
    parseOrRefuse(contract.changePerson.body!, { name: person.name, certificateNumber, certificateUntil, version: person.version }, 'row'),
  );
  return 'changed';
}
