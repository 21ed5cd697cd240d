import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApp, type TestApp } from '../../../tests/support/test-app.ts';
import { deliverNext } from '../../platform/deliver-outbox.ts';
import { recordJobRun } from '../../platform/job-runs.ts';
import { recordBackup } from '../../platform/last-backup.ts';

let server: TestApp;
beforeAll(async () => {
  server = await testApp();
});
afterAll(() => server.close());

const as = async (unitKey: string, role: string) => server.as(await server.account(unitKey, role));
const check = async (id: string) =>
  (await (await as('320000.office', 'administrator'))('GET', '/api/system')).body.machine.checks.find((row: { id: string }) => row.id === id);

test('an administrator sees accounts and units that wait for him; the machine is the province’s', async () => {
  const given = await server.account('320102.government', 'government', 'waiting.one');
  await server.system((work) => work.db.updateTable('accounts').set({ must_change_password: true }).where('name', '=', given.name).execute());
  const { status, body } = await (await as('320000.office', 'administrator'))('GET', '/api/system');
  expect(status).toBe(200);
  expect(body.accounts.waiting).toMatchObject({ total: 1, rows: [{ name: 'waiting.one' }] });
  expect(body.unitsWithoutPersons.total).toBeGreaterThan(1000);
  expect(body.may).toEqual({ redeliver: true });
  const county = (await (await as('320104.government', 'administrator'))('GET', '/api/system')).body;
  expect(county).toMatchObject({ machine: null, accounts: { waiting: { total: 0 } }, may: { redeliver: false } });
  const auditor = (await (await as('320000.office', 'auditor'))('GET', '/api/system')).body;
  expect(auditor).toMatchObject({ accounts: null, unitsWithoutPersons: null, may: { redeliver: false } });
  expect((await (await as('320102.enforcement', 'officer'))('GET', '/api/system')).status).toBe(403);
  expect((await server.app.inject('/api/system')).statusCode).toBe(401);
});

test('a backup and the runs of jobs are noted and shown; a failed job is done again', async () => {
  expect(await check('backup')).toMatchObject({ state: 'bad', value: { zh: '从未备份' } });
  await server.system((work) => recordBackup(work, { bytes: 5, files: 1 }));
  expect(await check('backup')).toMatchObject({ state: 'good', advice: null });
  await recordJobRun(server, 'audit-checkpoint', null);
  expect(await check('worker')).toMatchObject({ state: 'good', value: { zh: '正常运行' } });
  await recordJobRun(server, 'remind-of-duties', 'no such column');
  expect(await check('jobs')).toMatchObject({
    state: 'attention',
    value: { zh: '失败：到期提醒 × 1' },
    advice: { en: expect.stringContaining('no such column') },
  });
  await recordJobRun(server, 'remind-of-duties', null);
  expect(await check('jobs')).toMatchObject({ state: 'good' });
});

test('an event that keeps failing is given up, shown, and delivered again by an act', async () => {
  await server.system(async (work) => work.tell('test-topic', {}));
  const fail = { 'test-topic': [async () => Promise.reject(new Error('the subscriber is broken'))] };
  await deliverNext(server, fail);
  expect(await check('events')).toMatchObject({ state: 'attention' });
  await server.system((work) => work.db.updateTable('outbox').set({ tries: 12 }).where('topic', '=', 'test-topic').execute());
  expect(await check('events')).toMatchObject({ state: 'bad', advice: { zh: expect.stringContaining('the subscriber is broken') } });
  const administrator = await as('320000.office', 'administrator');
  expect((await (await as('320104.government', 'administrator'))('POST', '/api/system/events/redeliver', {})).status).toBe(403);
  expect((await (await as('320000.office', 'auditor'))('POST', '/api/system/events/redeliver', {})).status).toBe(403);
  expect((await administrator('POST', '/api/system/events/redeliver', {})).body).toEqual({ events: 1 });
  await deliverNext(server, { 'test-topic': [async () => undefined] });
  expect(await check('events')).toMatchObject({ state: 'good', value: { zh: '全部送达' } });
});
