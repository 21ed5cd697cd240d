import { join } from 'node:path';
import { connectionUrl } from './connection-url.ts';
import { findOwnerPassword, ownerRole } from './owner-password.ts';
import { findPostmaster } from './postmaster-file.ts';
import { findHome } from './prepare-home.ts';

/**
 * The embedded database that another process runs on `dataDir`, for a command beside the server (backup, user add): its owner's
 * connection string and the server's process number. Undefined when none takes connections there.
 */
export function findRunningPostgres(
  dataDir: string,
): { ownerUrl: string; urlFor: (role: string, password?: string, database?: string) => string; pid: number } | undefined {
  const home = findHome(dataDir);
  if (home === undefined) return undefined;
  const postmaster = findPostmaster(join(home, 'cluster'));
  const password = findOwnerPassword(home);
  if (postmaster === undefined || !postmaster.isReady || postmaster.endpoint === undefined || password === undefined) return undefined;
  const { endpoint, pid } = postmaster;
  return {
    ownerUrl: connectionUrl(endpoint, ownerRole, password),
    urlFor: (role, rolePassword, database) => connectionUrl(endpoint, role, rolePassword, database),
    pid,
  };
}
