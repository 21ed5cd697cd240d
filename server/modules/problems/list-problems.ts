import { sql, type RawBuilder } from 'kysely';
import type { z } from 'zod';
import type { listProblems as endpoint } from '../../../contracts/problems.ts';
import type { Work } from '../../platform/work.ts';
import { problemConditions } from './problem-conditions.ts';
import { problemRowOf, rowColumns, withNames, type ProblemListRecord } from './problem-rows.ts';

type Query = z.infer<NonNullable<typeof endpoint.query>>;

/** One page of the register and the number of all that fit, in one round trip; the latest registered first unless sorted otherwise. */
export async function listProblems(work: Work, query: Query) {
  const { where, isCapped } = await problemConditions(work, query);
  const page = sql`select ${rowColumns} from problems p where ${where} order by ${orderOf(query.sort)} limit ${query.size} offset ${(query.page - 1) * query.size}`;
  const { rows } = await sql<ProblemListRecord & { total: string }>`
    select counted.total, listed.* from (select count(*) as total from problems p where ${where}) counted
    left join (${withNames(page)} order by ${orderOf(query.sort)}) listed on true`.execute(work.db);
  const present = rows.filter((row) => row.id !== null);
  return {
    rows: present.map((row) => problemRowOf(work, row)),
    total: Number(rows[0]?.total ?? 0),
    page: query.page,
    size: query.size,
    capped: isCapped,
  };
}

const columns: Record<string, string> = {
  registeredOn: 'registered_on',
  foundOn: 'found_on',
  dueOn: 'due_on',
  closedOn: 'closed_on',
  number: 'number',
  status: 'status',
  sector: 'sector',
  region: 'region_code',
};

/** The order of a list: its column, then the newest first, so that pages never overlap. */
export function orderOf(sort: string | undefined): RawBuilder<unknown> {
  const column = columns[(sort ?? '').replace(/^-/, '')];
  if (column === undefined || sort === '-registeredOn') return sql`p.registered_on desc, p.id desc`;
  const direction = sort?.startsWith('-') ? sql`desc nulls last` : sql`asc nulls last`;
  return sql`p.${sql.ref(column)} ${direction}, p.id desc`;
}
