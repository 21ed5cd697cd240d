import { joinDocumentSubjects } from './document-subjects.ts';
import { foldDeltas } from './modules/figures/fold-deltas.ts';
import { scheduledJobs } from './scheduled.ts';
import { subscribers } from './subscribers.ts';
import { rehearsalClock, systemClock } from './platform/clock.ts';
import type { Config } from './platform/config.ts';
import { deliverNext } from './platform/deliver-outbox.ts';
import { recordJobRun } from './platform/job-runs.ts';
import type { OpenMeans } from './platform/open-means.ts';
import { runAsSystem } from './platform/run-as-system.ts';
import { startScheduledJobs } from './platform/scheduled-jobs.ts';
import { startSteadyLoop } from './platform/steady-loop.ts';

/** The worker: outbox, folding of figures, and jobs by the clock. Any number of them may run beside each other. */
export async function startWorker(config: Config, means: OpenMeans, log: (line: string) => void): Promise<{ stop(): Promise<void> }> {
  joinDocumentSubjects();
  const clock = config.rehearsal ? rehearsalClock() : systemClock;
  const system = { database: means.database, files: means.files, clock };
  const outbox = startSteadyLoop(() => deliverNext(system, subscribers), 500, log);
  const folding = startSteadyLoop(() => runAsSystem(system, foldDeltas).then(() => false), 3_000, log);
  const jobs = await startScheduledJobs(
    { ownerUrl: means.ownerUrl, schema: config.schema, log, record: (name, failure) => recordJobRun(system, name, failure) },
    scheduledJobs({ ...system, dataDir: config.dataDir, log }),
  );
  return {
    async stop() {
      await jobs.stop();
      await outbox.stop();
      await folding.stop();
    },
  };
}
