import Fastify from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { defineEndpoint } from '../../contracts/endpoint.ts';
import { testApp, type TestApp } from '../../tests/support/test-app.ts';
import { answerErrors } from './answer-errors.ts';
import { Refused } from './refused.ts';
import { makeServe } from './serve.ts';
import { noScope, type Viewer, wholeProvince } from './viewer.ts';

let server: TestApp;
beforeAll(async () => {
  server = await testApp();
});
afterAll(() => server.close());

const endpoint = defineEndpoint({
  id: 'tryTwice',
  method: 'POST',
  path: '/api/try-twice',
  access: 'signed-in',
  summary: { zh: '试两次', en: 'Try twice' },
  unaudited: 'a test',
  output: z.object({ times: z.number() }),
});

test('an act that was refused with its traces kept runs again when it is sent again; one that was done does not', async () => {
  const app = Fastify();
  answerErrors(app);
  const { id } = await server.system((work) =>
    work.db
      .selectFrom('accounts')
      .select('id')
      .executeTakeFirst()
      .then((row) => row ?? { id: '1' }),
  );
  const viewer = { accountId: id, personId: '', postId: '', unitId: '', permissions: new Set(), ...wholeProvince } as unknown as Viewer;
  let times = 0;
  const means = { database: server.database, clock: server.clock, files: server.files, findViewer: async () => viewer, served: [] };
  makeServe(app, means)(endpoint, async (work) => {
    times += 1;
    if (times === 1) work.refuseAfterCommit(new Refused(401, 'not-yet', { zh: '尚不可办。', en: 'Not yet.' }));
    return { times };
  });
  const send = () => app.inject({ method: 'POST', url: '/api/try-twice', headers: { 'idempotency-key': 'try-twice-1' }, payload: {} });
  expect((await send()).statusCode).toBe(401);
  expect((await send()).json()).toEqual({ times: 2 });
  expect((await send()).json()).toEqual({ times: 2 });
  await app.close();
});

test('who catches an error of work under a wider scope works on under his own; one of the database itself is told as it is', async () => {
  const scopeNow = (work: Parameters<Parameters<TestApp['system']>[0]>[0]) =>
    work.client.query<{ scope: string }>(`select current_setting('app.region_from') as scope`).then(({ rows }) => rows[0]?.scope);
  await server.system(async (work) => {
    const failing = work.underScope(noScope, async () => {
      expect(await scopeNow(work)).toBe('');
      throw new Error('within');
    });
    await expect(failing).rejects.toThrow('within');
    expect(await scopeNow(work)).toBe(wholeProvince.regionFrom);
  });
  const broken = server.system((work) => work.underScope(noScope, () => work.client.query('select 1 / 0')));
  await expect(broken).rejects.toThrow('division by zero');
});
