import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countMadeAct } from '../../../tests/support/made-records.ts';
import { testApp, type TestApp } from '../../../tests/support/test-app.ts';
import { checkCampaignFiles } from '../../../domain/campaign/check-campaign.ts';
import { loadCampaign } from '../campaign/load-campaign.ts';
import { readCampaignFolder } from '../campaign/read-campaign-folder.ts';
import { openPlannedDuties } from '../duties/open-planned-duties.ts';
import { openReports } from './open-reports.ts';

let server: TestApp;
let campaignId: string;

beforeAll(async () => {
  server = await testApp();
  const checked = checkCampaignFiles(await readCampaignFolder(join(import.meta.dirname, '../../../tests/fixtures/campaign-daily')));
  if (!checked.ok) throw new Error(JSON.stringify(checked.faults));
  server.setDay('2026-03-10');
  await server.system(async (work) => {
    campaignId = (await loadCampaign(work, checked.campaign)).id;
    await openPlannedDuties(work);
    await openReports(work);
    await countMadeAct(work, campaignId, { id: 1, regionCode: '320102000', sector: 1, kind: '1', registered: '2026-03-10' });
  });
});
afterAll(() => server.close());

test('daily reports due at 12:00 of the next day go by the data file alone', async () => {
  const clerk = await server.as(await server.account('320100.government', 'government'));
  const { body } = await clerk('GET', `/api/reports?campaignId=${campaignId}&dutyKey=daily-report&period=2026-03-10`);
  expect(body.rows[0]).toMatchObject({ dueAt: '2026-03-11T04:00:00.000Z', punctuality: 'owed', periodWords: { zh: '2026年3月10日' } });
  const { id } = body.rows[0];
  const report = (await clerk('GET', `/api/reports/${id}`)).body;
  expect(report.figures.month[0].total.values).toMatchObject({ D2: 1, 'D2.1': 1 });
  expect(report.figures.previousPeriod).toBe('2026-03-09');
  const asked = await clerk('POST', `/api/reports/${id}/ask-approval`, { version: report.version });
  expect(asked.status).toBe(200);
  server.setDay('2026-03-11T12:01:00+08:00');
  const leader = await server.as(await server.account('320100.government', 'leader'));
  expect((await leader('POST', `/api/reports/${id}/approve`, { version: asked.body.version })).status).toBe(200);
  const office = await server.as(await server.account('320000.office', 'office'));
  const url = `/api/reports/collection?campaignId=${campaignId}&dutyKey=daily-report&period=2026-03-10`;
  const now = (await office('GET', url)).body;
  expect(now.rows.find((row: { reportId: string }) => row.reportId === id)).toMatchObject({ punctuality: 'late', minutesLate: 1 });
  const noon = (await office('GET', `${url}&asAt=${encodeURIComponent('2026-03-11T12:00:00+08:00')}`)).body;
  expect(noon.rows.find((row: { reportId: string }) => row.reportId === id)).toMatchObject({ punctuality: 'owed', status: 'awaiting-approval' });
  expect(noon.counts.expected).toBe(now.counts.expected);
});

test('the export holds what the page shows', async () => {
  const office = await server.as(await server.account('320000.office', 'office'));
  const answer = await office('GET', `/api/reports/collection/export?campaignId=${campaignId}&dutyKey=daily-report&period=2026-03-10`);
  expect(answer.status).toBe(200);
  expect(answer.raw.subarray(0, 2).toString()).toBe('PK');
});
