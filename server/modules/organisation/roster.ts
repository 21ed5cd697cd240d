import { sql } from 'kysely';
import type { z } from 'zod';
import type { rosterQuery, UnitRow } from '../../../contracts/organisation.ts';
import { regionRange } from '../../../domain/divisions/region-code.ts';
import { UNIT_KINDS } from '../../../domain/organisation/unit-kinds.ts';
import type { Role } from '../../../domain/organisation/roles.ts';
import type { Work } from '../../platform/work.ts';
import { unitRows } from './unit-rows.ts';

const longest = 500;

/** Units with their contacts and who holds which post, to be printed: at most 500 units. 方案文末 名单、联系人 */
export async function getRoster(work: Work, query: z.infer<typeof rosterQuery>) {
  const { from, to } = regionRange(query.within ?? work.viewer.regionCode);
  let rows = unitRows(work).where('units.valid_to', 'is', null).where('units.region_code', '>=', from).where('units.region_code', '<', to);
  if (query.kind) rows = rows.where('units.kind', '=', query.kind);
  const levels = query.levels?.split(',').filter((level) => level !== '') ?? [];
  if (levels.length > 0) rows = rows.where('units.level', 'in', levels);
  const kinds = sql`array_position(array[${sql.join(UNIT_KINDS.map(({ id }) => id))}]::text[], units.kind)`;
  const found = (await rows
    .orderBy('units.region_code')
    .orderBy(kinds)
    .orderBy('units.id')
    .limit(longest + 1)
    .execute()) as UnitRow[];
  const units = found.slice(0, longest);
  const posts = await findPosts(
    work,
    units.map(({ id }) => id),
  );
  return {
    on: work.today,
    cut: found.length > longest,
    rows: units.map((unit) => ({ ...unit, posts: posts.get(unit.id) ?? [] })),
  };
}

async function findPosts(work: Work, unitIds: string[]) {
  if (unitIds.length === 0) return new Map<string, never[]>();
  const rows = await work.db
    .selectFrom('posts')
    .innerJoin('persons', 'persons.id', 'posts.person_id')
    .select(['posts.unit_id', 'persons.name as personName', 'posts.role', 'posts.title'])
    .where('posts.unit_id', 'in', unitIds)
    .where('posts.ended_at', 'is', null)
    .where('posts.role', 'not in', ['administrator', 'auditor'])
    .orderBy('posts.id')
    .execute();
  return Map.groupBy(
    rows.map((row) => ({ ...row, role: row.role as Role })),
    ({ unit_id }) => unit_id,
  );
}
