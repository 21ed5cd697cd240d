import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApp, type TestApp } from '../../../tests/support/test-app.ts';

let server: TestApp;
beforeAll(async () => {
  server = await testApp();
});
afterAll(() => server.close());

const firm = (name: string, regionCode: string) => ({
  name,
  unlicensed: true,
  regionCode,
  tradeSector: 1,
  address: '示例路 1 号',
  responsiblePerson: '张甲',
});
const find = async (unitKey: string, role: string, q: string) =>
  (await server.as(await server.account(unitKey, role)))('GET', `/api/search?q=${encodeURIComponent(q)}`);

test('one box finds firms, problems and units, each under the viewer’s scope', async () => {
  const officer = await server.as(await server.account('320102.enforcement', 'officer'));
  const made = await officer('POST', '/api/enterprises', firm('示例化工厂（虚构）', '320102002'));
  expect(made.status).toBe(200);
  const problem = await officer('POST', '/api/problems', {
    nature: 'illegal-act',
    kind: '5',
    enterpriseId: made.body.id,
    region: '320102002',
    sector: 1,
    facts: '虚构：没有许可证从事生产。',
    foundOn: '2009-05-04',
  });
  expect(problem.status, JSON.stringify(problem.body)).toBe(200);
  const number = problem.body.number as string;
  expect((await find('320102.enforcement', 'officer', '化工厂')).body.enterprises).toMatchObject([{ name: '示例化工厂（虚构）' }]);
  for (const q of [number, number.slice(0, 11).toLowerCase()]) {
    expect((await find('320102.enforcement', 'officer', q)).body.problems).toMatchObject([
      { number, status: 'registered', firmName: '示例化工厂（虚构）' },
    ]);
    expect((await find('320104.enforcement', 'officer', q)).body.problems).toEqual([]);
  }
  expect((await find('320104.enforcement', 'officer', '化工厂')).body.enterprises).toEqual([]);
  expect((await find('320100.government', 'government', '化工厂')).body.enterprises).toHaveLength(1);
});

test('units by name and by initials; at most eight', async () => {
  const { body } = await find('320100.government', 'government', '玄武区');
  expect(body.units.map((unit: { name: string }) => unit.name)).toContain('玄武区人民政府');
  expect((await find('320100.government', 'government', 'xwq')).body.units.length).toBeGreaterThan(0);
  expect((await find('320100.government', 'government', '人民政府')).body.units).toHaveLength(8);
});

test('an administrator finds units only; too few characters and no session are refused', async () => {
  const { body } = await find('320000.office', 'administrator', '化工厂');
  expect(body).toMatchObject({ problems: [], enterprises: [] });
  expect((await find('320000.office', 'office', '化')).status).toBe(400);
  expect((await find('320000.office', 'office', '%%')).status).toBe(200);
  expect((await server.app.inject('/api/search?q=abc')).statusCode).toBe(401);
});
