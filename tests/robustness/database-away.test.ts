import { createServer, connect, type Server, type Socket } from 'node:net';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Caller, testApp, type TestApp } from '../support/test-app.ts';

/** Stands between the application and its database, and cuts the line where a test says. */
interface Line {
  url(appUrl: string): string;
  /** Cuts every connection once these bytes pass towards the database; `delivered`: it still receives them. */
  cutAt(words: string, how: { delivered: boolean }): void;
  goAway(): Promise<void>;
  comeBack(): Promise<void>;
  close(): Promise<void>;
}

async function openLine(): Promise<Line> {
  const sockets = new Set<Socket>();
  let trap: { words: string; delivered: boolean } | undefined;
  let target: { path: string } | { port: number; host: string };
  const cutAll = () => sockets.forEach((socket) => socket.destroy());
  const accept = (near: Socket) => {
    const far = connect(target);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket
        .on('error', () => undefined)
        .on('close', () => {
          sockets.delete(socket);
          (socket === near ? far : near).destroy();
        });
    }
    far.on('data', (chunk) => near.write(chunk));
    near.on('data', (chunk) => {
      if (trap === undefined || !chunk.includes(trap.words)) return void far.write(chunk);
      const { delivered } = trap;
      trap = undefined;
      if (!delivered) return cutAll();
      near.destroy();
      // The database has the statement and works it off, though nobody hears the answer.
      far.removeAllListeners('close').write(chunk, () => setTimeout(() => far.destroy(), 300));
    });
  };
  let server: Server = createServer(accept);
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  await listen(0);
  const { port } = server.address() as { port: number };
  const goAway = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      cutAll();
    });
  return {
    url(appUrl) {
      const url = new URL(appUrl);
      const folder = url.searchParams.get('host');
      target = folder ? { path: `${folder}/.s.PGSQL.${url.port}` } : { port: Number(url.port), host: url.hostname };
      return `postgresql://${url.username}:${url.password}@127.0.0.1:${port}${url.pathname}?sslmode=disable`;
    },
    cutAt: (words, { delivered }) => void (trap = { words, delivered }),
    goAway,
    async comeBack() {
      server = createServer(accept);
      await listen(port);
    },
    close: goAway,
  };
}

let line: Line;
let server: TestApp;
let officer: Caller;
let facts: object;
beforeAll(async () => {
  line = await openLine();
  server = await testApp({ databaseUrl: (appUrl) => line.url(appUrl) });
  officer = await server.as(await server.account('320102.enforcement', 'officer'));
  const firm = {
    name: '示例化工厂（虚构）',
    unlicensed: true,
    regionCode: '320102002',
    tradeSector: 3,
    address: '示例路 1 号',
    responsiblePerson: '张甲',
  };
  const { id } = (await officer('POST', '/api/enterprises', firm)).body;
  facts = {
    nature: 'illegal-act',
    kind: '5',
    enterpriseId: id,
    region: '320102002',
    sector: 3,
    foundOn: '2009-05-04',
    facts: '虚构：未取得许可证从事生产。',
  };
});
afterAll(async () => {
  await server.close();
  await line.close();
});

const register = (key: string) => officer('POST', '/api/problems', facts, { 'idempotency-key': key });
const total = async () => (await officer('GET', '/api/problems')).body.total as number;
const away = { code: 'database-away', message: expect.stringContaining('系统不会重复登记') };

test('gone in mid-request before the commit: 503 in words, nothing written; sent again it is there once', async () => {
  const before = await total();
  line.cutAt('INSERT INTO idempotency_keys', { delivered: false });
  const refused = await register('cut-before-commit');
  expect([refused.status, refused.headers['retry-after']]).toEqual([503, '5']);
  expect(refused.body).toMatchObject(away);
  expect(await total()).toBe(before);
  expect((await register('cut-before-commit')).status).toBe(200);
  expect((await register('cut-before-commit')).status).toBe(200);
  expect(await total()).toBe(before + 1);
});

test('gone after the commit was sent: the answer is 503, the act is there, and sent again it answers as it would have', async () => {
  const before = await total();
  line.cutAt('COMMIT', { delivered: true });
  expect((await register('cut-after-commit')).body).toMatchObject(away);
  const again = await register('cut-after-commit');
  expect(again.status).toBe(200);
  expect(await total()).toBe(before + 1);
  expect((await officer('GET', `/api/problems/${again.body.id}`)).body.number).toBe(again.body.number);
});

test('gone for a while: every page says so in the user’s language and readiness tells it; back, all works without a restart', async () => {
  await line.goAway();
  for (const [path, language, words] of [
    ['/api/problems', 'zh', '数据库暂时连接不上'],
    ['/api/desk', 'en', 'The database cannot be reached'],
  ] as const) {
    const answer = await officer('GET', path, undefined, { 'accept-language': language });
    expect([answer.status, answer.body.message]).toEqual([503, expect.stringContaining(words)]);
  }
  expect((await server.app.inject('/health/ready')).statusCode).toBe(503);
  expect((await server.app.inject('/health/live')).statusCode).toBe(200);
  await line.comeBack();
  expect((await server.app.inject('/health/ready')).statusCode).toBe(200);
  expect((await register('after-its-return')).status).toBe(200);
});

test('sessions of the database ended by its administrator: a 503 at most, then it works', async () => {
  const owner = new pg.Client({ connectionString: server.ownerUrl });
  await owner.connect();
  const working = Promise.all(Array.from({ length: 12 }, (_, n) => register(`ended-by-hand-${n}`)));
  await owner.query(`select pg_terminate_backend(pid) from pg_stat_activity where usename = 'anzhi_app' and datname = current_database()`);
  await owner.end();
  expect((await working).map(({ status }) => status).filter((status) => status !== 200 && status !== 503)).toEqual([]);
  const before = await total();
  const again = await Promise.all(Array.from({ length: 12 }, (_, n) => register(`ended-by-hand-${n}`)));
  expect(new Set(again.map(({ status }) => status))).toEqual(new Set([200]));
  expect(new Set(again.map(({ body }) => body.number)).size).toBe(12);
  expect(await total()).toBeGreaterThanOrEqual(before);
  expect((await officer('GET', '/api/problems')).body.total).toBe(15);
});
