import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Endpoint } from './endpoint.ts';
import { processIdentity, servesCluster } from './process-identity.ts';

/** A running PostgreSQL server, as its postmaster.pid tells. */
export type Postmaster = { pid: number; identity: string; isReady: boolean; endpoint: Endpoint | undefined };

/** The server that runs on the cluster, if one does: this process's or one that outlived its supervisor. */
export function findPostmaster(cluster: string): Postmaster | undefined {
  const lines = readLines(join(cluster, 'postmaster.pid'));
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0 || !servesCluster(pid, cluster)) return undefined;
  const identity = processIdentity(pid);
  if (identity === undefined) return undefined;
  return { pid, identity, isReady: lines[7]?.trim() === 'ready', endpoint: endpointOf(lines) };
}

/**
 * Removes the postmaster.pid of a server that is gone, before a start: PostgreSQL itself would refuse to start where another process
 * has the number by now. Sessions of the gone server are still noticed, by their shared memory.
 */
export function removeStalePostmasterFile(cluster: string): void {
  if (findPostmaster(cluster) === undefined) rmSync(join(cluster, 'postmaster.pid'), { force: true });
}

/** Whether that very process still runs. */
export function isRunning({ pid, identity }: { pid: number; identity: string }): boolean {
  return processIdentity(pid) === identity;
}

function endpointOf(lines: string[]): Endpoint | undefined {
  const port = Number(lines[3]);
  if (!(port > 0)) return undefined;
  const folder = lines[4]?.trim() ?? '';
  return folder === '' ? { kind: 'loopback', port } : { kind: 'socket', folder, port };
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    return [];
  }
}
