import { once } from 'node:events';
import { makeApp } from '../../server/app.ts';
import { startServer } from '../../server/main.ts';
import { rehearsalClock } from '../../server/platform/clock.ts';
import { readConfig } from '../../server/platform/config.ts';
import { openMeans } from '../../server/platform/open-means.ts';

// A server in a process of its own, for tests that kill it. SERVE=whole: database, API and worker, as `anzhi start` runs them.
// SERVE=api: the API alone, which loads its code and then waits until it is told to begin.
const config = readConfig(process.env, { port: 0, rehearsal: true, passwordCost: { memoryCost: 1024, timeCost: 1 } });
const log = (line: string) => console.error(line);
process.on('disconnect', () => process.exit(1));

if (process.env['SERVE'] === 'whole') {
  const server = await startServer(config, log, { firstMoment: new Date('2009-05-18T01:00:00Z') });
  process.once('message', () => void server.stop().then(() => process.exit(0)));
  process.send?.({ address: server.address, firstAdministrator: server.firstAdministrator });
} else {
  process.send?.('loaded');
  await once(process, 'message');
  const means = await openMeans(config);
  const app = await makeApp({ config, database: means.database, clock: rehearsalClock(), files: means.files });
  process.once(
    'message',
    () =>
      void app
        .close()
        .then(() => means.close())
        .then(() => process.exit(0)),
  );
  process.send?.({ address: await app.listen({ host: '127.0.0.1', port: 0 }) });
}
