import { sql } from 'kysely';
import type { z } from 'zod';
import type { AccountRow, listAccounts as endpoint, listPersons as personsEndpoint, PersonRow } from '../../../contracts/accounts.ts';
import { regionRange } from '../../../domain/divisions/region-code.ts';
import { anywhere } from '../../platform/database/like-pattern.ts';
import { notFound } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { heldPostsJson } from './held-posts.ts';
import { withinReachSql } from './reach.ts';

type Query<E> = E extends { query?: infer Q extends z.ZodType } ? z.infer<Q> : never;

/** A person within reach: by a post that he holds, or by the last that he held. */
function personWithinReach(work: Work, person: string) {
  const id = sql.ref(person);
  const last = sql`(select max(l.id) from posts l where l.person_id = ${id})`;
  const asked = sql`(held.ended_at is null or held.id = ${last} and not exists (select 1 from posts o where o.person_id = ${id} and o.ended_at is null))`;
  const never = work.viewer.unitLevel === 'province' ? sql`not exists (select 1 from posts n where n.person_id = ${id})` : sql`false`;
  return sql<boolean>`(exists (select 1 from posts held join units u on u.id = held.unit_id
    where held.person_id = ${id} and ${asked} and ${withinReachSql(work, 'u')}) or ${never})`;
}

/** Every account with its state, as a query to choose from. Locks and sessions run by the machine's time. */
function accountRows(work: Work) {
  const at = new Date();
  return work.db.with('listed', (db) =>
    db
      .selectFrom('accounts')
      .innerJoin('persons', 'persons.id', 'accounts.person_id')
      .select(['accounts.id', 'accounts.name', 'persons.id as personId', 'persons.name as personName', 'accounts.created_at as createdAt'])
      .select(['accounts.disabled_at as disabledAt', 'accounts.version'])
      .select([
        sql<Date | null>`(select max(s.created_at) from sessions s where s.account_id = accounts.id)`.as('lastSignInAt'),
        sql<Date | null>`(select max(f.locked_until) from sign_in_failures f
          where starts_with(f.subject, lower(accounts.name) || '@') and f.locked_until > ${at})`.as('lockedUntil'),
        sql<string>`case when accounts.disabled_at is not null then 'disabled'
          when exists (select 1 from sign_in_failures f where starts_with(f.subject, lower(accounts.name) || '@') and f.locked_until > ${at}) then 'locked'
          when not exists (select 1 from posts p where p.person_id = persons.id and p.ended_at is null) then 'no-post'
          when accounts.must_change_password then 'waiting' else 'in-use' end`.as('state'),
        heldPostsJson('persons.id').as('posts'),
      ])
      .where(personWithinReach(work, 'persons.id')),
  );
}

/** Accounts of the viewer's reach, and how many stand in each state. */
export async function listAccounts(work: Work, query: Query<typeof endpoint>) {
  const { page, size } = query;
  let rows = accountRows(work).selectFrom('listed');
  if (query.q) {
    const words = anywhere(query.q);
    rows = rows.where((eb) => eb.or([eb('name', 'ilike', words), eb('personName', 'ilike', words), eb(sql`"posts"::text`, 'ilike', words)]));
  }
  if (query.within) {
    const { from, to } = regionRange(query.within);
    rows = rows.where(
      sql<boolean>`exists (select 1 from json_array_elements("posts") p where p->>'regionCode' >= ${from} collate "C" and p->>'regionCode' < ${to} collate "C")`,
    );
  }
  const counted = await rows
    .select(['state'])
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .groupBy('state')
    .execute();
  const counts = Object.fromEntries(
    ['waiting', 'in-use', 'locked', 'disabled', 'no-post'].map((state) => [state, Number(counted.find((row) => row.state === state)?.count ?? 0)]),
  );
  const chosen = query.state ? rows.where('state', '=', query.state) : rows;
  const total = query.state ? (counts[query.state] ?? 0) : Object.values(counts).reduce((sum, count) => sum + count, 0);
  const column =
    { name: 'name', personName: 'personName', createdAt: 'createdAt', lastSignInAt: 'lastSignInAt' }[query.sort?.replace(/^-/, '') ?? ''] ?? 'name';
  const found = await chosen
    .selectAll()
    .orderBy(sql.ref(column), (order) => (query.sort?.startsWith('-') ? order.desc().nullsLast() : order.asc().nullsFirst()))
    .orderBy('id')
    .limit(size)
    .offset((page - 1) * size)
    .execute();
  return { rows: found.map(shown), total, page, size, counts: counts as Record<AccountRow['state'], number> };
}

/** One account. Throws not-found outside the viewer's reach. */
export async function getAccount(work: Work, id: string): Promise<AccountRow> {
  const row = await accountRows(work).selectFrom('listed').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound('账号', 'account');
  return shown(row);
}

interface Found extends Omit<AccountRow, 'state' | 'createdAt' | 'disabledAt' | 'lastSignInAt' | 'lockedUntil' | 'posts'> {
  state: string;
  createdAt: Date;
  disabledAt: Date | null;
  lastSignInAt: Date | null;
  lockedUntil: Date | null;
  posts: unknown;
}

function shown(row: Found): AccountRow {
  const text = (at: Date | null) => (at === null ? null : new Date(at).toISOString());
  return {
    ...row,
    state: row.state as AccountRow['state'],
    posts: row.posts as AccountRow['posts'],
    createdAt: row.createdAt.toISOString(),
    disabledAt: text(row.disabledAt),
    lastSignInAt: text(row.lastSignInAt),
    lockedUntil: text(row.lockedUntil),
  };
}

/** Persons of the viewer's reach, for giving posts and accounts. */
export async function listPersons(work: Work, query: Query<typeof personsEndpoint>) {
  const { page, size } = query;
  let rows = work.db.selectFrom('persons').leftJoin('accounts', 'accounts.person_id', 'persons.id').where(personWithinReach(work, 'persons.id'));
  if (query.q) {
    const words = anywhere(query.q);
    rows = rows.where((eb) =>
      eb.or([eb('persons.name', 'ilike', words), eb('accounts.name', 'ilike', words), eb('persons.certificate_number', 'ilike', words)]),
    );
  }
  if (query.without === 'account') rows = rows.where('accounts.id', 'is', null);
  if (query.without === 'post')
    rows = rows.where(sql<boolean>`not exists (select 1 from posts p where p.person_id = persons.id and p.ended_at is null)`);
  const { total } = await rows.select((eb) => eb.fn.countAll<string>().as('total')).executeTakeFirstOrThrow();
  const found = await rows
    .select([
      'persons.id',
      'persons.name',
      'persons.certificate_number as certificateNumber',
      'persons.certificate_until as certificateUntil',
      'persons.version',
    ])
    .select(['accounts.name as accountName'])
    .select(heldPostsJson('persons.id').as('posts'))
    .orderBy('persons.id', 'desc')
    .limit(size)
    .offset((page - 1) * size)
    .execute();
  return { rows: found as PersonRow[], total: Number(total), page, size };
}
