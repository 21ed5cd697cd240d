import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Caller, testApp, type TestApp } from '../../../tests/support/test-app.ts';

let server: TestApp;
let city: Caller;
let county: Caller;
let clerk: Caller;
beforeAll(async () => {
  server = await testApp();
  city = await server.as(await server.account('320100.government', 'administrator'));
  county = await server.as(await server.account('320102.government', 'administrator'));
  clerk = await server.as(await server.account('320102.government', 'government'));
});
afterAll(() => server.close());

const unitOf = async (call: Caller, q: string, within = '320102000') =>
  (await call('GET', `/api/units?q=${encodeURIComponent(q)}&within=${within}`)).body.rows[0];
const contacts = { telephone: '025-00000000', fax: '', mail: 'office@example.invalid' };

test('the register: by place, kind, initials, level, campaign and what is lacking', async () => {
  const { body } = await clerk('GET', '/api/units?within=320102000');
  expect(body.rows.slice(0, 2).map((row: { name: string }) => row.name)).toEqual(['玄武区人民政府', '玄武区经济贸易局']);
  expect((await clerk('GET', '/api/units?q=xwq&kind=enforcement-body')).body.rows[0].name).toBe('玄武区安全生产监督管理局');
  expect((await clerk('GET', '/api/units?kind=group')).body.total).toBe(18);
  expect((await clerk('GET', '/api/units?level=city&kind=government')).body.total).toBe(13);
  const campaign = (await clerk('GET', '/api/session')).body.campaign.id;
  expect((await clerk('GET', `/api/units?level=county&kind=government&campaign=${campaign}`)).body.total).toBe(106);
  expect((await clerk('GET', '/api/units?lacking=persons&within=320102000')).body.rows.map((row: { name: string }) => row.name)).not.toContain(
    '玄武区人民政府',
  );
  expect((await clerk('GET', '/api/units?kind=palace')).status).toBe(400);
});

test('one unit: the chain above, what is below, its people; what each may do', async () => {
  const { id } = await unitOf(clerk, '玄武区人民政府');
  const seen = (await clerk('GET', `/api/units/${id}`)).body;
  expect(seen.above.map((unit: { name: string }) => unit.name)).toEqual(['南京市人民政府', '省安委会办公室', expect.stringContaining('领导小组')]);
  expect(seen.below.total).toBeGreaterThan(3);
  expect(seen.posts.map((post: { role: string }) => post.role)).toEqual(['administrator', 'government']);
  expect(seen.posts.every((post: { accountName: string | null }) => post.accountName === null)).toBe(true);
  expect(seen.may).toEqual({ manage: false, confirmContacts: true, giveRoles: [] });
  expect((await county('GET', `/api/units/${id}`)).body.may).toEqual({ manage: false, confirmContacts: true, giveRoles: ['government', 'leader'] });
  expect((await city('GET', `/api/units/${id}`)).body.may).toMatchObject({
    manage: true,
    giveRoles: ['government', 'leader', 'administrator', 'auditor'],
  });
  expect((await clerk('GET', '/api/units/999999')).status).toBe(404);
});

test('contacts are confirmed by the unit’s own people; a stale version is shown what stands', async () => {
  const { id } = await unitOf(clerk, '玄武区人民政府');
  const { version } = (await clerk('GET', `/api/units/${id}`)).body;
  const done = await clerk('POST', `/api/units/${id}/contacts`, { ...contacts, version });
  expect(done.body).toMatchObject({ ...contacts, contactsConfirmedOn: '2009-05-04', version: version + 1 });
  const late = await clerk('POST', `/api/units/${id}/contacts`, { ...contacts, version });
  expect([late.status, late.body.current.version]).toEqual([412, version + 1]);
  expect((await clerk('POST', `/api/units/${id}/contacts`, { ...contacts, telephone: '张甲手机', version })).body.fields[0].path).toBe('telephone');
  const other = await unitOf(clerk, '建邺区人民政府', '320105000');
  expect((await clerk('POST', `/api/units/${other.id}/contacts`, { ...contacts, version: 1 })).status).toBe(403);
});

test('a unit is registered, renamed and closed by the level above', async () => {
  const above = await unitOf(city, '玄武区人民政府');
  const unit = {
    ...contacts,
    kind: 'enforcement-body',
    name: '玄武区示例执法大队',
    shortName: '示例大队',
    regionCode: '320102000',
    parentId: above.id,
    sectors: [3],
  };
  expect((await clerk('POST', '/api/units', unit)).status).toBe(403);
  const outside = await unitOf(city, '雨花台区人民政府', '320114000');
  expect((await county('POST', '/api/units', { ...unit, regionCode: '320114000', parentId: outside.id })).status).toBe(403);
  expect((await city('POST', '/api/units', { ...unit, regionCode: '320199000' })).body.fields[0].path).toBe('regionCode');
  expect((await city('POST', '/api/units', { ...unit, kind: 'government' })).status).toBe(409);
  const made = (await county('POST', '/api/units', unit)).body;
  expect(made).toMatchObject({ key: '320102.enforcement-body', level: 'county', sectors: [3], allSectors: false });
  expect((await county('POST', '/api/units', unit)).status).toBe(409);

  const change = {
    ...contacts,
    version: made.version,
    name: '玄武区示例监察大队',
    shortName: '示例大队',
    parentId: above.id,
    sectors: [],
    reason: '机构更名',
  };
  const changed = (await city('PUT', `/api/units/${made.id}`, change)).body;
  expect(changed).toMatchObject({ name: '玄武区示例监察大队', allSectors: true, formerNames: [{ name: '玄武区示例执法大队', until: '2009-05-04' }] });
  expect((await city('PUT', `/api/units/${made.id}`, change)).status).toBe(412);
  expect((await city('PUT', `/api/units/${made.id}`, { ...change, version: 2, parentId: made.id })).status).toBe(422);

  const post = await city('POST', '/api/posts', {
    unitId: made.id,
    role: 'leader',
    title: '',
    person: { name: '李乙', certificateNumber: null, certificateUntil: null },
  });
  expect(post.status).toBe(200);
  const close = { version: 2, reason: '机构撤销', successorId: null };
  expect((await city('POST', `/api/units/${made.id}/close`, close)).body.code).toBe('unit-in-use');
  await city('POST', `/api/posts/${post.body.id}/end`, { version: 1, reason: '机构撤销' });
  expect((await city('POST', `/api/units/${made.id}/close`, close)).body.validTo).toBe('2009-05-04');
  expect((await city('GET', '/api/units?q=' + encodeURIComponent('示例监察'))).body.total).toBe(0);
  expect((await city('GET', '/api/units?state=closed&q=' + encodeURIComponent('示例监察'))).body.total).toBe(1);
});

test('the roster to print and as a file; no administrator stands in it', async () => {
  const { body } = await clerk('GET', '/api/roster?within=320102000&levels=county');
  expect(body.rows[0]).toMatchObject({ name: '玄武区人民政府', telephone: '025-00000000' });
  expect(body.rows[0].posts.map((post: { role: string }) => post.role)).toEqual(['government']);
  const file = await clerk('GET', '/api/roster.xlsx?within=320102000');
  expect([file.status, file.raw.subarray(0, 2).toString()]).toEqual([200, 'PK']);
});
