import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Caller, testApp, type TestApp } from '../../../tests/support/test-app.ts';
import { deliverNext } from '../../platform/deliver-outbox.ts';
import { subscribers } from '../../subscribers.ts';
import { openPlannedDuties } from '../duties/open-planned-duties.ts';
import { openReports } from '../reports/open-reports.ts';

let server: TestApp;
beforeAll(async () => {
  server = await testApp();
});
afterAll(() => server.close());

const as = async (unitKey: string, role: string) => server.as(await server.account(unitKey, role));
async function newest(unitKey: string, role: string) {
  while (await deliverNext(server, subscribers));
  return (await (await as(unitKey, role))('GET', '/api/notifications')).body.rows[0];
}
async function problem(officer: Caller, changes: object = {}) {
  const firm = await officer('POST', '/api/enterprises', {
    name: '示例化工厂（虚构）',
    unlicensed: true,
    regionCode: '320102002',
    tradeSector: 1,
    address: '示例路 1 号',
    responsiblePerson: '张甲',
  });
  const body = {
    nature: 'hazard',
    grade: 'general',
    enterpriseId: firm.body.id,
    region: '320102002',
    sector: 1,
    facts: '虚构：应急照明失效。',
    foundOn: '2009-05-04',
    ...changes,
  };
  return officer('POST', '/api/problems', body);
}

test('a problem passed to a unit, and its answer, are told to the other', async () => {
  const officer = await as('320102.enforcement', 'officer');
  const made = await problem(officer);
  expect(made.status, JSON.stringify(made.body)).toBe(200);
  const { id, number, version } = made.body;
  const target = await server.account('320102.government', 'government');
  expect((await officer('POST', `/api/problems/${id}/pass`, { version, targetUnitId: target.unitId, reason: '属政府职责' })).status).toBe(200);
  const told = await newest('320102.government', 'government');
  expect(told).toMatchObject({ topic: 'problem-told', objectKind: 'problem', objectId: id });
  expect(told.words.zh).toContain(number);
  const refused = await (
    await as('320102.government', 'government')
  )('POST', `/api/problems/${id}/refuse-pass`, { version: version + 1, reason: '仍由原单位办理' });
  expect(refused.status).toBe(200);
  expect((await newest('320102.enforcement', 'officer')).words.zh).toContain('仍由原单位办理');
});

test('a report sent upwards and returned: each side hears of what the other did', async () => {
  server.setDay('2009-05-24');
  await server.system(async (work) => {
    await openPlannedDuties(work);
    await openReports(work);
  });
  const [clerk, leader, above] = [
    await as('320104.government', 'government'),
    await as('320104.government', 'leader'),
    await as('320100.government', 'government'),
  ];
  const { body: list } = await clerk('GET', '/api/reports?side=mine&period=2009-05&dutyKey=monthly-report,monthly-report-local');
  const { id } = list.rows[0];
  const version = async () => (await clerk('GET', `/api/reports/${id}`)).body.version as number;
  const done = async (call: Caller, act: string, body: object) =>
    expect((await call('POST', `/api/reports/${id}/${act}`, { version: await version(), ...body })).status, act).toBe(200);
  await clerk('PUT', `/api/reports/${id}/draft`, {
    version: await version(),
    texts: { T1: '本月组织排查，未发现问题。', T5: '下月继续排查。' },
    explanations: {},
  });
  await done(clerk, 'ask-approval', { isZeroReport: true });
  await done(leader, 'approve', { isZeroReport: true });
  const sent = await newest('320100.government', 'government');
  expect(sent).toMatchObject({ topic: 'report-moved', objectKind: 'report', objectId: id });
  expect(sent.words.zh).toMatch(/^已报送：/);
  await done(above, 'return', { reason: '文字过简', cells: [] });
  expect((await newest('320104.government', 'government')).words.zh).toMatch(/^被退回：/);
});
