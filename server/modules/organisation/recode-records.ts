import { sql } from 'kysely';
import type { DivisionChange } from '../../../domain/divisions/division-rows.ts';
import { regionCodeOf, regionRange } from '../../../domain/divisions/region-code.ts';
import { tableList } from '../../platform/database/table-list.ts';
import { wholeProvince } from '../../platform/viewer.ts';
import type { Work } from '../../platform/work.ts';

/** Cubes have the code in their key, so their rows are added up and not updated; the audit log is never changed. */
const recodedTables = Object.entries(tableList)
  .filter(([table, { kind, writes }]) => kind === 'scoped' && writes !== 'through-function' && table !== 'cubes')
  .map(([table]) => table);

/**
 * Gives the records of a division their code of today after a change: every scoped table's region_code, as
 * domain/divisions/recoding.ts says; the code of their day (region_then) stays. Waits for a folding of figures under way
 * and holds the next one off until the commit. Returns the rows by table, tables without any left out.
 */
export async function recodeRecords(work: Work, change: DivisionChange): Promise<Record<string, number>> {
  if (change.kind === 'create' || change.kind === 'rename') return {};
  const { from, to } = regionRange(regionCodeOf(change.from.code));
  // A county that lives on takes its townships with it; of a merged one all goes to the county that took it over.
  const code = change.kind === 'replace' ? sql`${change.to.code}::text || substr(region_code, 7)` : sql`${regionCodeOf(change.to.code)}::text`;
  return work.underScope(wholeProvince, async () => {
    await sql`select 1 from fold_state for update`.execute(work.db);
    const counts: Record<string, number> = {};
    for (const table of recodedTables) {
      const done = await sql`update ${sql.table(table)} set region_code = ${code} where region_code >= ${from} and region_code < ${to}`.execute(
        work.db,
      );
      counts[table] = Number(done.numAffectedRows ?? 0n);
    }
    counts['cubes'] = await recodeCubes(work, { from, to, code });
    return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
  });
}

async function recodeCubes(work: Work, { from, to, code }: { from: string; to: string; code: ReturnType<typeof sql> }): Promise<number> {
  const done = await sql<{ moved: string }>`
    with moved as (
      delete from cubes where region_code >= ${from} and region_code < ${to}
      returning campaign_id, measure, grain, ${code} as region_code, region_then, sector, kind, period, value
    ), added as (
      insert into cubes (campaign_id, measure, grain, region_code, region_then, sector, kind, period, value)
      select campaign_id, measure, grain, region_code, region_then, sector, kind, period, sum(value)
      from moved group by campaign_id, measure, grain, region_code, region_then, sector, kind, period
      on conflict (campaign_id, grain, measure, period, region_code, region_then, sector, kind)
      do update set value = cubes.value + excluded.value
    )
    select count(*) as moved from moved`.execute(work.db);
  return Number(done.rows[0]?.moved ?? 0);
}
