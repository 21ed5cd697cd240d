import { type RawBuilder, sql } from 'kysely';
import { type SystemMeans, runAsSystem } from './run-as-system.ts';
import type { Work } from './work.ts';

/** Rows of one transaction, so that nobody waits for a long clearing. */
const batch = 5_000;

/** Removes the rows of a table that a condition names, batch by batch. Returns how many. */
export async function clearRows(means: SystemMeans, table: string, condition: (work: Work) => RawBuilder<unknown>): Promise<number> {
  let cleared = 0;
  for (;;) {
    const { numAffectedRows } = await runAsSystem(means, (work) =>
      sql`delete from ${sql.table(table)} where ctid = any(array(select ctid from ${sql.table(table)} where ${condition(work)} limit ${batch}))`.execute(
        work.db,
      ),
    );
    cleared += Number(numAffectedRows ?? 0);
    if (Number(numAffectedRows ?? 0) < batch) return cleared;
  }
}
