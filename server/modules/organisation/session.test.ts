import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApp, type TestApp } from '../../../tests/support/test-app.ts';

let server: TestApp;
beforeAll(async () => {
  server = await testApp();
});
afterAll(() => server.close());

test('signs in, knows post, unit, places and campaign', async () => {
  const officer = await server.account('320102.enforcement', 'officer');
  const call = await server.as(officer);
  const { status, body } = await call('GET', '/api/session');
  expect(status).toBe(200);
  expect(body.unit).toMatchObject({ key: '320102.enforcement', name: '玄武区安全生产监督管理局', level: 'county', regionCode: '320102000' });
  expect(body.campaign.key).toBe('jiangsu-2009');
  expect(body.places).toContain('problems');
  expect(body.rehearsal).toBe(true);
  expect(body.today).toBe('2009-05-04');
});

test('refuses a wrong password, locks this account from this network after five, in the caller’s language', async () => {
  const { name } = await server.account('320104.enforcement', 'officer');
  const attempt = (password: string) =>
    server.app.inject({ method: 'POST', url: '/api/session', payload: { account: name, password }, headers: { 'accept-language': 'en' } });
  for (let n = 0; n < 5; n += 1) expect((await attempt('wrong')).statusCode).toBe(401);
  const locked = await attempt('wrong');
  expect(locked.statusCode).toBe(423);
  expect(locked.json().message).toMatch(/Try again in 15 minutes/);
});

test('a session ends at once when its post ends', async () => {
  const officer = await server.account('320105.enforcement', 'officer');
  const call = await server.as(officer);
  expect((await call('GET', '/api/divisions?levels=city')).body.rows).toHaveLength(13);
  await server.system((work) => work.db.updateTable('posts').set({ ended_at: work.now }).where('id', '=', officer.postId).execute());
  const { body } = await call('GET', '/api/session');
  expect(body.post).toBeNull();
  expect(body.permissions).toEqual([]);
});

test('106 county-level units in 2009, 95 today', async () => {
  const call = await server.as(await server.account('320000.office', 'office'));
  expect((await call('GET', '/api/divisions?levels=county&on=2009-05-01')).body.rows).toHaveLength(106);
  expect((await call('GET', '/api/divisions?levels=county&on=2026-11-23')).body.rows).toHaveLength(95);
});

test('not signed in is 401; bad input names the field', async () => {
  expect((await server.app.inject('/api/divisions')).statusCode).toBe(401);
  const call = await server.as(await server.account('320000.office', 'office'));
  const { status, body } = await call('GET', '/api/divisions?on=yesterday');
  expect(status).toBe(400);
  expect(body.fields[0].path).toBe('on');
});
