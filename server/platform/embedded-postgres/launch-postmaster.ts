import { spawn } from 'node:child_process';
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { binariesBroken, EmbeddedPostgresError, explainFolderOutput } from './embedded-postgres-error.ts';
import { giveToOwner } from './hand-over.ts';
import { findPostmaster, removeStalePostmasterFile, type Postmaster } from './postmaster-file.ts';
import type { Home } from './prepare-home.ts';
import type { Binaries } from './provide-binaries.ts';
import { cleanEnvironment, spawnIds } from './run-program.ts';

/** File in the database's folder that the server writes its messages to. */
export const logFileName = 'postgres.log';

const stepMs = 20;
const longestLingerTries = 50;

/**
 * Starts the server on the cluster and waits until it takes connections, recovery included. It is started apart from this process's
 * terminal, so that Ctrl-C reaches Anzhi alone. Throws EmbeddedPostgresError with the server's own last words.
 */
export async function launchPostmaster(place: Home, binaries: Binaries): Promise<Postmaster> {
  for (let tries = 0; ; tries += 1) {
    const outcome = await launchOnce(place, binaries);
    if (typeof outcome !== 'string') return outcome;
    // Sessions of a server that was killed need a moment to notice it.
    if (!/shared memory block .* still in use/.test(outcome) || tries >= longestLingerTries) throw explain(outcome, place);
    await wait(stepMs * 10);
  }
}

/** Waits until a server that is starting, by whomever, takes connections; undefined when it ended instead. */
export async function waitUntilReady(cluster: string): Promise<Postmaster | undefined> {
  for (;;) {
    const found = findPostmaster(cluster);
    if (found === undefined || found.isReady) return found;
    await wait(stepMs);
  }
}

async function launchOnce({ home, cluster, user }: Home, { postgres }: Binaries): Promise<Postmaster | string> {
  removeStalePostmasterFile(cluster);
  const logFile = join(home, logFileName);
  const log = openSync(logFile, 'a', 0o600);
  giveToOwner(logFile, undefined);
  const from = statSync(logFile).size;
  const child = spawn(postgres, ['-D', cluster], {
    cwd: '/',
    env: cleanEnvironment(),
    detached: true,
    stdio: ['ignore', log, log],
    ...spawnIds(user),
  });
  closeSync(log);
  let ended: string | undefined;
  child.once('error', (error) => (ended = error.message));
  child.once('exit', (status, signal) => (ended = `ended with ${signal ?? status}`));
  child.unref();
  while (ended === undefined) {
    const found = findPostmaster(cluster);
    if (found?.pid === child.pid && found?.isReady) return found;
    await wait(stepMs);
  }
  return `${readFrom(logFile, from)}\n${ended}`;
}

function readFrom(file: string, from: number): string {
  const handle = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(Math.min(statSync(file).size - from, 64 * 1024));
    readSync(handle, bytes, 0, bytes.length, from);
    return bytes.toString();
  } finally {
    closeSync(handle);
  }
}

function explain(output: string, { home }: Home): EmbeddedPostgresError {
  const words = output.trim().slice(-1500);
  if (/ended with 127|error while loading shared libraries/.test(output)) {
    return binariesBroken(words);
  }
  return (
    explainFolderOutput(output, home) ??
    new EmbeddedPostgresError(
      'postmaster-failed',
      `The database in ${home} does not start: ${words}`,
      `See ${join(home, logFileName)}; mend what it names, or restore a backup into an empty folder.`,
    )
  );
}
