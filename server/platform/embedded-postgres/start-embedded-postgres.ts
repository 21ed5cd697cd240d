import { statSync } from 'node:fs';
import { join } from 'node:path';
import { checkDatabase } from './check-database.ts';
import { checked, checkedOrAnew } from './check-listening.ts';
import { checkVersion } from './check-version.ts';
import { removeSocket, removeSocketFolder } from './choose-endpoint.ts';
import { connectionUrl } from './connection-url.ts';
import { explainFolderError } from './embedded-postgres-error.ts';
import { handOver } from './hand-over.ts';
import { initialiseCluster } from './initialise-cluster.ts';
import { launchPostmaster, logFileName } from './launch-postmaster.ts';
import { launchListening, type Listening, takeOverPostmaster } from './obtain-postmaster.ts';
import { findOwnerPassword, ownerRole, resetOwnerPassword } from './owner-password.ts';
import { prepareHome, type Home } from './prepare-home.ts';
import { provideBinaries } from './provide-binaries.ts';
import { refuseUnfinishedRestore } from './restore-mark.ts';
import type { Durability } from './settings-file.ts';
import { stopPostmaster, tellPostmaster } from './stop-postmaster.ts';
import { takeSupervisorLock } from './supervisor-lock.ts';
import { watchPostmaster } from './watch-postmaster.ts';

/** How to start the embedded database. The fields after `durability` are for tests and unusual machines. */
export type EmbeddedPostgresOptions = {
  /** Folder of the database, `<ANZHI_DATA>/postgres`; made when it is missing. */
  dataDir: string;
  log?: (line: string) => void;
  /** PostgreSQL settings by name; they win, except over where the server listens and logs. */
  settings?: Record<string, string>;
  durability?: Durability;
  /** Listen on a loopback port although sockets would work. */
  loopback?: boolean;
  /** A first cluster is copied from here instead of being made; filled by the first start. All copies share one password. */
  templateFolder?: string;
  nativeFolder?: string;
  relocationRoot?: string;
};

/** The running embedded database. */
export type EmbeddedPostgres = {
  /** Connection string of the superuser for the database `anzhi`. */
  ownerUrl: string;
  urlFor: (role: string, password?: string, database?: string) => string;
  /** Stops the server and frees the folder. Safe to call twice. */
  stop: () => Promise<void>;
  /** Process number of the server, of its successor once it had to be restarted. */
  readonly pid: number;
};

/**
 * Starts the embedded PostgreSQL on a folder, or takes over the server that outlived its Node process there, and looks after it until
 * `stop`. Throws EmbeddedPostgresError, whose `code` and `remedy` say what is wrong and what helps.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const log = options.log ?? (() => {});
  const place = prepareHome(options.dataDir, log, { relocationRoot: options.relocationRoot, isThrowAway: options.durability === 'none' });
  try {
    const release = takeSupervisorLock(place.home);
    try {
      return await supervise(options, place, release, log);
    } catch (error) {
      release();
      throw error;
    }
  } catch (error) {
    throw explainFolderError(error, place.home);
  }
}

async function supervise(options: EmbeddedPostgresOptions, place: Home, release: () => void, log: (line: string) => void): Promise<EmbeddedPostgres> {
  refuseUnfinishedRestore(place.home);
  const binaries = provideBinaries(place, options.nativeFolder);
  await initialiseCluster(place, binaries, { templateFolder: options.templateFolder, sync: options.durability !== 'none' });
  await checkVersion(place, binaries);
  if (statSync(place.cluster).uid === 0) handOver(place.cluster, place.user);
  const outlived = await takeOverPostmaster(options, place, binaries, log);
  const password = findOwnerPassword(place.home) ?? (await resetOwnerPassword(place, binaries));
  const check = ({ endpoint: at }: Listening) => checkDatabase((database) => connectionUrl(at, ownerRole, password, database));
  const launch = () => launchListening(options, place, binaries);
  const { postmaster, endpoint } = outlived === undefined ? await checked(await launch(), check) : await checkedOrAnew(outlived, check, launch);
  const urlFor = (role: string, rolePassword?: string, database?: string) => connectionUrl(endpoint, role, rolePassword, database);
  const relaunch = () => {
    removeSocket(endpoint);
    return launchPostmaster(place, binaries);
  };
  const watch = watchPostmaster(postmaster, { relaunch, log, logFile: join(place.home, logFileName) });
  const onExit = () => {
    tellPostmaster(watch.current(), 'SIGINT');
    release();
  };
  process.once('exit', onExit);
  const stop = async () => {
    await watch.end();
    await stopPostmaster(watch.current());
    removeSocketFolder(endpoint, place);
    process.off('exit', onExit);
    release();
  };
  let stopping: Promise<void> | undefined;
  return {
    ownerUrl: urlFor(ownerRole, password),
    urlFor,
    stop: () => (stopping ??= stop()),
    get pid() {
      return watch.current().pid;
    },
  };
}
