import { readConfig } from './platform/config.ts';
import { openMeans } from './platform/open-means.ts';
import { startWorker } from './worker.ts';

// The worker as a process of its own: `node server/worker-main.ts`, with DATABASE_URL and ANZHI_DATA as for the server.
const config = readConfig(process.env, { rehearsal: process.env['ANZHI_REHEARSAL'] === '1', poolSize: 4 });
if (config.databaseUrl === null) throw new Error('the worker needs DATABASE_URL; with the embedded database, anzhi start runs it');
const log = (line: string) => console.error(`worker: ${line}`);
const means = await openMeans(config, log);
const worker = await startWorker(config, means, log);

const stop = async () => {
  await worker.stop();
  await means.close();
  process.exit(0);
};
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
// The parent is gone: a worker of an embedded database has nothing left to work on.
process.on('disconnect', stop);
