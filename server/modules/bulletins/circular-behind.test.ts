import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApp, type Caller, type TestApp } from '../../../tests/support/test-app.ts';
import { openPlannedDuties } from '../duties/open-planned-duties.ts';
import { openReports } from '../reports/open-reports.ts';

let server: TestApp;
let office: Caller;
let officer: Caller;
let firm: string;
beforeAll(async () => {
  server = await testApp();
  server.setDay('2009-05-04');
  office = await server.as(await server.account('320000.office', 'office'));
  officer = await server.as(await server.account('320102.enforcement', 'officer'));
  const made = await officer('POST', '/api/enterprises', {
    name: '示例化工厂（虚构）',
    unlicensed: true,
    regionCode: '320102002',
    tradeSector: 3,
    address: '示例路 1 号',
    responsiblePerson: '张甲',
  });
  firm = made.body.id;
  const { id, version } = await register('5');
  expect((await officer('POST', `/api/problems/${id}/order-rectification`, { version, day: '2009-05-10' })).status).toBe(200);
  server.setDay('2009-05-24');
  await server.system(async (work) => {
    await openPlannedDuties(work);
    await openReports(work);
  });
  await send('320100.government');
});
afterAll(() => server.close());

async function register(kind: string): Promise<{ id: string; version: number }> {
  const words = { nature: 'illegal-act', kind, ...(kind === '7' ? { subKind: '7.1' } : {}), region: '320102002', sector: 3 };
  const made = await officer('POST', '/api/problems', { ...words, facts: `虚构的事实${kind}。`, foundOn: '2009-05-04', enterpriseId: firm });
  expect(made.status, JSON.stringify(made.body)).toBe(200);
  return made.body;
}

async function send(unit: string): Promise<void> {
  const clerk = await server.as(await server.account(unit, 'government'));
  const leader = await server.as(await server.account(unit, 'leader'));
  const { id } = (await clerk('GET', '/api/reports?side=mine&period=2009-05&dutyKey=monthly-report')).body.rows[0];
  const { version, findings } = (await clerk('GET', `/api/reports/${id}`)).body;
  const explanations = Object.fromEntries(findings.map((one: { id: string }) => [one.id, '已逐条核对，如实报送。']));
  const texts = { T1: '本月组织排查，登记问题均已交办。', T5: '下月继续排查。' };
  const kept = await clerk('PUT', `/api/reports/${id}/draft`, { version, texts, explanations });
  const asked = await clerk('POST', `/api/reports/${id}/ask-approval`, { version: kept.body.version });
  const sent = await leader('POST', `/api/reports/${id}/approve`, { version: asked.body.version });
  expect(sent.status, JSON.stringify(sent.body)).toBe(200);
}

interface Shown {
  name: string;
  value: number | string;
  opens: Record<string, string> | null;
  list: { page: string; search: Record<string, string> } | null;
}

const draft = async () => {
  const made = await office('POST', '/api/circulars', { period: '2009-05' });
  expect(made.status, JSON.stringify(made.body)).toBe(200);
  return made.body;
};

test('every number of the words opens what it counts, and the counts are equal', async () => {
  server.setDay('2009-05-27');
  const { id, spoken } = await draft();
  expect(spoken.length).toBeGreaterThan(8);
  for (const { name, value, opens, list } of spoken as Shown[]) {
    if (typeof value !== 'number') continue;
    if (opens) {
      const { body } = await office('GET', `/api/figures/records?${new URLSearchParams(opens)}`);
      expect([name, body.value]).toEqual([name, value]);
    } else {
      const { body } = await office('GET', `/api/${list?.page}?${new URLSearchParams(list?.search)}`);
      expect([name, body.total]).toEqual([name, value]);
    }
  }
  await office('DELETE', `/api/circulars/${id}`);
});

test('ranking cells open: shares their records, punctuality the reports', async () => {
  const { id, tables } = await draft();
  const rankings = tables.find((table: { key: string }) => table.key === 'rankings');
  const nanjing: Shown[] = rankings.rows[0];
  const shown = nanjing.slice(1).filter(({ value }) => value !== '—');
  expect(shown.length).toBeGreaterThan(2);
  expect(shown.every(({ opens, list }) => opens !== null || list !== null)).toBe(true);
  const { list } = shown.find((cell) => cell.list) as Shown;
  const { body } = await office('GET', `/api/reports?${new URLSearchParams(list?.search)}`);
  expect(body.rows.every((row: { unit: { name: string } }) => row.unit.name === '南京市人民政府')).toBe(true);
  expect(body.total).toBeGreaterThan(0);
  await office('DELETE', `/api/circulars/${id}`);
});

test('before issue: cells that the register says otherwise than the report', async () => {
  const before = await draft();
  expect((await office('GET', `/api/circulars/${before.id}/differences`)).body.rows).toEqual([]);
  server.setDay('2009-05-25');
  await register('7');
  server.setDay('2009-05-27');
  expect((await office('GET', `/api/circulars/${before.id}/differences`)).body.rows).toEqual([]);
  const { id } = await draft();
  const { rows } = (await office('GET', `/api/circulars/${id}/differences`)).body;
  expect(rows.map((row: { unitName: string }) => row.unitName)).toEqual(['南京市人民政府']);
  expect(rows[0].cells[0]).toMatchObject({ before: 1, after: 2 });
  const city = await server.as(await server.account('320100.government', 'government'));
  expect((await city('GET', `/api/circulars/${id}/differences`)).status).toBe(403);
});

test('overdue of last month is what the same figure showed at its close', async () => {
  const overdue = async () => {
    const { figures } = (await office('GET', '/api/overview/leader')).body;
    return figures.find(({ key }: { key: string }) => key === 'overdue');
  };
  server.setDay('2009-05-25');
  const { value } = await overdue();
  expect(value).toBe((await office('GET', '/api/problems?overdue=yes')).body.total);
  server.setDay('2009-06-10');
  expect((await overdue()).previous).toBe(value);
});
