import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
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
  /** Name and password of the first administrator, on the very first start only. */
  firstAdministrator: { account: string; password: string } | null;
  stop(): Promise<void>;
}

/** Everything of one server: database, campaign, API in this process, worker in one of its own. */
export async function startServer(config: Config, log: (line: string) => void): Promise<RunningServer> {
  const means = await openMeans(config, log);
  try {
    const clock = config.rehearsal ? rehearsalClock() : systemClock;
    const firstAdministrator = await prepare(config, means, clock);
    const app = await makeApp({ config, database: means.database, clock, files: means.files, log: true });
    await app.listen({ host: config.host, port: config.port });
    const { port } = app.server.address() as { port: number };
    const worker = startWorkerProcess(config, means, log);
    return {
      address: `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`,
      app,
      means,
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

/** Divisions, the campaign that ships with the program, and an administrator where there is no account yet. */
async function prepare(config: Config, means: OpenMeans, clock: Clock): Promise<RunningServer['firstAdministrator']> {
  const folder = join(import.meta.dirname, '../campaigns/jiangsu-2009');
  const checked = checkCampaignFiles(await readCampaignFolder(folder));
  if (!checked.ok) throw new Error(`${folder} has faults; run: anzhi campaign check ${folder}`);
  return runAsSystem({ ...means, clock }, async (work) => {
    await work.client.query('select pg_advisory_xact_lock(hashtext($1))', ['anzhi prepare']);
    await loadDivisions(work);
    const { count } = await work.db.selectFrom('campaigns').select((eb) => eb.fn.countAll<string>().as('count')).executeTakeFirstOrThrow();
    if (Number(count) === 0) await loadCampaign(work, checked.campaign);
    return makeFirstAdministrator(work, config.passwordCost);
  });
}

function startWorkerProcess(config: Config, means: OpenMeans, log: (line: string) => void): { stop(): Promise<void> } {
  let stopping = false;
  let child: ChildProcess;
  const launch = () => {
    child = fork(join(import.meta.dirname, 'worker-main.ts'), {
      env: { ...process.env, ...means.childEnv, ANZHI_DATA: config.dataDir, ANZHI_SCHEMA: config.schema, ANZHI_REHEARSAL: config.rehearsal ? '1' : '0' },
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

