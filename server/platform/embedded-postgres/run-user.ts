import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';

/** The operating system's user that PostgreSQL runs as. */
export type RunUser = { uid: number; gid: number };

/** Questions to the machine's list of users; replaced in tests. */
export type UserDirectory = {
  find: (name: string) => RunUser | undefined;
  create: (name: string) => void;
};

const ownName = 'anzhi-pg';

/**
 * Chooses the user PostgreSQL runs as when this process is root, which PostgreSQL refuses to be: the owner of a
 * cluster that is already there, else anzhi-pg, else postgres, else a newly made anzhi-pg, else nobody.
 * Throws EmbeddedPostgresError `wrong-user` when the machine has none of them.
 */
export function chooseRunUser(clusterOwner: RunUser | undefined, users: UserDirectory = machineUsers): RunUser {
  if (clusterOwner !== undefined && clusterOwner.uid !== 0) return clusterOwner;
  const existing = users.find(ownName) ?? users.find('postgres') ?? users.find('_postgres');
  if (existing !== undefined) return existing;
  try {
    users.create(ownName);
  } catch {
    // A machine whose list of users is read-only still has nobody.
  }
  const user = users.find(ownName) ?? users.find('nobody');
  if (user !== undefined) return user;
  throw new EmbeddedPostgresError(
    'wrong-user',
    'PostgreSQL does not run as root, and this machine has no unprivileged user to run it as.',
    `Create one (useradd --system ${ownName}), start Anzhi as a normal user, or set DATABASE_URL to a database server.`,
  );
}

/** Whether this process is root and so has to hand PostgreSQL to another user. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** Whether `user` may read the file or enter the folder at `path` (a real path), by the permission bits of it and of every folder above. */
export function userCanReach(path: string, user: RunUser): boolean {
  for (let at = path; ; at = dirname(at)) {
    const { mode, uid, gid } = statSync(at);
    const bits = uid === user.uid ? mode >> 6 : gid === user.gid ? mode >> 3 : mode;
    const isFolder = (mode & 0o170000) === 0o040000;
    if ((bits & (isFolder ? 1 : 4)) === 0) return false;
    if (at === dirname(at)) return true;
  }
}

const machineUsers: UserDirectory = {
  find(name) {
    try {
      const ask = (flag: string) => Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'], encoding: 'utf8' }));
      return { uid: ask('-u') >>> 0, gid: ask('-g') >>> 0 };
    } catch {
      return undefined;
    }
  },
  create(name) {
    try {
      execFileSync('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', name], { stdio: 'ignore' });
    } catch {
      execFileSync('adduser', ['-S', '-D', '-H', name], { stdio: 'ignore' });
    }
  },
};
