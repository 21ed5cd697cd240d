import { setTimeout as wait } from 'node:timers/promises';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';
import { isRunning } from './postmaster-file.ts';

type Running = { pid: number; identity: string };

const stepMs = 20;
/** A server with much to write at its last checkpoint may take minutes; cutting it short costs a recovery, never data. */
const patience: [NodeJS.Signals, number][] = [
  ['SIGINT', 60_000],
  ['SIGQUIT', 10_000],
];

/** Stops the server: sessions are ended, open transactions rolled back, everything written. Throws `postmaster-will-not-stop`. */
export async function stopPostmaster(postmaster: Running): Promise<void> {
  for (const [signal, ms] of patience) {
    if (!tellPostmaster(postmaster, signal)) return;
    for (let waited = 0; waited < ms; waited += stepMs) {
      if (!isRunning(postmaster)) return;
      await wait(stepMs);
    }
  }
  throw new EmbeddedPostgresError(
    'postmaster-will-not-stop',
    `The database server, process ${postmaster.pid}, does not end.`,
    `Look at what holds it (its disk may hang), then end it: kill -QUIT ${postmaster.pid}.`,
  );
}

/** Sends a signal to the server if that very process still runs; false when it does not. */
export function tellPostmaster(postmaster: Running, signal: NodeJS.Signals): boolean {
  if (!isRunning(postmaster)) return false;
  try {
    process.kill(postmaster.pid, signal);
    return true;
  } catch {
    return false;
  }
}
