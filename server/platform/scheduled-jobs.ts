import { PgBoss } from 'pg-boss';
import pg from 'pg';

export interface ScheduledJob {
  name: string;
  /** Cron, in Asia/Shanghai. */
  cron: string;
  run(): Promise<void>;
}

export interface JobRunner {
  stop(): Promise<void>;
}

/**
 * Runs jobs by the clock, each once however many workers there are; a failed or killed run is tried again and kept for
 * the administrator to see. Set-up (its own schema, beside the province's) is done as the owner, the work as the application.
 */
export async function startScheduledJobs(
  options: { ownerUrl: string; schema: string; log: (line: string) => void; record: (name: string, failure: string | null) => Promise<void> },
  jobs: readonly ScheduledJob[],
): Promise<JobRunner> {
  const schema = `${options.schema}_jobs`;
  const boss = new PgBoss({ connectionString: options.ownerUrl, schema, max: 3, application_name: 'anzhi jobs' });
  boss.on('error', (error) => options.log(`job runner: ${error.message}`));
  await underLock(options.ownerUrl, async () => {
    await boss.start();
    for (const job of jobs) {
      await boss.createQueue(job.name, { policy: 'stately', retryLimit: 3, retryDelay: 5, expireInSeconds: 300 });
      await boss.schedule(job.name, job.cron, {}, { tz: 'Asia/Shanghai' });
    }
  });
  for (const job of jobs) {
    await boss.work(job.name, { pollingIntervalSeconds: 5 }, async () => {
      await job.run().catch(async (error: Error) => {
        options.log(`job ${job.name}: ${error.message}`);
        await options.record(job.name, error.message).catch(() => undefined);
        throw error;
      });
      await options.record(job.name, null);
    });
  }
  return { stop: () => boss.stop({ graceful: true, timeout: 10_000 }) };
}

/** Two workers that start together set up one after the other. */
async function underLock(url: string, work: () => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(hashtext($1))', ['anzhi jobs']);
    await work();
  } finally {
    await client.end();
  }
}
