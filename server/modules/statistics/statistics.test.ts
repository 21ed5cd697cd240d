import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApp, type Caller, type TestApp } from '../../../tests/support/test-app.ts';

let server: TestApp;
let office: Caller;
const officers: Record<string, Caller> = {};
const ids: string[] = [];
const firms: string[] = [];

beforeAll(async () => {
  server = await testApp();
  office = await server.as(await server.account('320000.office', 'office'));
  for (const county of ['320102', '320104', '320503']) officers[county] = await server.as(await server.account(`${county}.enforcement`, 'officer'));
  await register('320102', '320102002', 3, { kind: '5' });
  await register('320102', '320102002', 3, { kind: '5' });
  await register('320102', '320102003', 2, { kind: '7', subKind: '7.1' });
  await register('320104', '320104000', 3, { kind: '5' });
  server.setDay('2009-06-02');
  await register('320503', '320503000', 3, { kind: null, grade: 'general', nature: 'hazard' });
  const [first] = ids;
  await officers['320102']?.('POST', `/api/problems/${first}/order-rectification`, { version: 1, day: '2009-06-10' });
});
afterAll(() => server.close());

async function register(county: string, region: string, sector: number, more: object): Promise<void> {
  const call = officers[county] as Caller;
  const firm = await call('POST', '/api/enterprises', {
    name: `示例${'甲乙丙丁戊'[ids.length]}机械厂（虚构）`,
    unlicensed: true,
    regionCode: region,
    tradeSector: sector,
    address: `示例路 ${ids.length} 号`,
    responsiblePerson: '张甲',
    confirmedNew: firms,
  });
  firms.push(firm.body.id);
  expect(firm.status, JSON.stringify(firm.body)).toBe(200);
  const body = {
    nature: 'illegal-act',
    kind: '5',
    region,
    sector,
    facts: '虚构：未取得许可证从事生产。',
    foundOn: '2009-05-04',
    enterpriseId: firm.body.id,
    ...more,
  };
  const made = await call('POST', '/api/problems', body);
  expect(made.status, JSON.stringify(made.body)).toBe(200);
  ids.push(made.body.id);
}

type Head = { key: string; names: { zh: string }; opens: Record<string, string> };
const table = async (call: Caller, query: string) => {
  const { status, body } = await call('GET', `/api/figures/cross-table?${query}`);
  expect(status, JSON.stringify(body)).toBe(200);
  return body as { rows: Head[]; columns: Head[]; cells: (number | null)[][]; rowTotals: number[] | null; columnTotals: number[]; total: number };
};
const cellAt = (answer: Awaited<ReturnType<typeof table>>, row: string, column: string) =>
  answer.cells[answer.rows.findIndex(({ key }) => key === row)]?.[answer.columns.findIndex(({ key }) => key === column)];

test('any two dimensions: all 13 cities by all 18 sectors, zeros too, totals add up', async () => {
  const answer = await table(office, 'rows=city&columns=sector&measures=problems-found');
  expect(answer.rows).toHaveLength(13);
  expect(answer.columns).toHaveLength(18);
  expect(cellAt(answer, '320100000', '3')).toBe(3);
  expect(cellAt(answer, '320100000', '2')).toBe(1);
  expect(cellAt(answer, '320300000', '3')).toBe(0);
  expect(answer.total).toBe(5);
  expect(answer.rowTotals?.reduce((sum, value) => sum + value, 0)).toBe(5);
});

test('by month and kind, by county within a city, several figures with a share', async () => {
  const months = await table(office, 'rows=period&columns=kind&measures=problems-found');
  expect(months.rows.map(({ key }) => key)).toEqual(['2009-04', '2009-05', '2009-06']);
  expect(cellAt(months, '2009-05', '5')).toBe(3);
  expect(cellAt(months, '2009-06', 'general')).toBe(1);
  const counties = await table(
    office,
    'rows=county&columns=measure&measures=problems-found,ordered-to-rectify,A7r&within=320100000&periodTo=2009-06',
  );
  expect(counties.rows.every(({ key }) => key.startsWith('3201'))).toBe(true);
  expect(cellAt(counties, '320102000', 'problems-found')).toBe(3);
  expect(cellAt(counties, '320102000', 'A7r')).toBe(0);
  expect(cellAt(counties, '320104000', 'A7r')).toBeNull();
  expect(counties.rowTotals).toBeNull();
});

test('every cell opens its records: as many as the figure says, under the viewer’s scope', async () => {
  const answer = await table(office, 'rows=city&columns=kind&measures=problems-found');
  for (const [r, row] of answer.rows.entries()) {
    for (const [c, column] of answer.columns.entries()) {
      const value = answer.cells[r]?.[c];
      if (!value) continue;
      const { body } = await office('GET', `/api/figures/records?${new URLSearchParams({ ...row.opens, ...column.opens })}`);
      expect([body.value, body.total, body.rows.length]).toEqual([value, value, value]);
      expect(body.rows[0]).toMatchObject({ kind: 'problem', isInSight: true });
    }
  }
  const county = await table(officers['320104'] as Caller, 'rows=city&columns=kind&measures=problems-found');
  expect(county.total).toBe(1);
  const { body } = await (officers['320104'] as Caller)('GET', '/api/figures/records?measure=problems-found');
  expect(body.total).toBe(1);
  expect(body.rows[0].id).toBe(ids[3]);
});

test('a group sees its sector over the province and no other', async () => {
  const group = await server.as(await server.account('group-03', 'liaison'));
  const { status, body } = await group('GET', '/api/overview/group');
  expect(status, JSON.stringify(body)).toBe(200);
  expect(body.sectors).toHaveLength(1);
  expect(body.cities.columnTotals[0]).toBe(4);
  const answer = await table(group, 'rows=sector&columns=measure&measures=problems-found');
  expect(answer.rows.map(({ key }) => key)).toEqual(['3']);
});

test('as at a past moment later acts are not counted', async () => {
  const before = await table(office, `rows=city&columns=measure&measures=problems-found&asAt=${encodeURIComponent('2009-05-10T00:00:00+08:00')}`);
  expect(before.columnTotals).toEqual([4]);
});

test('the leader’s page: five figures with the month before, each opening what it counts', async () => {
  server.setDay('2009-06-20');
  const leader = await server.as(await server.account('320000.leading-group', 'leader'));
  const { status, body } = await leader('GET', '/api/overview/leader');
  expect(status, JSON.stringify(body)).toBe(200);
  const figures = Object.fromEntries(body.figures.map((figure: { key: string }) => [figure.key, figure]));
  expect(figures.found).toMatchObject({ value: 1, previous: 4 });
  expect(figures.overdue.value).toBe(1);
  expect(figures.overdue.opens).toEqual({ page: 'problems', search: { overdue: 'yes' } });
  expect((await leader('GET', '/api/problems?overdue=yes')).body.total).toBe(1);
  expect(body.maps.find((map: { key: string }) => map.key === 'overdue').cities).toMatchObject([{ code: '320100000', value: 1 }]);
  expect(body.trend.series[0].values).toEqual([0, 4, 1]);
  expect(body.sectorsByKinds.total).toBe(5);
});

test('the office’s page answers for a month without reports too', async () => {
  const { status, body } = await office('GET', '/api/overview/office');
  expect(status, JSON.stringify(body)).toBe(200);
  expect(body.filling).toEqual([]);
});

test('a workbook of what is seen', async () => {
  const { status, headers, raw } = await office('GET', '/api/figures/cross-table.xlsx?rows=city&columns=sector&measures=problems-found');
  expect(status).toBe(200);
  expect(headers['content-type']).toMatch(/spreadsheetml/);
  expect(raw.subarray(0, 2).toString()).toBe('PK');
});

test('refuses what makes no sense, in words', async () => {
  expect((await office('GET', '/api/figures/cross-table?rows=city&columns=city&measures=problems-found')).status).toBe(422);
  expect((await office('GET', '/api/figures/cross-table?rows=city&columns=sector&measures=fines')).body.fields[0].path).toBe('measures');
  expect((await office('GET', '/api/figures/cross-table?rows=street&columns=city&measures=problems-found')).status).toBe(400);
  expect((await server.app.inject('/api/figures/catalogue')).statusCode).toBe(401);
  const administrator = await server.as(await server.account('320000.office', 'administrator'));
  expect((await administrator('GET', '/api/figures/catalogue')).status).toBe(403);
});
