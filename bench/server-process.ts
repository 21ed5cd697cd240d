import { makeApp } from '../server/app.ts';
import { startServer } from '../server/main.ts';
import { rehearsalClock } from '../server/platform/clock.ts';
import { readConfig } from '../server/platform/config.ts';
import { openMeans } from '../server/platform/open-means.ts';

// Our server in a process of its own, on DATABASE_URL, as start-process.ts asks for it. `whole`: as anzhi start runs it, worker included;
// otherwise the API alone, so that no job of the worker falls into a measure.
const config = readConfig(process.env, { rehearsal: true, port: 0 });
if (process.argv[2] === 'whole') {
  const server = await startServer(config, () => undefined);
  ready(server.address, () => server.stop());
} else {
  const means = await openMeans(config);
  const app = await makeApp({ config, database: means.database, clock: rehearsalClock(), files: means.files, log: true });
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  ready(address, async () => {
    await app.close();
    await means.close();
  });
}

function ready(address: string, stop: () => Promise<void>): void {
  process.send?.(address);
  process.once('disconnect', () => void stop().then(() => process.exit(0)));
}
