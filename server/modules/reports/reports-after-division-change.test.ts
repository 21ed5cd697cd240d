import { afterAll, beforeAll, expect, test } from 'vitest';
import { countMadeAct } from '../../../tests/support/made-records.ts';
import { testApp, type TestApp } from '../../../tests/support/test-app.ts';
import { openPlannedDuties } from '../duties/open-planned-duties.ts';
import { applyDueDivisionChanges } from '../organisation/apply-due-division-changes.ts';
import { openReports } from './open-reports.ts';

let server: TestApp;
const unit = '320683.government';
const texts = { T1: '本月组织排查。', T5: '继续排查。' };

beforeAll(async () => {
  server = await testApp();
  server.setDay('2009-05-20');
  await server.system(async (work) => {
    await openPlannedDuties(work);
    await openReports(work);
    await countMadeAct(work, '1', { id: 1, regionCode: '320683100', sector: 1, kind: '1', registered: '2009-05-11' });
  });
});
afterAll(() => server.close());

test('通州市 reports May, becomes 通州区 in July: the old report stands, May is in August’s cumulated figures', async () => {
  const clerk = await server.as(await server.account(unit, 'government'));
  const leader = await server.as(await server.account(unit, 'leader'));
  const find = async (period: string) => (await clerk('GET', `/api/reports?dutyKey=monthly-report-local&period=${period}`)).body.rows[0];
  const { id } = await find('2009-05');
  const { version } = (await clerk('GET', `/api/reports/${id}`)).body;
  const kept = await clerk('PUT', `/api/reports/${id}/draft`, { version, texts, explanations: { 'two-officers-a-visit': '无检查。' } });
  const asked = await clerk('POST', `/api/reports/${id}/ask-approval`, { version: kept.body.version });
  const sent = await leader('POST', `/api/reports/${id}/approve`, { version: asked.body.version });
  expect(sent.status).toBe(200);
  const before = (await clerk('GET', `/api/reports/${id}/versions/1`)).raw;

  server.setDay('2009-08-10');
  await server.system(async (work) => {
    await applyDueDivisionChanges(work);
    await openPlannedDuties(work);
    await openReports(work);
  });
  const after = await clerk('GET', `/api/reports/${id}/versions/1`);
  expect(after.raw.equals(before)).toBe(true);
  expect(after.body.head[0].value).toBe('通州市人民政府');
  expect((await clerk('GET', `/api/reports/${id}/versions/1/corrections`)).body.cells).toEqual([]);
  const august = (await clerk('GET', `/api/reports/${(await find('2009-08')).id}`)).body;
  expect(august.unit.name).toBe('通州区人民政府');
  expect(august.figures.month[0].total.values['A4']).toBe(0);
  expect(august.figures.cumulative[0].total.values['A4']).toBe(1);
  const city = await server.as(await server.account('320600.government', 'government'));
  const row = (await city('GET', '/api/reports?dutyKey=monthly-report&period=2009-08')).body.rows[0];
  const cityReport = (await city('GET', `/api/reports/${row.id}`)).body;
  expect(cityReport.figures.cumulative[1].rows.find((line: { row: string }) => line.row === '320612000').values['A4']).toBe(1);
});
