import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findRunningPostgres } from '../../server/platform/embedded-postgres/find-running-postgres.ts';
import { removeEmbeddedPostgres } from '../../server/platform/embedded-postgres/remove-embedded-postgres.ts';
import { callOver, signInOver } from '../support/http-caller.ts';
import { type ServerProcess, startWholeServer } from '../support/server-process.ts';

let folder: string;
let server: ServerProcess | undefined;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'anzhi-whole-'));
  execFileSync('chmod', ['755', folder]);
});
afterAll(async () => {
  await server?.stop();
  removeEmbeddedPostgres(join(folder, 'postgres'));
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

const start = () => startWholeServer({ DATABASE_URL: '', DATABASE_APP_URL: '', ANZHI_DATA: folder, NODE_COMPILE_CACHE: join(folder, 'compiled') });

/** Processes whose parent is this one. */
function childrenOf(pid: number): number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number);
}

const isAlive = (pid: number) => {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
};

async function gone(pids: readonly number[]): Promise<number[]> {
  for (let tries = 0; tries < 100 && pids.some(isAlive); tries += 1) await wait(100);
  return pids.filter(isAlive);
}

test('a first start on an empty folder; everything killed at once; the next start has all that was acknowledged, and one administrator', async () => {
  server = await start();
  const first = server.firstAdministrator;
  expect(first?.account).toBe('admin');
  const given = { name: 'admin', password: first?.password ?? '' };
  const token = await signInOver(server.address, given);
  const password = 'Ceshi-zhanghao-2009-xin';
  const changed = await callOver(server.address, token, 'POST', '/api/session/password', { current: given.password, next: password });
  expect(changed.status, JSON.stringify(changed.body)).toBe(200);

  const postmaster = findRunningPostgres(join(folder, 'postgres'))?.pid ?? 0;
  const processes = [...childrenOf(server.pid), postmaster];
  expect(postmaster).toBeGreaterThan(0);
  await server.kill();
  for (const pid of processes) if (isAlive(pid)) process.kill(pid, 'SIGKILL');
  expect(await gone(processes)).toEqual([]);

  server = await start();
  expect(server.firstAdministrator).toBeNull();
  expect((await callOver(server.address, '', 'GET', '/health/ready')).body).toEqual({ status: 'ready' });
  const again = await signInOver(server.address, { name: 'admin', password });
  expect((await callOver(server.address, again, 'GET', '/api/accounts')).body.total).toBe(1);
}, 240_000);

test('the API alone killed: its worker ends, the database goes on, and the next start takes it over', async () => {
  const before = server;
  const postmaster = findRunningPostgres(join(folder, 'postgres'))?.pid ?? 0;
  const workers = childrenOf(before?.pid ?? 0).filter((pid) => pid !== postmaster);
  expect(workers.length).toBeGreaterThan(0);
  await before?.kill();
  expect(await gone(workers)).toEqual([]);
  expect(isAlive(postmaster)).toBe(true);
  server = await start();
  expect(findRunningPostgres(join(folder, 'postgres'))?.pid).toBe(postmaster);
  await server.stop();
  expect(await gone([postmaster])).toEqual([]);
}, 240_000);
