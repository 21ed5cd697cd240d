import { createHash } from 'node:crypto';
import { chmodSync, chownSync, lstatSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Home } from './prepare-home.ts';
import type { Endpoint } from './endpoint.ts';

/** A socket's address holds 107 bytes on Linux and 103 on macOS. */
const longestAddress = 103;
const socketPort = 5432;

/**
 * Chooses where the server listens: a socket in the database's folder; under /tmp where that path is too long or its file system
 * takes no sockets; a free loopback port where neither works or `loopback` is asked for.
 */
export async function chooseEndpoint({ home, user }: Home, loopback = false): Promise<Endpoint> {
  const makers = loopback ? [] : [() => join(home, 'socket'), () => `/tmp/anzhi-pg-${createHash('sha256').update(home).digest('hex').slice(0, 12)}`];
  for (const path of makers.map((make) => make())) {
    if (Buffer.byteLength(socketFile(path)) > longestAddress) continue;
    const folder = makeSocketFolder(path, user?.uid ?? process.getuid!(), user?.gid ?? process.getgid!());
    if (folder !== undefined && (await takesSockets(folder))) return { kind: 'socket', folder, port: socketPort };
  }
  return { kind: 'loopback', port: await freePort() };
}

/** Removes the socket a crash left, and its lock. Only for an endpoint whose server is known to be down. */
export function removeSocket(endpoint: Endpoint): void {
  if (endpoint.kind === 'loopback') return;
  for (const file of [socketFile(endpoint.folder), `${socketFile(endpoint.folder)}.lock`]) rmSync(file, { force: true });
}

/** Removes the socket's folder after the server ended, when it lies outside the database's folder. */
export function removeSocketFolder(endpoint: Endpoint, { home }: Home): void {
  if (endpoint.kind === 'socket' && !endpoint.folder.startsWith(home)) rmSync(endpoint.folder, { recursive: true, force: true });
}

function socketFile(folder: string): string {
  return join(folder, `.s.PGSQL.${socketPort}`);
}

/** A folder that only PostgreSQL's user enters; another one when somebody else already has the name. */
function makeSocketFolder(path: string, uid: number, gid: number): string | undefined {
  try {
    mkdirSync(path, { mode: 0o700 });
    chownSync(path, uid, gid);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return undefined;
  }
  const status = lstatSync(path);
  if (status.isDirectory() && status.uid === uid && (status.mode & 0o077) === 0) return path;
  try {
    const other = mkdtempSync('/tmp/anzhi-pg-');
    chmodSync(other, 0o700);
    chownSync(other, uid, gid);
    return other;
  } catch {
    return undefined;
  }
}

function takesSockets(folder: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(join(folder, 'trial'), () => server.close(() => resolve(true)));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
