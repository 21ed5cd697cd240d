import { sql } from 'kysely';
import { runAsSystem, type SystemMeans } from '../../platform/run-as-system.ts';

/**
 * Removes contents of the file store, last written before `before`, that no record of any table names: what a discarded draft or an
 * act that failed left behind. Every column whose name ends in sha256 counts as naming. Returns how many contents and unfinished files.
 */
export async function clearContents(means: SystemMeans, before: Date): Promise<number> {
  let cleared = await means.files.clearUnfinished(before);
  for await (const names of means.files.writtenBefore(before)) {
    const orphans = await runAsSystem(means, async (work) => {
      const { rows: columns } = await sql<{ table_name: string; column_name: string }>`
        select table_name, column_name from information_schema.columns
        where table_schema = current_schema() and column_name like '%sha256' and data_type = 'text'`.execute(work.db);
      const named = columns.map(
        ({ table_name, column_name }) =>
          sql`select ${sql.ref(column_name)} as name from ${sql.table(table_name)} where ${sql.ref(column_name)} = any(${names}::text[])`,
      );
      const { rows } = await sql<{ name: string }>`select distinct name from (${sql.join(named, sql` union all `)}) named`.execute(work.db);
      const kept = new Set(rows.map(({ name }) => name));
      return names.filter((name) => !kept.has(name));
    });
    for (const name of orphans) if (await means.files.removeIfBefore(name, before)) cleared += 1;
  }
  return cleared;
}
