import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyBinaries, normalUser, openTestBench, query, readableBinaries } from './embedded-test-bench.ts';
import { EmbeddedPostgresError, explainFolderError, explainFolderOutput } from './embedded-postgres-error.ts';
import { handOver } from './hand-over.ts';
import { assertRoom } from './initialise-cluster.ts';
import { removeEmbeddedPostgres } from './remove-embedded-postgres.ts';
import { chooseRunUser, isRoot, userCanReach, type RunUser } from './run-user.ts';

const bench = openTestBench();

test('the server never runs as root: as another user when root starts it, as oneself otherwise', async () => {
  const database = await bench.start({ dataDir: join(bench.makeFolder(), 'postgres') });
  const { uid } = statSync(`/proc/${database.pid}`);
  if (isRoot()) expect(uid).not.toBe(0);
  else expect(uid).toBe(process.getuid?.());
});

test('a normal user starts it, and his folder stays his', async () => {
  const folder = bench.makeFolder();
  const user = normalUser();
  handOver(folder, user);
  const dataDir = join(folder, 'postgres');
  const { report } = await bench.startInChild({ dataDir, nativeFolder: readableBinaries(bench.makeFolder()) }, { user });
  expect(report.code).toBeUndefined();
  const uid = user?.uid ?? process.getuid?.();
  expect(statSync(`/proc/${report.pid}`).uid).toBe(uid);
  expect(readdirSync(dataDir).map((name) => statSync(join(dataDir, name)).uid)).toEqual(readdirSync(dataDir).map(() => uid));
  expect(statSync(dataDir).mode & 0o777).toBe(0o700);
});

test('data and programs under a folder closed to others are served all the same, and no password is left outside', async () => {
  const closed = bench.makeFolder(0o700);
  const relocationRoot = join(bench.makeFolder(), 'places');
  const dataDir = join(closed, 'data/postgres');
  const nativeFolder = copyBinaries(closed);
  const passwordsBefore = passwordFiles();
  const lines: string[] = [];
  const database = await bench.start({ dataDir, nativeFolder, relocationRoot, templateFolder: undefined, log: (line) => lines.push(line) });
  await query(database.ownerUrl, 'create table kept as select 7 as number');
  expect(lstatSync(dataDir).isSymbolicLink()).toBe(isRoot());
  if (isRoot()) expect(lines.join()).toContain(realpathSync(dataDir));
  expect(statSync(join(dataDir, 'owner-password')).mode & 0o777).toBe(0o600);
  expect(passwordFiles()).toEqual(passwordsBefore);
  await database.stop();
  const second = await bench.start({ dataDir, nativeFolder, relocationRoot });
  expect(await query(second.ownerUrl, 'select number from kept')).toEqual([{ number: 7 }]);
  expect(() => removeEmbeddedPostgres(dataDir)).toThrow(String(process.pid));
  await second.stop();
  const home = realpathSync(dataDir);
  removeEmbeddedPostgres(dataDir);
  expect([dataDir, home].map((path) => lstatSync(path, { throwIfNoEntry: false }))).toEqual([undefined, undefined]);
});

test('throw-away data put elsewhere for root goes away once its folder is gone, other data stays', async () => {
  const [first, second, third] = [bench.makeFolder(0o700), bench.makeFolder(0o700), bench.makeFolder(0o700)];
  const relocationRoot = join(bench.makeFolder(), 'places');
  const keepsake = await bench.start({ dataDir: join(first, 'postgres'), relocationRoot, durability: 'full' });
  const passing = await bench.start({ dataDir: join(second, 'postgres'), relocationRoot });
  await Promise.all([keepsake.stop(), passing.stop()]);
  const homes = [realpathSync(join(first, 'postgres')), realpathSync(join(second, 'postgres'))];
  for (const folder of [first, second]) rmSync(join(folder, 'postgres'), { recursive: true });
  await bench.start({ dataDir: join(third, 'postgres'), relocationRoot });
  expect(homes.map((home) => existsSync(home))).toEqual([isRoot(), false]);
});

test('a cluster in a folder closed later is not moved behind the back of its administrator', async () => {
  const folder = bench.makeFolder();
  const dataDir = join(folder, 'postgres');
  await (await bench.start({ dataDir })).stop();
  chmodSync(folder, 0o700);
  const again = bench.start({ dataDir });
  if (isRoot()) await expect(again).rejects.toMatchObject({ code: 'folder-unreachable', remedy: expect.stringContaining('chmod o+x') });
  else await expect(again).resolves.toBeDefined();
});

test('the user to run as: the owner of the data, a known one, a new one, nobody, or a clear word', () => {
  const known: Record<string, RunUser> = { postgres: { uid: 101, gid: 104 }, nobody: { uid: 65534, gid: 65534 } };
  const users = (names: string[], canCreate: boolean) => ({
    find: (name: string) => (names.includes(name) ? (known[name] ?? { uid: 999, gid: 999 }) : undefined),
    create(name: string) {
      if (!canCreate) throw new Error('read-only');
      names.push(name);
    },
  });
  expect(chooseRunUser({ uid: 1000, gid: 1000 }, users(['postgres'], false))).toEqual({ uid: 1000, gid: 1000 });
  expect(chooseRunUser({ uid: 0, gid: 0 }, users(['postgres', 'nobody'], true))).toEqual(known['postgres']);
  expect(chooseRunUser(undefined, users(['nobody'], true))).toEqual({ uid: 999, gid: 999 });
  expect(chooseRunUser(undefined, users(['nobody'], false))).toEqual(known['nobody']);
  expect(() => chooseRunUser(undefined, users([], false))).toThrow(EmbeddedPostgresError);
  const folder = bench.makeFolder(0o700);
  expect(userCanReach(folder, { uid: 54321, gid: 54321 })).toBe(false);
  expect(userCanReach(folder, { uid: statSync(folder).uid, gid: 54321 })).toBe(true);
});

test('a folder that cannot be written is named, with what helps', async () => {
  const folder = bench.makeFolder();
  chmodSync(folder, 0o555);
  const { report } = await bench.startInChild(
    { dataDir: join(folder, 'postgres'), nativeFolder: readableBinaries(bench.makeFolder()) },
    { user: normalUser() },
  );
  expect(report).toMatchObject({ code: 'folder-not-writable', message: expect.stringMatching(/anzhi-test-.*chown/) });
  chmodSync(folder, 0o755);
  writeFileSync(join(folder, 'file'), '');
  await expect(bench.start({ dataDir: join(folder, 'file') })).rejects.toMatchObject({ code: 'not-a-folder' });
  await expect(bench.start({ dataDir: join(folder, 'file/postgres') })).rejects.toMatchObject({ code: 'not-a-folder' });
});

test('a full folder is named, with what helps, and leaves nothing half made', async () => {
  expect(() => assertRoom('/data', 1000)).toThrow(expect.objectContaining({ code: 'folder-full' }));
  expect(explainFolderError(Object.assign(new Error('write'), { code: 'ENOSPC' }), '/data')).toMatchObject({ code: 'folder-full' });
  expect(explainFolderOutput('FATAL:  could not write lock file "postmaster.pid": No space left on device', '/data')).toMatchObject({
    code: 'folder-full',
  });
  const folder = bench.makeFolder();
  const dataDir = join(folder, 'postgres');
  mkdirSync(dataDir);
  if (!mountSmallDisk(dataDir)) return;
  await expect(bench.start({ dataDir, templateFolder: undefined })).rejects.toMatchObject({
    code: 'folder-full',
    message: expect.stringContaining(dataDir),
  });
  expect(readdirSync(dataDir)).toEqual([]);
});

/** Mounts a disk of 10 MB where the machine lets the tests do so. */
function mountSmallDisk(folder: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=10m', 'anzhi-test', folder], { stdio: 'ignore' });
  } catch {
    return false;
  }
  bench.onCleanup(() => execFileSync('umount', [folder]));
  return true;
}

function passwordFiles(): string[] {
  return readdirSync('/tmp').filter((name) => /password|pgpass|pwfile/i.test(name));
}
