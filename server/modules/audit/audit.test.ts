import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApp, type TestApp } from '../../../tests/support/test-app.ts';

let server: TestApp;
beforeAll(async () => {
  server = await testApp();
});
afterAll(() => server.close());

const as = async (unitKey: string, role: string) => server.as(await server.account(unitKey, role));
const firm = (name: string, regionCode: string) => ({
  name,
  unlicensed: true,
  regionCode,
  tradeSector: 1,
  address: '示例路 1 号',
  responsiblePerson: '张甲',
});

test('the log is for auditors and the office, in words of both languages; reading it leaves a line', async () => {
  const auditor = await as('320000.office', 'auditor');
  const { status, body } = await auditor('GET', '/api/audit?act=signIn');
  expect(status).toBe(200);
  expect(body.total).toBeGreaterThan(0);
  expect(body.rows[0]).toMatchObject({
    act: 'signIn',
    actWords: { zh: '登录', en: 'Sign in' },
    sort: 'session',
    objectKind: 'account',
    objectWords: { zh: '账号' },
    objectLabel: '320000.office.auditor',
  });
  const reads = (await auditor('GET', '/api/audit?sort=read')).body;
  expect(reads.rows[0]).toMatchObject({ act: 'readAuditLog', personName: '测试员320000.office.auditor', details: { act: 'signIn' } });
  expect((await (await as('320102.government', 'government'))('GET', '/api/audit')).status).toBe(403);
  expect((await (await as('320000.office', 'administrator'))('GET', '/api/audit')).status).toBe(403);
  expect((await server.app.inject('/api/audit')).statusCode).toBe(401);
  expect((await auditor('GET', '/api/audit?dayFrom=heute')).status).toBe(400);
});

test('a city’s auditor sees the lines of his city and no others', async () => {
  const nanjing = await (await as('320102.enforcement', 'officer'))('POST', '/api/enterprises', firm('示例化工厂（虚构）', '320102002'));
  const suzhou = await (await as('320505.enforcement', 'officer'))('POST', '/api/enterprises', firm('示例印染厂（虚构）', '320505001'));
  expect([nanjing.status, suzhou.status]).toEqual([200, 200]);
  const auditor = await as('320500.government', 'auditor');
  const { body } = await auditor('GET', '/api/audit?act=registerEnterprise');
  expect(body.rows.map((row: { objectLabel: string }) => row.objectLabel)).toEqual(['示例印染厂（虚构）']);
  const all = (await auditor('GET', '/api/audit?size=200')).body;
  expect(all.rows.every((row: { regionCode: string }) => row.regionCode.startsWith('3205'))).toBe(true);
  expect((await auditor('GET', '/api/audit?region=320100000')).body.total).toBe(0);
  const overview = (await auditor('GET', '/api/audit-overview')).body;
  expect(overview.chains.map((chain: { shard: string }) => chain.shard)).toEqual(['3205']);
  expect(overview.sorts.find((row: { sort: string }) => row.sort === 'write').today).toBeGreaterThan(0);
  expect((await (await as('320102.government', 'government'))('GET', '/api/audit-overview')).status).toBe(403);
});

test('the filters of the log', async () => {
  const auditor = await as('320000.office', 'auditor');
  const total = async (query: string) => (await auditor('GET', `/api/audit?${query}`)).body.total;
  expect(await total(`act=registerEnterprise&person=${encodeURIComponent('320505')}`)).toBe(1);
  expect(await total(`act=registerEnterprise&capacity=${encodeURIComponent('姑苏')}`)).toBe(0);
  expect(await total('act=registerEnterprise&region=320102000')).toBe(1);
  expect(await total('act=registerEnterprise&dayFrom=2009-05-04&dayTo=2009-05-04')).toBe(2);
  expect(await total('act=registerEnterprise&dayTo=2009-05-03')).toBe(0);
  expect(await total('objectKind=enterprise&sort=session')).toBe(0);
});

test('the history of a record is for those who may read such records and see this one', async () => {
  const officer = await as('320102.enforcement', 'officer');
  const { body: list } = await officer('GET', '/api/enterprises');
  const [{ id }] = list.rows as [{ id: string }];
  const history = await officer('GET', `/api/audit/enterprise/${id}`);
  expect(history.body).toMatchObject({ cut: false, rows: [{ act: 'registerEnterprise', personName: '测试员320102.enforcement.officer' }] });
  expect((await (await as('320505.enforcement', 'officer'))('GET', `/api/audit/enterprise/${id}`)).status).toBe(404);
  expect((await officer('GET', '/api/audit/account/1')).status).toBe(403);
  expect((await officer('GET', '/api/audit/division-change/1')).status).toBe(403);
  expect((await (await as('320000.office', 'administrator'))('GET', `/api/audit/enterprise/${id}`)).status).toBe(403);
  expect((await server.app.inject(`/api/audit/enterprise/${id}`)).statusCode).toBe(401);
});
