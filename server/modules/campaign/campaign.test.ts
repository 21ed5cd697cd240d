import { afterAll, beforeAll, expect, test } from 'vitest';
import { deliverNext } from '../../platform/deliver-outbox.ts';
import { subscribers } from '../../subscribers.ts';
import { testApp, type Caller, type TestApp } from '../../../tests/support/test-app.ts';

let server: TestApp;
let office: Caller;
let id: string;
beforeAll(async () => {
  server = await testApp();
  server.setDay('2009-09-23');
  office = await server.as(await server.account('320000.office', 'office'));
  id = (await office('GET', '/api/campaigns')).body.rows[0].id;
});
afterAll(() => server.close());

test('shows phases with today’s marked, groups with their lead bodies, and duties with their next day', async () => {
  const { status, body } = await office('GET', `/api/campaigns/${id}`);
  expect(status).toBe(200);
  expect(body.phases.map((phase: { key: string; isPresent: boolean }) => [phase.key, phase.isPresent])).toEqual([
    ['preparation', false],
    ['screening', false],
    ['supervision', true],
    ['consolidation', false],
  ]);
  expect(body.groups).toHaveLength(18);
  expect(body.groups.every((group: { leadBodies: unknown[] }) => group.leadBodies.length > 0)).toBe(true);
  expect(body.bodies).toHaveLength(16);
  const monthly = body.duties.find((duty: { key: string }) => duty.key === 'monthly-report');
  expect(monthly).toMatchObject({ nextDueOn: '2009-09-25', owedBy: { zh: '市级人民政府；省级成员单位' } });
  expect(body.duties.find((duty: { key: string }) => duty.key === 'work-plan').nextDueOn).toBeNull();
  expect(body.keyPeriods.filter((one: { isPresent: boolean }) => one.isPresent).map((one: { key: string }) => one.key)).toEqual(['flood-season']);
  expect(body.focusTags).toEqual([]);
});

test('the fourth quarter switches its focus tags on', async () => {
  server.setDay('2009-10-09');
  const { body } = await office('GET', `/api/campaigns/${id}`);
  expect(body.focusTags).toHaveLength(9);
  server.setDay('2009-09-23');
});

test('kinds carry the basis of the day that is asked for', async () => {
  const then = (await office('GET', `/api/campaigns/${id}/kinds?on=2009-06-01`)).body;
  const now = (await office('GET', `/api/campaigns/${id}/kinds?on=2026-06-01`)).body;
  expect(then.kinds).toHaveLength(9);
  const textsOf = (answer: typeof then) => answer.kinds[0].basis.map((basis: { text: { zh: string } }) => basis.text.zh).join();
  expect(textsOf(then)).toMatch(/2002年/);
  expect(textsOf(now)).not.toMatch(/2002年/);
  expect(textsOf(now)).toMatch(/2021年/);
});

test('the matrix marks the clauses that nobody leads', async () => {
  const { body } = await office('GET', `/api/campaigns/${id}/responsibilities`);
  expect(body.rows.filter((row: { isCovered: boolean }) => !row.isCovered)).toHaveLength(body.uncovered);
  expect(body.rows.find((row: { reference: string }) => row.reference === '四(二)3').parts['group-03']).toBe('lead');
});

test('refuses who is not signed in, an unknown campaign, a day that is none', async () => {
  expect((await server.app.inject(`/api/campaigns/${id}`)).statusCode).toBe(401);
  expect((await office('GET', '/api/campaigns/999')).status).toBe(404);
  expect((await office('GET', `/api/campaigns/${id}/kinds?on=june`)).status).toBe(400);
});

test('a body that a city registers takes part in the campaign that runs', async () => {
  const administrator = await server.as(await server.account('320100.government', 'administrator'));
  const parent = await server.system((work) =>
    work.db.selectFrom('units').select('id').where('key', '=', '320100.government').executeTakeFirstOrThrow(),
  );
  const body = {
    kind: 'body',
    name: '南京市示例局',
    shortName: '示例局',
    regionCode: '320100000',
    parentId: parent.id,
    sectors: [1],
    telephone: '',
    fax: '',
    mail: '',
  };
  const registered = await administrator('POST', '/api/units', body);
  expect(registered.status).toBe(200);
  while (await deliverNext(server, subscribers));
  const parts = () =>
    server.system((work) => work.db.selectFrom('campaign_units').select('part').where('unit_id', '=', registered.body.id).execute());
  expect(await parts()).toEqual([{ part: 'body' }]);
});
