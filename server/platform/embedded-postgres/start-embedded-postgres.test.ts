import { statSync } from 'node:fs';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openTestBench, query } from './embedded-test-bench.ts';
import { findRunningPostgres } from './find-running-postgres.ts';
import { processIdentity } from './process-identity.ts';

const bench = openTestBench();

test('a first start makes a UTF-8 cluster, and what is committed is there after a stop and a start', async () => {
  const dataDir = join(bench.makeFolder(), 'postgres');
  const first = await bench.start({ dataDir, durability: 'full', templateFolder: undefined });
  const [facts] = await query(
    first.ownerUrl,
    "select datlocprovider, datlocale, datctype, pg_encoding_to_char(encoding) as encoding, current_setting('fsync') as fsync, current_setting('data_checksums') as checksums from pg_database where datname = current_database()",
  );
  expect(facts).toEqual({
    datlocprovider: 'b',
    datlocale: 'C.UTF-8',
    datctype: expect.stringMatching(/utf-?8/i),
    encoding: 'UTF8',
    fsync: 'on',
    checksums: 'on',
  });
  await query(first.ownerUrl, "create table kept (word text); insert into kept values ('隐患')");
  const { pid } = first;
  await first.stop();
  await first.stop();
  expect(processIdentity(pid)).toBeUndefined();
  const second = await bench.start({ dataDir });
  expect(await query(second.ownerUrl, 'select word from kept')).toEqual([{ word: '隐患' }]);
});

test('trigrams find Chinese also where the extension is installed in a schema of its own, and the self-test leaves nothing', async () => {
  const dataDir = join(bench.makeFolder(), 'postgres');
  const first = await bench.start({ dataDir });
  expect(await query(first.ownerUrl, "select nspname from pg_namespace where nspname = 'anzhi_self_test'")).toEqual([]);
  await query(first.ownerUrl, 'create schema extensions; create extension pg_trgm schema extensions');
  expect(await query(first.ownerUrl, "select extensions.similarity('化工', '化工厂') > 0 as found")).toEqual([{ found: true }]);
  await first.stop();
  await expect(bench.start({ dataDir })).resolves.toBeDefined();
});

test('only a password opens the database, and only its owner reads the file it is kept in', async () => {
  const dataDir = join(bench.makeFolder(), 'postgres');
  const database = await bench.start({ dataDir });
  await expect(query(database.urlFor('anzhi_superuser', 'wrong'), 'select 1')).rejects.toThrow(/password/);
  await query(database.ownerUrl, "create role reader login password 'r/@:%字'");
  expect(await query(database.urlFor('reader', 'r/@:%字'), 'select current_user')).toEqual([{ current_user: 'reader' }]);
  expect(statSync(join(dataDir, 'owner-password')).mode & 0o777).toBe(0o600);
  expect(statSync(join(dataDir, 'cluster')).mode & 0o777).toBe(0o700);
  expect(await query(database.ownerUrl, "select left(rolpassword, 13) as kind from pg_authid where rolname = 'reader'")).toEqual([
    { kind: 'SCRAM-SHA-256' },
  ]);
});

test('settings of the caller reach the server, and a command beside it finds it', async () => {
  const dataDir = join(bench.makeFolder(), 'postgres');
  expect(findRunningPostgres(dataDir)).toBeUndefined();
  const database = await bench.start({ dataDir, settings: { work_mem: '7MB', application_name: "o'clock\\" } });
  expect(await query(database.ownerUrl, "select current_setting('work_mem') as mem")).toEqual([{ mem: '7MB' }]);
  expect(findRunningPostgres(dataDir)).toMatchObject({ ownerUrl: database.ownerUrl, pid: database.pid });
  await database.stop();
  expect(findRunningPostgres(dataDir)).toBeUndefined();
});

test('a path too long for a socket, with blanks and Chinese in it, is served from a short one that is removed again', async () => {
  const dataDir = join(bench.makeFolder(), "安治 的'数据, 甲".repeat(6), 'postgres');
  const database = await bench.start({ dataDir });
  const host = new URL(database.ownerUrl).searchParams.get('host')!;
  expect(host).toMatch(/^\/tmp\/anzhi-pg-/);
  expect(statSync(host).mode & 0o777).toBe(0o700);
  expect(await query(database.ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  await database.stop();
  expect(statSync(host, { throwIfNoEntry: false })).toBeUndefined();
});

test('without sockets the database listens on a free port of this machine alone, each on its own', async () => {
  const one = await bench.start({ dataDir: join(bench.makeFolder(), 'postgres'), loopback: true });
  const other = await bench.start({ dataDir: join(bench.makeFolder(), 'postgres'), loopback: true });
  expect(new URL(one.ownerUrl).port).not.toBe(new URL(other.ownerUrl).port);
  expect(await query(one.ownerUrl, "select current_setting('listen_addresses') as where")).toEqual([{ where: '127.0.0.1' }]);
  expect(await query(other.ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('with sockets nothing listens on the network, whatever the settings say', async () => {
  const database = await bench.start({ dataDir: join(bench.makeFolder(), 'postgres'), settings: { listen_addresses: '*', port: '54329' } });
  expect(await query(database.ownerUrl, "select current_setting('listen_addresses') as where")).toEqual([{ where: '' }]);
  const opened = await new Promise((resolve) => createConnection(54329, '127.0.0.1', () => resolve(true)).once('error', () => resolve(false)));
  expect(opened).toBe(false);
});
