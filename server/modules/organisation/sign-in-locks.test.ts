import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApp, type TestApp } from '../../../tests/support/test-app.ts';
import { networkOf } from './sign-in-locks.ts';

let server: TestApp;
beforeAll(async () => {
  server = await testApp();
});
afterAll(() => server.close());

const attempt = async (account: string, password: string, ip: string) =>
  (await server.app.inject({ method: 'POST', url: '/api/session', payload: { account, password, machine: true }, remoteAddress: ip })).statusCode;

test('a network is 24 bits of IPv4, 64 of IPv6 however it is written', () => {
  expect(networkOf('10.1.2.3')).toBe('10.1.2');
  expect(networkOf('::ffff:10.1.2.3')).toBe('10.1.2');
  expect(networkOf('2001:db8::1')).toBe(networkOf('2001:0DB8:0:0:ffff:1:2:3'));
  expect(networkOf('2001:db8::1')).not.toBe(networkOf('2001:db8:0:1::1'));
  expect(networkOf('fe80::1%eth0')).toBe('fe80:0:0:0');
  expect(networkOf('::1')).toBe('0:0:0:0');
});

test('who guesses sixty names in a network makes strangers wait there, not those who are at home in it', async () => {
  const home = await server.account('320102.enforcement', 'officer');
  const stranger = await server.account('320104.enforcement', 'officer');
  expect(await attempt(home.name, home.password, '10.9.8.7')).toBe(200);
  for (let n = 0; n < 60; n += 1) expect(await attempt(`nobody.${n}`, 'wrong', '10.9.8.99')).toBe(401);
  expect(await attempt(stranger.name, stranger.password, '10.9.8.7')).toBe(423);
  expect(await attempt(home.name, home.password, '10.9.8.50')).toBe(200);
  expect(await attempt(stranger.name, stranger.password, '10.9.9.7')).toBe(200);
});

test('mistakes of those who are at home do not count against their network', async () => {
  const { name, password } = await server.account('320105.enforcement', 'officer');
  expect(await attempt(name, password, '10.7.7.1')).toBe(200);
  expect(await attempt(name, 'wrong', '10.7.7.1')).toBe(401);
  const rows = await server.system((work) => work.db.selectFrom('sign_in_failures').select('subject').where('subject', 'like', `${name}%`).execute());
  const network = rows[0]?.subject.split('@')[1] ?? '';
  expect(network).toMatch(/^[0-9a-f]{24}$/);
  expect(await server.system((work) => work.db.selectFrom('sign_in_failures').select('subject').where('subject', '=', network).execute())).toEqual(
    [],
  );
});

test('guesses that are sent at once are counted one by one: the lock holds for all that come after the fifth', async () => {
  const { name, password } = await server.account('320106.enforcement', 'officer');
  const answers = await Promise.all(Array.from({ length: 20 }, () => attempt(name, 'wrong', '10.6.6.6')));
  expect(answers.filter((status) => status === 423).length).toBeGreaterThanOrEqual(8);
  expect(await attempt(name, password, '10.6.6.6')).toBe(423);
});

test('who holds a session may not guess the present password for long', async () => {
  const account = await server.account('320102.enforcement', 'reviewer');
  const call = await server.as(account);
  const change = (current: string) => call('POST', '/api/session/password', { current, next: 'Another-Word-2009' });
  for (let n = 0; n < 5; n += 1) expect((await change('wrong')).status).toBe(401);
  expect(await change(account.password)).toMatchObject({ status: 423, body: { code: 'sign-in-locked' } });
  const lines = await server.system((work) => work.db.selectFrom('audit_log').select('seq').where('act', '=', 'failToChangePassword').execute());
  expect(lines).toHaveLength(5);
});
