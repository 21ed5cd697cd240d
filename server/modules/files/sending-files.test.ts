import { connect, type Socket } from 'node:net';
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Caller, testApp, type TestApp } from '../../../tests/support/test-app.ts';
import { refusalOf } from '../../platform/faults.ts';

let server: TestApp;
let officer: Caller;
let folder: string;
let port: number;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'anzhi-sending-'));
  server = await testApp({ filesFolder: folder });
  officer = await server.as(await server.account('320102.enforcement', 'officer'));
  await server.app.listen({ host: '127.0.0.1', port: 0 });
  port = (server.app.server.address() as { port: number }).port;
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

async function upload(bytes: Buffer): Promise<{ id: string; sha256: string }> {
  const boundary = 'a-boundary-of-a-test';
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="paper.pdf"\r\nContent-Type: application/pdf\r\n\r\n`;
  const body = Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]);
  const answer = await officer('POST', '/api/files', body, { 'content-type': `multipart/form-data; boundary=${boundary}` });
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer.body;
}
const paper = (size: number) => Buffer.concat([Buffer.from('%PDF-1.4\n% '), randomBytes(size), Buffer.from('\n%%EOF\n')]);

/** Asks, reads the first bytes and then nothing more. */
async function askSlowly(path: string): Promise<Socket> {
  const signIn = await fetch(`http://127.0.0.1:${port}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      account: '320102.enforcement.officer',
      password: (await server.account('320102.enforcement', 'officer')).password,
      machine: true,
    }),
  });
  const { token } = (await signIn.json()) as { token: string };
  const socket = connect(port, '127.0.0.1');
  socket.write(`GET ${path} HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer ${token}\r\n\r\n`);
  const first = await new Promise<Buffer>((resolve) => socket.once('data', resolve));
  socket.pause();
  expect(first.toString('latin1')).toMatch(/^HTTP\/1\.1 200/);
  return socket;
}

async function openTransactions(): Promise<number> {
  const client = new pg.Client({ connectionString: server.ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ open: string }>(
      `select count(*) as open from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and xact_start is not null`,
    );
    return Number(rows[0]?.open);
  } finally {
    await client.end();
  }
}

test('twelve slow readers hold no connection of the database: others are served', async () => {
  const { id } = await upload(paper(18_000_000));
  const sockets = await Promise.all(Array.from({ length: 12 }, () => askSlowly(`/api/files/${id}/original`)));
  expect(await openTransactions()).toBe(0);
  expect((await officer('GET', '/api/problems')).status).toBe(200);
  for (const socket of sockets) socket.destroy();
});

test('a stored file that is lost says so in its own words, and not that the database is away', async () => {
  const { id, sha256 } = await upload(paper(1_000));
  rmSync(join(folder, sha256.slice(0, 2)), { recursive: true });
  const answer = await officer('GET', `/api/files/${id}/original`, undefined, { 'accept-language': 'en' });
  expect(answer).toMatchObject({ status: 500, body: { code: 'file-lost', message: expect.stringContaining('from a backup') } });
  const missing = Object.assign(new Error('no such file'), { code: 'ENOENT', syscall: 'open', path: '/nowhere' });
  expect(refusalOf(missing)).toBeUndefined();
  expect(refusalOf(Object.assign(new Error('no socket'), { code: 'ENOENT', syscall: 'connect' }))).toMatchObject({ code: 'database-away' });
});
