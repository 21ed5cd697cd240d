import { appendFileSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { backupEmbedded } from './backup-embedded.ts';
import { withClient } from './check-database.ts';
import { openTestBench, query } from './embedded-test-bench.ts';
import { passwordFileName } from './owner-password.ts';
import { restoreEmbedded } from './restore-embedded.ts';
import { setRestoreMark } from './restore-mark.ts';

const bench = openTestBench();

/** A serving database with one table and one stored file, and where its backup and its restored copy go. */
async function serve() {
  const folder = bench.makeFolder();
  const paths = { dataDir: join(folder, 'data/postgres'), filesDir: join(folder, 'data/files') };
  const database = await bench.start({ dataDir: paths.dataDir, settings: { min_wal_size: '32MB', max_wal_size: '32MB' } });
  await query(database.ownerUrl, 'create table kept (number bigint primary key, words text)');
  mkdirSync(join(paths.filesDir, '2009'), { recursive: true });
  writeFileSync(join(paths.filesDir, '2009/photo'), 'bytes of a photo');
  const order = { ...paths, target: join(folder, 'backup'), ownerUrl: database.ownerUrl };
  const elsewhere = { dataDir: join(folder, 'elsewhere/postgres'), filesDir: join(folder, 'elsewhere/files') };
  return { folder, database, order, elsewhere };
}

test('a backup under load holds every row committed before its end, and serves from another path', async () => {
  const { database, order, elsewhere } = await serve();
  let committed = 0;
  let isDone = false;
  const load = withClient(database.ownerUrl, async (client) => {
    // Row after row, with checkpoints between, so that the server would recycle the log the copy needs.
    while (!isDone) {
      await client.query('insert into kept select $1::bigint * 1000 + n, repeat(md5(random()::text), 20) from generate_series(0, 49) n', [
        committed + 1,
      ]);
      committed += 1;
      if (committed % 30 === 0) await client.query('select pg_switch_wal(); checkpoint');
    }
  });
  while (committed < 10) await new Promise((resolve) => setTimeout(resolve, 5));
  const before = committed;
  const manifest = await backupEmbedded(order);
  const after = committed;
  isDone = true;
  await load;
  expect(after).toBeGreaterThan(before);
  await database.stop();
  await restoreEmbedded({ source: order.target, ...elsewhere });
  const restored = await bench.start({ dataDir: elsewhere.dataDir });
  const [found] = await query<{ rows: string; batches: string; last: string }>(
    restored.ownerUrl,
    'select count(*)::text as rows, count(distinct number / 1000)::text as batches, max(number / 1000)::text as last from kept',
  );
  expect(Number(found!.batches)).toBeGreaterThanOrEqual(before);
  expect(Number(found!.batches)).toBeLessThanOrEqual(after);
  expect({ rows: Number(found!.rows), last: found!.last }).toEqual({ rows: Number(found!.batches) * 50, last: found!.batches });
  expect(manifest.files.filter(({ path }) => path.startsWith('cluster/pg_wal/')).length).toBeGreaterThan(0);
  expect(readFileSync(join(elsewhere.filesDir, '2009/photo'), 'utf8')).toBe('bytes of a photo');
  expect(await query(restored.ownerUrl, "insert into kept values (1, 'new') returning words")).toEqual([{ words: 'new' }]);
});

test('a row committed during the copy, before it stops, is in the restored database, as is the file it names', async () => {
  const { database, order, elsewhere } = await serve();
  for (let n = 0; n < 400; n += 1) writeFileSync(join(order.filesDir, `paper-${n}`), String(n));
  const running = backupEmbedded(order);
  // The copy of the database has begun when its first files are there, and has not ended while its label is missing.
  while (!existsSync(join(order.target, 'cluster/base'))) await new Promise((resolve) => setImmediate(resolve));
  writeFileSync(join(order.filesDir, 'late'), 'late file');
  await query(database.ownerUrl, "insert into kept values (7, 'late')");
  const wasCopying = !existsSync(join(order.target, 'cluster/backup_label'));
  await running;
  expect(wasCopying).toBe(true);
  await restoreEmbedded({ source: order.target, ...elsewhere });
  const restored = await bench.start({ dataDir: elsewhere.dataDir });
  expect(await query(restored.ownerUrl, 'select words from kept where number = 7')).toEqual([{ words: 'late' }]);
  expect(readFileSync(join(elsewhere.filesDir, 'late'), 'utf8')).toBe('late file');
  expect(readdirSync(elsewhere.filesDir).length).toBe(402);
});

test('a backup carries no password: the restored owner gets a new one', async () => {
  const { order, elsewhere } = await serve();
  const manifest = await backupEmbedded(order);
  const password = readFileSync(join(order.dataDir, passwordFileName), 'utf8');
  expect(manifest.files.some(({ path }) => path.includes('password') || path.includes('postmaster') || path.includes('anzhi.conf'))).toBe(false);
  expect(statSync(order.target).mode & 0o777).toBe(0o700);
  await restoreEmbedded({ source: order.target, ...elsewhere });
  const restored = await bench.start({ dataDir: elsewhere.dataDir });
  expect(readFileSync(join(elsewhere.dataDir, passwordFileName), 'utf8')).not.toBe(password);
  expect(await query(restored.ownerUrl, 'select current_user')).toEqual([{ current_user: 'anzhi_superuser' }]);
  await expect(query(restored.urlFor('anzhi_superuser', password.trim()), 'select 1')).rejects.toThrow(/password/);
});

test('a backup or a restore never goes where something is, nor into the data it copies', async () => {
  const { folder, order, elsewhere } = await serve();
  const refused = { code: 'target-not-empty' };
  await expect(backupEmbedded({ ...order, target: join(order.filesDir, 'backup') })).rejects.toMatchObject(refused);
  await expect(backupEmbedded({ ...order, target: folder })).rejects.toMatchObject(refused);
  await backupEmbedded(order);
  await expect(backupEmbedded(order)).rejects.toMatchObject(refused);
  await expect(restoreEmbedded({ source: order.target, dataDir: order.dataDir, filesDir: elsewhere.filesDir })).rejects.toMatchObject({
    code: 'already-running',
  });
  await expect(restoreEmbedded({ source: order.target, dataDir: elsewhere.dataDir, filesDir: order.filesDir })).rejects.toMatchObject(refused);
  mkdirSync(elsewhere.dataDir, { recursive: true });
  writeFileSync(join(elsewhere.dataDir, 'mine'), 'x');
  await expect(restoreEmbedded({ source: order.target, ...elsewhere })).rejects.toMatchObject(refused);
  expect(readdirSync(elsewhere.dataDir)).toEqual(['mine']);
  expect(readFileSync(join(order.filesDir, '2009/photo'), 'utf8')).toBe('bytes of a photo');
});

test('a damaged or unfinished backup is refused before anything takes its place', async () => {
  const { order, elsewhere } = await serve();
  await backupEmbedded(order);
  const version = join(order.target, 'cluster/PG_VERSION');
  const manifest = join(order.target, 'manifest.json');
  const [goodVersion, goodManifest] = [readFileSync(version), readFileSync(manifest, 'utf8')];
  const restoring = () => restoreEmbedded({ source: order.target, ...elsewhere });

  appendFileSync(version, '9');
  await expect(restoring()).rejects.toMatchObject({ code: 'backup-damaged', message: expect.stringContaining('cluster/PG_VERSION') });
  rmSync(version);
  await expect(restoring()).rejects.toMatchObject({ code: 'backup-damaged', message: expect.stringContaining('missing') });
  writeFileSync(version, goodVersion);
  writeFileSync(manifest, goodManifest.replace('files/2009/photo', 'files/../../photo'));
  await expect(restoring()).rejects.toMatchObject({ code: 'backup-damaged' });
  writeFileSync(manifest, goodManifest.slice(0, 500));
  await expect(restoring()).rejects.toMatchObject({ code: 'backup-damaged' });
  rmSync(manifest);
  await expect(restoring()).rejects.toMatchObject({ code: 'backup-incomplete' });
  expect([...listed(elsewhere.dataDir), ...listed(elsewhere.filesDir)]).toEqual([]);
  writeFileSync(manifest, goodManifest);
  await restoring();
  expect(readdirSync(elsewhere.filesDir)).toEqual(['2009']);
});

test('a restore cut short keeps the database from starting, and is begun anew by restoring again', async () => {
  const { order, elsewhere } = await serve();
  await backupEmbedded(order);
  mkdirSync(join(elsewhere.dataDir, 'cluster.restored/base'), { recursive: true });
  mkdirSync(join(elsewhere.filesDir, '.restored'), { recursive: true });
  setRestoreMark(elsewhere.dataDir, elsewhere.filesDir);
  await expect(bench.start({ dataDir: elsewhere.dataDir })).rejects.toMatchObject({ code: 'restore-unfinished' });
  await expect(restoreEmbedded({ source: order.target, dataDir: elsewhere.dataDir, filesDir: order.filesDir })).rejects.toMatchObject({
    code: 'target-not-empty',
  });
  await restoreEmbedded({ source: order.target, ...elsewhere });
  const restored = await bench.start({ dataDir: elsewhere.dataDir });
  expect(await query(restored.ownerUrl, 'select count(*)::int as rows from kept')).toEqual([{ rows: 0 }]);
});

test('a backup that fails in the middle leaves an empty folder', async () => {
  const { database, order } = await serve();
  const running = backupEmbedded({ ...order, ownerUrl: database.urlFor('anzhi_superuser', 'wrong') });
  await expect(running).rejects.toThrow(/password/);
  expect(listed(order.target)).toEqual([]);
});

function listed(folder: string): string[] {
  return lstatSync(folder, { throwIfNoEntry: false }) === undefined ? [] : readdirSync(folder);
}
