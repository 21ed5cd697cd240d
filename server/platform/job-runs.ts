import { runAsSystem, type SystemMeans } from './run-as-system.ts';
import type { Work } from './work.ts';

/** How a job by the clock last went; moments are the machine's, also in a rehearsal. */
export interface JobRun {
  name: string;
  doneAt: string | null;
  failedAt: string | null;
  /** Words of the last failure; null when it has been done since. */
  failure: string | null;
  /** Failures in a row. */
  failures: number;
}

const prefix = 'job ';
const never = { doneAt: null, failedAt: null, failure: null, failures: 0 };

/** Notes that a job was done, or that it failed, for the administrator's page. */
export async function recordJobRun(means: SystemMeans, name: string, failure: string | null): Promise<void> {
  const at = new Date();
  await runAsSystem(means, async (work) => {
    const row = await work.db
      .selectFrom('settings')
      .select('value')
      .where('key', '=', prefix + name)
      .executeTakeFirst();
    const last = (row?.value ?? never) as Omit<JobRun, 'name'>;
    const next =
      failure === null
        ? { ...last, doneAt: at.toISOString(), failure: null, failures: 0 }
        : { ...last, failedAt: at.toISOString(), failure: failure.slice(0, 500), failures: last.failures + 1 };
    await work.db
      .insertInto('settings')
      .values({ key: prefix + name, value: JSON.stringify(next), changed_at: at })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: JSON.stringify(next), changed_at: at }))
      .execute();
  });
}

/** Every job that ever ran, by name. */
export async function readJobRuns(work: Work): Promise<JobRun[]> {
  const rows = await work.db.selectFrom('settings').select(['key', 'value']).where('key', 'like', `${prefix}%`).orderBy('key').execute();
  return rows.map(({ key, value }) => ({ name: key.slice(prefix.length), ...(value as Omit<JobRun, 'name'>) }));
}
