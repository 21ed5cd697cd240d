import { accessSync, chmodSync, constants, lstatSync, mkdirSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { EmbeddedPostgresError, explainFolderError, folderNotWritable } from './embedded-postgres-error.ts';
import { relocateHome, unreachable } from './relocate-home.ts';
import { chooseRunUser, isRoot, userCanReach, type RunUser } from './run-user.ts';

/**
 * Where the embedded database lives. `home` is the real folder behind the configured one, `cluster` PostgreSQL's own folder
 * in it, `user` the user PostgreSQL runs as (undefined: the user of this process).
 */
export type Home = { home: string; cluster: string; user: RunUser | undefined };

/** For root under a folder closed to others: where data is put instead, and whether it may be removed once its link is gone. */
export type Relocation = { relocationRoot?: string; isThrowAway?: boolean };

/**
 * Makes the database's folder usable and says where it is. As root under a folder that PostgreSQL's user cannot enter
 * (such as /root), the data is put elsewhere and `dataDir` becomes a link to it.
 * Throws EmbeddedPostgresError `folder-not-writable`, `folder-full`, `folder-unreachable`, `not-a-folder` or `wrong-user`.
 */
export function prepareHome(dataDir: string, log: (line: string) => void, relocation: Relocation = {}): Home {
  const wanted = resolve(dataDir);
  try {
    mkdirSync(dirname(wanted), { recursive: true });
    const home = isRoot() ? prepareAsRoot(wanted, log, relocation) : prepareAsNormalUser(wanted);
    const cluster = join(home, 'cluster');
    const owner = statSync(cluster, { throwIfNoEntry: false });
    if (!isRoot() && owner !== undefined && owner.uid !== process.getuid?.()) throw foreignCluster(cluster, owner.uid);
    return { home, cluster, user: isRoot() ? chooseRunUser(owner) : undefined };
  } catch (error) {
    throw explainFolderError(error, wanted);
  }
}

/** The real folder behind a configured data folder, or undefined when nothing is there. */
export function findHome(dataDir: string): string | undefined {
  try {
    return realpathSync(resolve(dataDir));
  } catch {
    return undefined;
  }
}

function prepareAsNormalUser(wanted: string): string {
  mkdirSync(wanted, { recursive: true, mode: 0o700 });
  const home = realpathSync(wanted);
  try {
    accessSync(home, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw folderNotWritable(home, error);
  }
  return home;
}

function prepareAsRoot(wanted: string, log: (line: string) => void, relocation: Relocation): string {
  const there = lstatSync(wanted, { throwIfNoEntry: false });
  if (there?.isSymbolicLink() === true) return followLink(wanted);
  if (there?.isDirectory() === false) throw Object.assign(new Error(`${wanted} is a file`), { code: 'ENOTDIR' });
  const clusterOwner = statSync(join(wanted, 'cluster'), { throwIfNoEntry: false });
  const user = chooseRunUser(clusterOwner);
  if (userCanReach(realpathSync(dirname(wanted)), user)) {
    mkdirSync(wanted, { recursive: true, mode: 0o711 });
    if (!userCanReach(realpathSync(wanted), user)) chmodSync(wanted, statSync(wanted).mode | 0o111);
    return realpathSync(wanted);
  }
  if (there !== undefined && readdirSync(wanted).length > 0) throw unreachable(wanted);
  const place = relocateHome(wanted, user, relocation);
  log(`only root can enter the folders above ${wanted}; the database's data is kept in ${place}`);
  return place;
}

function followLink(wanted: string): string {
  try {
    return realpathSync(wanted);
  } catch (error) {
    throw new EmbeddedPostgresError(
      'folder-unreachable',
      `${wanted} is a link to a folder that is gone.`,
      'Bring that folder back, or remove the link and restore a backup.',
      error,
    );
  }
}

function foreignCluster(cluster: string, uid: number): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'wrong-user',
    `The database in ${cluster} belongs to the user with number ${uid}, not to the one that started Anzhi.`,
    'Start Anzhi as that user or as root, or hand the folder over (chown -R).',
  );
}
