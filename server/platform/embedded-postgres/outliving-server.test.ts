import { spawn } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { kill, openTestBench, query } from './embedded-test-bench.ts';
import { processIdentity } from './process-identity.ts';

const bench = openTestBench();

test('a server that outlived its Node process is taken over, with its data, and stopped in the end', async () => {
  const dataDir = join(bench.makeFolder(), 'postgres');
  const { child, report } = await bench.startInChild({ dataDir, templateFolder: bench.templateFolder });
  await query(report.ownerUrl!, 'create table kept as select 7 as number');
  await kill(child);
  expect(processIdentity(report.pid!)).toBeDefined();
  const lines: string[] = [];
  const second = await bench.start({ dataDir, log: (line) => lines.push(line) });
  expect(second.pid).toBe(report.pid);
  expect(lines.join()).toContain(`process ${report.pid}`);
  expect(await query(second.ownerUrl, 'select number from kept')).toEqual([{ number: 7 }]);
  await second.stop();
  expect(processIdentity(report.pid!)).toBeUndefined();
});

test('one that runs with other settings is stopped and started anew, with its data', async () => {
  const dataDir = join(bench.makeFolder(), 'postgres');
  const { child, report } = await bench.startInChild({ dataDir, templateFolder: bench.templateFolder });
  await query(report.ownerUrl!, 'create table kept as select 7 as number');
  await kill(child);
  const second = await bench.start({ dataDir, settings: { work_mem: '9MB' } });
  expect(second.pid).not.toBe(report.pid);
  expect(await query(second.ownerUrl, "select number, current_setting('work_mem') as mem from kept")).toEqual([{ number: 7, mem: '9MB' }]);
});

test('when Node and the server are both killed the next start recovers what was committed', async () => {
  const dataDir = join(bench.makeFolder(), 'postgres');
  const { child, report } = await bench.startInChild({ dataDir, templateFolder: bench.templateFolder, durability: 'full' });
  await query(report.ownerUrl!, 'create table kept as select 7 as number');
  await kill(child);
  process.kill(report.pid!, 'SIGKILL');
  const second = await bench.start({ dataDir, durability: 'full' });
  expect(await query(second.ownerUrl, 'select number from kept')).toEqual([{ number: 7 }]);
});

test('a server killed under its living supervisor is brought back at the same address', async () => {
  const database = await bench.start({ dataDir: join(bench.makeFolder(), 'postgres'), durability: 'full' });
  await query(database.ownerUrl, 'create table kept as select 7 as number');
  const before = database.pid;
  process.kill(before, 'SIGKILL');
  while (database.pid === before) await wait(50);
  expect(await query(database.ownerUrl, 'select number from kept')).toEqual([{ number: 7 }]);
  const after = database.pid;
  await database.stop();
  expect(processIdentity(after)).toBeUndefined();
});

test('a second start on a folder in use is refused, naming the process that has it', async () => {
  const dataDir = join(bench.makeFolder(), 'postgres');
  const first = await bench.start({ dataDir });
  await expect(bench.start({ dataDir })).rejects.toMatchObject({
    code: 'already-running',
    message: expect.stringContaining(`process ${process.pid}`),
  });
  const { report } = await bench.startInChild({ dataDir });
  expect(report).toMatchObject({ code: 'already-running', message: expect.stringContaining(`kill ${process.pid}`) });
  expect(await query(first.ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('locks left behind are seen through, also when their process numbers belong to others by now', async () => {
  const dataDir = join(bench.makeFolder(), 'postgres');
  await (await bench.start({ dataDir })).stop();
  const cluster = join(dataDir, 'cluster');
  const { uid, gid } = statSync(cluster);
  // Another process of the same user: PostgreSQL itself takes it for a running server and refuses to start.
  const stranger = spawn('sleep', ['600'], { stdio: 'ignore', ...(process.getuid?.() === 0 ? { uid, gid } : {}) });
  bench.onCleanup(() => kill(stranger));
  writeFileSync(join(cluster, 'postmaster.pid'), `${stranger.pid}\n${cluster}\n1\n5432\n${dataDir}/socket\n\n  1  1\nready   \n`);
  writeFileSync(join(dataDir, 'socket/.s.PGSQL.5432.lock'), `${stranger.pid}\n`);
  writeFileSync(join(dataDir, 'socket/.s.PGSQL.5432'), '');
  writeFileSync(join(dataDir, 'supervisor.lock'), JSON.stringify({ pid: stranger.pid, identity: 'an earlier boot' }));
  const second = await bench.start({ dataDir });
  expect(await query(second.ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  expect(JSON.parse(readFileSync(join(dataDir, 'supervisor.lock'), 'utf8'))).toMatchObject({ pid: process.pid });
  expect(stranger.exitCode).toBeNull();
});
