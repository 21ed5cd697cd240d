import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { migrate } from '../server/platform/database/migrate.ts';
import { openDatabase } from '../server/platform/database/open-database.ts';
import { removeEmbeddedPostgres } from '../server/platform/embedded-postgres/remove-embedded-postgres.ts';
import { startEmbeddedPostgres } from '../server/platform/embedded-postgres/start-embedded-postgres.ts';
import { folderFileStore } from '../server/platform/file-store.ts';
import type { SystemMeans } from '../server/platform/run-as-system.ts';
import { seedDatabase, type Seeded } from './seed-database.ts';

/** A seeded database with everything a measure needs to start servers on it. */
export interface Bench {
  /** The superuser's address: the bare server's, to which no row-level security applies. */
  ownerUrl: string;
  /** The application role's, as our server signs in. */
  appUrl: string;
  dataDir: string;
  seeded: Seeded;
  means: SystemMeans;
  close(): Promise<void>;
}

/** The moment at which the seeded campaign stands: all servers of a run take it as now. */
export const benchMoment = new Date('2009-11-16T01:00:00Z');

const rolePassword = 'for-benchmarks-only';

/** Options that every benchmark takes. */
export function readOptions(): { data: string | undefined; problems: number } {
  const { values } = parseArgs({ options: { data: { type: 'string' }, problems: { type: 'string', default: '1000000' } } });
  const problems = Number(values.problems);
  if (!Number.isInteger(problems) || problems < 1_000) throw new Error('--problems is a number from 1000');
  return { data: values.data, problems };
}

/** Starts an embedded PostgreSQL and fills it. With `data` the folder is kept, and a filled one used again; without, all is removed at the end. */
export async function openBench({ data, problems }: { data: string | undefined; problems: number }): Promise<Bench> {
  const folder = data === undefined ? mkdtempSync(join(tmpdir(), 'anzhi-bench-')) : resolve(data);
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755);
  const postgres = join(folder, 'postgres');
  const embedded = await startEmbeddedPostgres({ dataDir: postgres, log: (line) => console.error(line) });
  const { ownerUrl } = embedded;
  const stop = async () => {
    await embedded.stop();
    if (data !== undefined) return;
    removeEmbeddedPostgres(postgres);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const note = join(folder, 'seeded.json');
    if (!existsSync(note)) await migrate({ ownerUrl, schema: 'anzhi', rolePassword });
    const appUrl = embedded.urlFor('anzhi_app', rolePassword, 'anzhi');
    const database = openDatabase({ url: appUrl, schema: 'anzhi', max: 2 });
    const means: SystemMeans = { database, clock: { rehearsal: true, now: () => benchMoment }, files: folderFileStore(join(folder, 'files')) };
    if (!existsSync(note)) writeFileSync(note, JSON.stringify(await seedDatabase(means, ownerUrl, problems)));
    const seeded = JSON.parse(readFileSync(note, 'utf8')) as Seeded;
    console.log(
      `${seeded.problems} problems, ${seeded.firms} firms, ${seeded.units} units; seeded in ${seeded.seconds} s${data === undefined ? '' : ` and kept in ${folder}`}`,
    );
    return { ownerUrl, appUrl, dataDir: folder, seeded, means, close: async () => void (await database.close().finally(stop)) };
  } catch (error) {
    await stop();
    throw error;
  }
}
