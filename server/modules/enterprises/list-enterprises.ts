import { sql } from 'kysely';
import type { z } from 'zod';
import type { EnterpriseRow, listEnterprises as endpoint } from '../../../contracts/enterprises.ts';
import { addDays } from '../../../domain/calendar/day.ts';
import { regionRange } from '../../../domain/divisions/region-code.ts';
import { normalisedCode } from '../../../domain/identifiers/check-result.ts';
import { badField } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { enterpriseRowsOf, selectEnterprises } from './enterprise-rows.ts';
import { nameKey } from './name-spelling.ts';

type Query = z.infer<NonNullable<typeof endpoint.query>>;

/** So many firms at most are taken from a search by name; a broader one says so. */
const mostFound = 10_000;

const orders: Record<string, ReturnType<typeof sql>> = {
  name: sql`e.name_key`,
  region: sql`e.region_code`,
  sector: sql`e.trade_sector`,
  expiry: sql`next_expiry`,
  registered: sql`e.id`,
};

export async function listEnterprises(
  work: Work,
  query: Query,
): Promise<{ rows: EnterpriseRow[]; total: number; page: number; size: number; capped: boolean }> {
  const found = query.name ? await searchEnterpriseIds(work, query.name) : undefined;
  const where = conditions(work, query, found?.ids);
  const key = query.sort?.replace(/^-/, '') ?? 'registered';
  const order = orders[key];
  if (!order) throw badField('sort', `不能按 ${key} 排序。`, `Cannot sort by ${key}.`);
  const direction = query.sort === undefined || query.sort.startsWith('-') ? sql`desc nulls last` : sql`asc nulls last`;
  const [selected, counted] = [
    await selectEnterprises(work)
      .where(where)
      .orderBy(sql`${order} ${direction}`)
      .orderBy('e.id', 'desc')
      .limit(query.size)
      .offset((query.page - 1) * query.size)
      .execute(),
    await work.db
      .selectFrom('enterprises as e')
      .select((eb) => eb.fn.countAll<string>().as('count'))
      .where(where)
      .executeTakeFirstOrThrow(),
  ];
  return {
    rows: await enterpriseRowsOf(work, selected),
    total: Number(counted.count),
    page: query.page,
    size: query.size,
    capped: found?.capped ?? false,
  };
}

/** For the user's convenience only: what he may see, row-level security decides. */
function conditions(work: Work, query: Query, ids: string[] | undefined) {
  const parts = [sql<boolean>`e.merged_into is null`];
  if (query.region) {
    const { from, to } = regionRange(query.region);
    parts.push(sql<boolean>`e.region_code >= ${from} and e.region_code < ${to}`);
  }
  if (query.sector) parts.push(sql<boolean>`e.trade_sector = ${query.sector}`);
  if (query.unlicensed !== undefined) parts.push(sql<boolean>`e.unlicensed = ${query.unlicensed}`);
  if (query.closed !== undefined) parts.push(query.closed ? sql<boolean>`e.closed_on is not null` : sql<boolean>`e.closed_on is null`);
  if (query.expiring !== undefined) {
    parts.push(
      sql<boolean>`exists (select 1 from enterprise_licences l where l.enterprise_id = e.id and l.valid_to <= ${addDays(work.today, query.expiring)}::date)`,
    );
  }
  if (ids) parts.push(sql<boolean>`e.id = any(${ids}::bigint[])`);
  return sql.join<boolean>(parts, sql` and `) as ReturnType<typeof sql<boolean>>;
}

/** So few firms found by the beginning of their initials are not all that may be meant. */
const fewFound = 12;

/** Firms in sight by a whole code, their pinyin initials from the beginning or further on, or two and more characters of the name. */
export async function searchEnterpriseIds(work: Work, text: string): Promise<{ ids: string[]; capped: boolean }> {
  const code = normalisedCode(text);
  const bare = code.replace(/-/g, '');
  let rows: { id: string }[];
  if (/^[0-9A-Z]{9,18}$/.test(bare) && /\d/.test(bare)) {
    const stored = bare.length === 9 ? `${bare.slice(0, 8)}-${bare.slice(8)}` : bare;
    rows = await work.db.selectFrom('enterprise_codes').select('enterprise_id as id').where('code', '=', stored).execute();
  } else if (/^[A-Z]{2,}$/.test(code)) {
    const start = code.toLowerCase();
    rows = await work.db
      .selectFrom('enterprises')
      .select('id')
      .where(sql<boolean>`initials collate "C" >= ${start} and initials collate "C" < ${`${start}~`}`)
      .limit(mostFound + 1)
      .execute();
    // Names begin with the place, which nobody types: where few begin so, those that hold the initials further on.
    if (rows.length < fewFound) {
      const inside = await work.db
        .selectFrom('enterprises')
        .select('id')
        .where(sql<boolean>`position(${start} in initials) > 1`)
        .limit(mostFound)
        .execute();
      rows = [...rows, ...inside];
    }
  } else {
    const words = nameKey(text);
    if ([...words].length < 2) throw badField('name', '请输入名称中的两个字以上。', 'Type two characters of the name or more.');
    rows = (await sql<{ id: string }>`select search_enterprises as id from search_enterprises(${words}, ${mostFound + 1})`.execute(work.db)).rows;
  }
  return { ids: rows.slice(0, mostFound).map(({ id }) => id), capped: rows.length > mostFound };
}
