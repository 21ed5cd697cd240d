import { readConfig } from './platform/config.ts';
import { openMeans } from './platform/open-means.ts';
import { startWorker } from './worker.ts';

// The worker as a process of its own: `node server/worker-main.ts`, with DATABASE_URL and ANZHI_DATA as for the server.
const log = (line: string) => console.error(`worker: ${line}`);
let end = async () => undefined as void;
let isEnding = false;
const stop = () => {
  if (isEnding) return;
  isEnding = true;
  // A database that is gone keeps nobody from ending.
  setTimeout(() => process.exit(1), 10_000).unref();
  void end().then(
    () => process.exit(0),
    () => process.exit(1),
  );
};
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
// The parent is gone: a worker of an embedded database has nothing left to work on. It may be gone before this line is reached.
process.on('disconnect', stop);
if (process.send !== undefined && !process.connected) stop();

const config = readConfig(process.env, { rehearsal: process.env['ANZHI_REHEARSAL'] === '1', poolSize: 4 });
if (config.databaseUrl === null) throw new Error('the worker needs DATABASE_URL; with the embedded database, anzhi start runs it');
const means = await openMeans(config, log);
end = () => means.close();
const worker = await startWorker(config, means, log);
end = async () => {
  await worker.stop();
  await means.close();
};
