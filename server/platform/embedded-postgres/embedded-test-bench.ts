import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, afterEach } from 'vitest';
import { withClient } from './check-database.ts';
import { installedFolder } from './provide-binaries.ts';
import { isRoot, userCanReach, type RunUser } from './run-user.ts';
import { startEmbeddedPostgres, type EmbeddedPostgres, type EmbeddedPostgresOptions } from './start-embedded-postgres.ts';
import { stopPostmaster } from './stop-postmaster.ts';
import { findPostmaster } from './postmaster-file.ts';

/** What a supervisor in a Node process of its own reported: the running database, or why it did not start. */
export type ChildReport =
  | { pid: number; ownerUrl: string; code?: undefined }
  | { code: string; message: string; pid?: undefined; ownerUrl?: undefined };

const supervisor = new URL('./start-embedded-postgres.ts', import.meta.url).href;
const nobody: RunUser = { uid: 65534, gid: 65534 };

/** Folders, servers and processes of one test file; whatever a test leaves is stopped and removed after it. */
export function openTestBench() {
  const folders: string[] = [];
  const cleanups: (() => unknown)[] = [];
  const templates = mkdtempSync('/tmp/anzhi-test-');
  const templateFolder = join(templates, 'template');

  afterEach(async () => {
    for (const act of cleanups.splice(0).reverse()) await act();
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });
  afterAll(() => rmSync(templates, { recursive: true, force: true }));

  /** A folder of the test's own that every user can enter. */
  function makeFolder(mode = 0o755): string {
    const folder = realpathSync(mkdtempSync('/tmp/anzhi-test-'));
    chmodSync(folder, mode);
    folders.push(folder);
    return folder;
  }

  /** Starts the embedded database in this process, from a template and without durability unless told otherwise. */
  async function start(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
    const database = await startEmbeddedPostgres({ durability: 'none', templateFolder, ...options });
    cleanups.push(() => database.stop());
    return database;
  }

  /** Starts the embedded database in a Node process of its own, as `user` if given; the process stays until it is killed. */
  async function startInChild(
    options: EmbeddedPostgresOptions,
    { user, env = {} }: { user?: RunUser; env?: NodeJS.ProcessEnv } = {},
  ): Promise<{ child: ChildProcess; report: ChildReport }> {
    const child = spawnSupervisor(options, user, env);
    const ended = once(child, 'close').then(() => {
      throw new Error('The supervisor ended without a word.');
    });
    const [line] = (await Promise.race([once(createInterface({ input: child.stdout! }), 'line'), ended])) as [string];
    ended.catch(() => {});
    return { child, report: JSON.parse(line) as ChildReport };
  }

  function spawnSupervisor(options: EmbeddedPostgresOptions, user?: RunUser, env: NodeJS.ProcessEnv = {}): ChildProcess {
    const become = user === undefined ? '' : `process.setgroups([]); process.setgid(${user.gid}); process.setuid(${user.uid});`;
    const code = `import { startEmbeddedPostgres } from ${JSON.stringify(supervisor)}
      ${become} setInterval(() => {}, 1000)
      try {
        const database = await startEmbeddedPostgres(${JSON.stringify({ durability: 'none', ...options })})
        console.log(JSON.stringify({ pid: database.pid, ownerUrl: database.ownerUrl }))
      } catch (error) { console.log(JSON.stringify({ code: error.code ?? 'none', message: error.message })); process.exit(1) }`;
    const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', code], {
      cwd: '/',
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, ...env },
    });
    cleanups.push(async () => {
      await kill(child);
      const orphan = findPostmaster(join(existsSync(options.dataDir) ? realpathSync(options.dataDir) : options.dataDir, 'cluster'));
      if (orphan !== undefined) await stopPostmaster(orphan);
    });
    return child;
  }

  return { makeFolder, start, startInChild, spawnSupervisor, templateFolder, onCleanup: (act: () => unknown) => cleanups.push(act) };
}

/** Kills a process of the test as a power cut would, and waits until it is gone. */
export async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

/** Rows of one query on a connection of its own. */
export function query<Row extends object>(url: string, text: string): Promise<Row[]> {
  return withClient(url, async (client) => (await client.query<Row>(text)).rows);
}

/** A normal user to run as: another one where the tests run as root, the tests' own (undefined) elsewhere. */
export function normalUser(): RunUser | undefined {
  return isRoot() ? nobody : undefined;
}

/** The PostgreSQL programs where a normal user can read them: as installed, or copied below `folder` when the project is closed to others. */
export function readableBinaries(folder: string): string {
  const installed = installedFolder();
  if (!isRoot() || userCanReach(join(realpathSync(installed), 'bin/postgres'), nobody)) return installed;
  return copyBinaries(folder);
}

/** A copy of the programs, as npm would unpack them with its install scripts blocked when `links` is false. */
export function copyBinaries(folder: string, links = true): string {
  const native = join(folder, 'native');
  cpSync(installedFolder(), native, { recursive: true, verbatimSymlinks: true });
  if (!links) execFileSync('find', [join(native, 'lib'), '-maxdepth', '1', '-type', 'l', '-delete']);
  return native;
}
