import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Campaign } from '../domain/campaign/campaign-schema.ts';
import { checkCampaignFiles } from '../domain/campaign/check-campaign.ts';
import { type App, makeApp } from './app.ts';
import { loadCampaign } from './modules/campaign/load-campaign.ts';
import { readCampaignFolder } from './modules/campaign/read-campaign-folder.ts';
import { loadDivisions } from './modules/organisation/load-divisions.ts';
import { makeFirstAdministrator } from './modules/organisation/make-first-administrator.ts';
import { type Clock, rehearsalClock, systemClock } from './platform/clock.ts';
import type { Config } from './platform/config.ts';
import { type OpenMeans, openMeans } from './platform/open-means.ts';
import { runAsSystem } from './platform/run-as-system.ts';

export interface RunningServer {
  address: string;
  app: App;
  means: OpenMeans;
  clock: ReturnType<typeof rehearsalClock>;
  /** Name and password of the first administrator, on the very first start only. */
  firstAdministrator: { account: string; password: string } | null;
  stop(): Promise<void>;
}

export interface StartOptions {
  /** Where a rehearsal's clock stands at its very first start. */
  firstMoment?: Date;
  /** Runs once the API is whole and before it listens and its worker runs. */
  beforeListening?(stage: Omit<RunningServer, 'address' | 'stop'>): Promise<void>;
}

/** Everything of one server: database, campaign, API in this process, worker in one of its own. */
export async function startServer(config: Config, log: (line: string) => void, options: StartOptions = {}): Promise<RunningServer> {
  const means = await openMeans(config, log);
  try {
    const rehearsal = rehearsalClock();
    const clock = config.rehearsal ? rehearsal : systemClock;
    if (config.rehearsal) await setFirstMoment(means, options.firstMoment ?? new Date());
    const firstAdministrator = await prepare(config, means, clock);
    const app = await makeApp({ config, database: means.database, clock, files: means.files, log: true });
    await options.beforeListening?.({ app, means, clock: rehearsal, firstAdministrator });
    await app.listen({ host: config.host, port: config.port });
    const { port } = app.server.address() as { port: number };
    const worker = startWorkerProcess(config, means, log);
    return {
      address: `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`,
      app,
      means,
      clock: rehearsal,
      firstAdministrator,
      async stop() {
        await app.close();
        await worker.stop();
        await means.close();
      },
    };
  } catch (error) {
    await means.close();
    throw error;
  }
}

async function setFirstMoment(means: OpenMeans, moment: Date): Promise<void> {
  await means.database.pool.query('insert into rehearsal_clock (moment) values ($1) on conflict do nothing', [moment]);
}

/** Divisions, the campaign that ships with the program, and an administrator where there is no account yet. */
async function prepare(config: Config, means: OpenMeans, clock: Clock): Promise<RunningServer['firstAdministrator']> {
  return runAsSystem({ ...means, clock }, async (work) => {
    await work.client.query('select pg_advisory_xact_lock(hashtext($1))', ['anzhi prepare']);
    await loadDivisions(work);
    const { count } = await work.db
      .selectFrom('campaigns')
      .select((eb) => eb.fn.countAll<string>().as('count'))
      .executeTakeFirstOrThrow();
    if (Number(count) === 0) await loadCampaign(work, await shippedCampaign());
    return makeFirstAdministrator(work, config.passwordCost);
  });
}

async function shippedCampaign(): Promise<Campaign> {
  const folder = join(import.meta.dirname, '../campaigns/jiangsu-2009');
  const checked = checkCampaignFiles(await readCampaignFolder(folder));
  if (!checked.ok) throw new Error(`${folder} has faults; run: anzhi campaign check ${folder}`);
  return checked.campaign;
}

function startWorkerProcess(config: Config, means: OpenMeans, log: (line: string) => void): { stop(): Promise<void> } {
  let stopping = false;
  let child: ChildProcess;
  const launch = () => {
    child = fork(join(import.meta.dirname, 'worker-main.ts'), {
      env: {
        ...process.env,
        ...means.childEnv,
        ANZHI_DATA: config.dataDir,
        ANZHI_SCHEMA: config.schema,
        ANZHI_REHEARSAL: config.rehearsal ? '1' : '0',
      },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    child.on('exit', (code) => {
      if (stopping) return;
      log(`worker ended with ${code}; starting it again`);
      setTimeout(() => !stopping && launch(), 2_000);
    });
  };
  launch();
  return {
    stop: () =>
      new Promise((resolve) => {
        stopping = true;
        if (child.exitCode !== null) return resolve();
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
        setTimeout(() => child.kill('SIGKILL'), 12_000).unref();
      }),
  };
}
