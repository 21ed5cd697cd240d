import { sql } from 'kysely';
import { statfs } from 'node:fs/promises';
import type { MachineFacts } from '../../../domain/upkeep/machine-checks.ts';
import type { Config } from '../../platform/config.ts';
import { mostTries } from '../../platform/deliver-outbox.ts';
import { readJobRuns } from '../../platform/job-runs.ts';
import { findLastBackup } from '../../platform/last-backup.ts';
import type { Work } from '../../platform/work.ts';

/** What the checks of the machine look at. Moments are the machine's, also in a rehearsal. */
export async function machineFacts(work: Work, config: Config): Promise<MachineFacts> {
  const at = new Date();
  const disk = await statfs(config.dataDir);
  const { rows } = await sql<{ bytes: string }>`select pg_database_size(current_database()) as bytes`.execute(work.db);
  const backup = await findLastBackup(work);
  return {
    now: at.toISOString(),
    startedAt: new Date(at.getTime() - process.uptime() * 1_000).toISOString(),
    disk: { free: disk.bavail * disk.bsize, total: disk.blocks * disk.bsize },
    databaseBytes: Number(rows[0]?.bytes ?? 0),
    isEmbedded: config.databaseUrl === null,
    lastBackupAt: backup?.at ?? null,
    jobs: await readJobRuns(work),
    events: await eventFacts(work),
  };
}

async function eventFacts(work: Work): Promise<MachineFacts['events']> {
  const givenUp = await sql<{ topic: string; failure: string | null; count: string }>`
    select topic, max(failure) as failure, count(*) as count from outbox
    where delivered_at is null and tries >= ${mostTries} group by topic order by count(*) desc`.execute(work.db);
  const others = await sql<{ failing: string; waiting: string }>`
    select count(*) filter (where tries > 0) as failing, count(*) as waiting from outbox where delivered_at is null and tries < ${mostTries}`.execute(
    work.db,
  );
  return {
    givenUp: givenUp.rows.map(({ topic, failure, count }) => ({ topic, failure: failure ?? '', count: Number(count) })),
    failing: Number(others.rows[0]?.failing ?? 0),
    waiting: Number(others.rows[0]?.waiting ?? 0),
  };
}
