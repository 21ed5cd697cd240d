import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { findHome } from './prepare-home.ts';
import { findSupervisor } from './supervisor-lock.ts';

/** Removes a stopped embedded database for good, also where its folder is a link to the place that root's data had to be put. */
export function removeEmbeddedPostgres(dataDir: string): void {
  const home = findHome(dataDir);
  const holder = home === undefined ? undefined : findSupervisor(home);
  if (holder !== undefined) throw new Error(`Process ${holder} runs the database in ${dataDir}; it is not removed.`);
  if (home !== undefined) rmSync(home, { recursive: true, force: true });
  rmSync(resolve(dataDir), { recursive: true, force: true });
}
