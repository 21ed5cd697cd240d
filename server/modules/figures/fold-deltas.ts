import { sql } from 'kysely';
import type { Work } from '../../platform/work.ts';

/**
 * Adds to the cubes every delta of a transaction that had ended when the snapshot was taken, and moves the mark. Order of
 * ids is not order of commits, so the mark is a transaction number: all below it have ended. Returns the number folded.
 */
export async function foldDeltas(work: Work): Promise<number> {
  const state = await work.db.selectFrom('fold_state').select('folded_below').forUpdate().executeTakeFirstOrThrow();
  const { rows } = await sql<{ upto: string }>`select pg_snapshot_xmin(pg_current_snapshot())::text as upto`.execute(work.db);
  const upto = rows[0]?.upto ?? state.folded_below;
  const span = sql`xid >= ${state.folded_below}::xid8 and xid < ${upto}::xid8`;
  const counted = await sql<{ n: string }>`select count(*) as n from deltas where ${span}`.execute(work.db);
  const folded = Number(counted.rows[0]?.n ?? 0);
  if (folded === 0) return 0;
  for (const grain of ['base', 'city'] as const) {
    const region = (column: string) => (grain === 'base' ? sql.ref(column) : sql`left(${sql.ref(column)}, 4) || '00000'`);
    await sql`
      insert into cubes (campaign_id, measure, grain, region_code, region_then, sector, kind, period, value)
      select campaign_id, measure, ${grain}, ${region('region_code')}, ${region('region_then')}, sector, kind, period, sum(value)
      from deltas where ${span} group by 1, 2, 3, 4, 5, 6, 7, 8
      on conflict (campaign_id, grain, measure, period, region_code, region_then, sector, kind)
      do update set value = cubes.value + excluded.value`.execute(work.db);
  }
  await sql`update fold_state set folded_below = ${upto}::xid8, folded_at = ${work.now}`.execute(work.db);
  return folded;
}
