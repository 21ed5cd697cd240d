import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';
import { processIdentity } from './process-identity.ts';

/** File in the database's folder that names the process which supervises it. */
export const lockFileName = 'supervisor.lock';

type Holder = { pid: number; identity: string };

/**
 * Makes this process the supervisor of the folder and returns the act that gives it up again. A lock left by a dead process is
 * taken over, also when another process has its number by now.
 * Throws EmbeddedPostgresError `already-running` naming the living holder's process number.
 */
export function takeSupervisorLock(home: string): () => void {
  const file = join(home, lockFileName);
  const mine = JSON.stringify({ pid: process.pid, identity: processIdentity(process.pid) });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, mine, { mode: 0o644 });
  try {
    while (!tryLink(draft, file)) {
      const text = read(file);
      if (text === undefined) continue;
      const holder = livingHolder(text);
      if (holder !== undefined) throw alreadyRunning(home, holder.pid);
      setAside(file, text);
    }
  } finally {
    rmSync(draft, { force: true });
  }
  return () => {
    if (read(file) === mine) rmSync(file, { force: true });
  };
}

/** Process number of the living supervisor of the folder, if there is one. */
export function findSupervisor(home: string): number | undefined {
  const text = read(join(home, lockFileName));
  return text === undefined ? undefined : livingHolder(text)?.pid;
}

function tryLink(draft: string, file: string): boolean {
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Removes a dead holder's lock; where another process was quicker and it is a living lock by now, puts it back. */
function setAside(file: string, stale: string): void {
  const aside = `${file}.stale.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (read(aside) !== stale) tryLink(aside, file);
  rmSync(aside, { force: true });
}

function livingHolder(text: string): Holder | undefined {
  try {
    const holder = JSON.parse(text) as Holder;
    return processIdentity(holder.pid) === holder.identity ? holder : undefined;
  } catch {
    return undefined;
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function alreadyRunning(home: string, pid: number): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'already-running',
    `The database in ${home} is already run by process ${pid}.`,
    `Stop that process first (kill ${pid}), or set ANZHI_DATA to another folder; to run several processes on one database, set DATABASE_URL.`,
  );
}
