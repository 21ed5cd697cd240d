import { sql } from 'kysely';
import type { Day } from '../../../domain/calendar/day.ts';
import type { Role } from '../../../domain/organisation/roles.ts';
import type { UnitKind } from '../../../domain/organisation/unit-kinds.ts';
import { notFound } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';

/** A unit as later modules see it. */
export interface UnitFacts {
  id: string;
  key: string;
  kind: UnitKind;
  name: string;
  shortName: string;
  level: 'province' | 'city' | 'county' | 'township';
  regionCode: string;
  parentId: string | null;
  sectors: bigint;
  bodyKey: string | null;
  groupKey: string | null;
  /** The day after its last; null while it stands. */
  validTo: Day | null;
}

const columns = sql.raw(`u.id, u.key, u.kind, u.name, u.short_name as "shortName", u.level, u.region_code as "regionCode", u.parent_id as "parentId",
  u.sectors, u.body_key as "bodyKey", u.group_key as "groupKey", u.valid_to as "validTo"`);

function factsOf(row: Omit<UnitFacts, 'sectors'> & { sectors: string }): UnitFacts {
  return { ...row, sectors: BigInt(row.sectors) };
}

async function unitsWhere(work: Work, condition: ReturnType<typeof sql>): Promise<UnitFacts[]> {
  const found = await sql<
    Omit<UnitFacts, 'sectors'> & { sectors: string }
  >`select ${columns} from units u where ${condition} order by u.region_code, u.id`.execute(work.db);
  return found.rows.map(factsOf);
}

export async function findUnit(work: Work, id: string): Promise<UnitFacts | undefined> {
  return (await unitsWhere(work, sql`u.id = ${id}`))[0];
}

/** Throws not-found. */
export async function unitById(work: Work, id: string): Promise<UnitFacts> {
  const unit = await findUnit(work, id);
  if (!unit) throw notFound('机构', 'unit');
  return unit;
}

/** The unit of a key as campaign files and the demo name it: 320102.government. */
export async function findUnitByKey(work: Work, key: string): Promise<UnitFacts | undefined> {
  return (await unitsWhere(work, sql`u.key = ${key}`))[0];
}

/** The office of the province's leading group. Throws not-found before a campaign is loaded. */
export async function officeUnit(work: Work): Promise<UnitFacts> {
  const [office] = await unitsWhere(work, sql`u.kind = 'office' and u.level = 'province' and u.valid_to is null`);
  if (!office) throw notFound('省安委会办公室', 'office of the province');
  return office;
}

export async function parentOf(work: Work, unitId: string): Promise<UnitFacts | undefined> {
  return (await unitsWhere(work, sql`u.id = (select parent_id from units where id = ${unitId})`))[0];
}

/** Standing units directly below. */
export function childrenOf(work: Work, unitId: string): Promise<UnitFacts[]> {
  return unitsWhere(work, sql`u.parent_id = ${unitId} and u.valid_to is null`);
}

/** The units above, nearest first, up to the office of the province and not beyond it. */
export async function chainAbove(work: Work, unitId: string): Promise<UnitFacts[]> {
  const found = await sql<Omit<UnitFacts, 'sectors'> & { sectors: string }>`
    with recursive chain as (
      select id, parent_id, kind, level, 0 as distance from units where id = ${unitId}
      union all
      select p.id, p.parent_id, p.kind, p.level, c.distance + 1 from chain c join units p on p.id = c.parent_id
      where c.distance < 12 and not (c.kind = 'office' and c.level = 'province')
    )
    select ${columns} from chain c join units u on u.id = c.id where c.distance > 0 order by c.distance`.execute(work.db);
  return found.rows.map(factsOf);
}

/** The government of a division by its code of today; of the province, the office stands in. */
export async function governmentOf(work: Work, regionCode: string): Promise<UnitFacts | undefined> {
  return (await unitsWhere(work, sql`u.region_code = ${regionCode} and u.kind = 'government' and u.valid_to is null`))[0];
}

/** Standing units of some kinds in one division, not below it. */
export function unitsAt(work: Work, regionCode: string, kinds: readonly UnitKind[]): Promise<UnitFacts[]> {
  return unitsWhere(work, sql`u.region_code = ${regionCode} and u.kind = any(${[...kinds]}) and u.valid_to is null`);
}

export interface PostFacts {
  id: string;
  personId: string;
  personName: string;
  role: Role;
  title: string;
}

/** The posts held in a unit now, of one role or of all. */
export async function postsOf(work: Work, unitId: string, role?: Role): Promise<PostFacts[]> {
  let rows = work.db
    .selectFrom('posts')
    .innerJoin('persons', 'persons.id', 'posts.person_id')
    .select(['posts.id', 'posts.person_id as personId', 'persons.name as personName', 'posts.role', 'posts.title'])
    .where('posts.unit_id', '=', unitId)
    .where('posts.ended_at', 'is', null);
  if (role) rows = rows.where('posts.role', '=', role);
  return (await rows.orderBy('posts.id').execute()) as PostFacts[];
}

/** Names of persons by id, for lists and time lines. */
export async function personNames(work: Work, ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return new Map();
  const rows = await work.db.selectFrom('persons').select(['id', 'name']).where('id', 'in', wanted).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Names of units by id; given a day, the names that they bore on it. */
export async function unitNames(work: Work, ids: readonly (string | null)[], on?: Day): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return new Map();
  const then =
    on === undefined
      ? sql`null::text`
      : sql`(select f.name from unit_former_names f where f.unit_id = u.id and f.valid_to > ${on}::date order by f.valid_to limit 1)`;
  const found = await sql<{
    id: string;
    name: string;
  }>`select u.id, coalesce(${then}, u.name) as name from units u where u.id = any(${wanted})`.execute(work.db);
  return new Map(found.rows.map(({ id, name }) => [id, name]));
}
