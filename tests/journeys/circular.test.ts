import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeRenderer } from '../../server/platform/official-documents/renderer.ts';
import type { TestAccount } from '../support/test-account.ts';
import { testApp, type TestApp } from '../support/test-app.ts';
import { type ConsoleBrowser, openConsole } from './console-browser.ts';
import { opensItsRecords, someOf } from './figure-links.ts';
import { press, sees } from './page-acts.ts';
import { playMay, reportOfMay } from './play-may.ts';

let server: TestApp;
let browser: ConsoleBrowser;
let office: TestAccount;
let circular: string;
beforeAll(async () => {
  server = await testApp();
  browser = await openConsole(server);
  await playMay(server);
  server.setDay('2009-05-27');
  office = await server.account('320000.office', 'office');
});
afterAll(async () => {
  closeRenderer();
  await browser.close();
  await server.close();
  expect(browser.faults).toEqual([]);
});

test('the office is told who has not reported, drafts the circular of the month all the same and edits a paragraph', async () => {
  const page = await browser.enter(office, { path: '/circulars' });
  await press(page, '起草通报');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: /2009年5月/ }).check();
  await sees(dialog, /个单位未报送：.*南京市/);
  await press(dialog, '仍要起草');
  await page.waitForURL(/\/circulars\/\d+$/);
  circular = new URL(page.url()).pathname;
  await press(page, '修改文字');
  await page.locator('.circular-block textarea').last().fill('虚构：请各地对逾期未整改的问题逐一督办。');
  await press(page, '保存');
  await sees(page.locator('.circular-columns'), '虚构：请各地对逾期未整改的问题逐一督办。');
  expect(await page.getByRole('button', { name: '签发' }).count()).toBe(0);
});

test('its leader issues it; it has a number, prints as PDF, and cannot be edited any more', async () => {
  const page = await browser.enter(await server.account('320000.office', 'leader'), { path: circular });
  await press(page, '签发');
  await press(page.getByRole('dialog'), '签发');
  await sees(page.locator('.page-head-state'), '已印发');
  await sees(page.locator('.page-head-number'), /〔2009〕/);
  expect(await page.getByRole('button', { name: '修改文字' }).count()).toBe(0);
  const pdf = await page.request.get(new URL((await page.getByRole('link', { name: 'PDF' }).getAttribute('href')) ?? '', browser.address).href);
  expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
  const docx = await page.request.get(
    new URL((await page.getByRole('link', { name: /docx|Word/ }).getAttribute('href')) ?? '', browser.address).href,
  );
  expect((await docx.body()).subarray(0, 2).toString()).toBe('PK');
});

test('a city reads it and confirms that it has come', async () => {
  const page = await browser.enter(await server.account('320100.government', 'government'), { path: circular });
  await sees(page.locator('.circular-columns'), '虚构：请各地对逾期未整改的问题逐一督办。');
  await press(page, '确认收到');
  await expect.poll(() => page.getByRole('button', { name: '确认收到' }).count()).toBe(0);
});

test('every figure of its tables opens the records that it counts', async () => {
  const page = await browser.enter(office, { path: circular });
  const caption = page.locator('figcaption', { hasText: '及时率' });
  const counts = page.locator('.frozen-table').filter({ hasNot: caption });
  for (const figure of await someOf(counts.locator('a'), 6)) await opensItsRecords(page, figure);
  // Ranks and shares are no counts: they open what they were reckoned from.
  const row = page.locator('.frozen-table').filter({ has: caption }).locator('tbody tr').first();
  const city = (await row.locator('td').first().textContent()) ?? '';
  const punctuality = row.locator('a[href^="/reports?"]').first();
  await punctuality.click();
  await page.waitForURL(/\/reports\?/);
  const reports = page.locator('.record-table tbody tr[tabindex]');
  await reports.first().waitFor();
  expect((await reports.allTextContents()).every((text) => text.includes(city))).toBe(true);
});

test('so do those of a report and of the cross-table', async () => {
  const county = await server.account('320102.government', 'government');
  const report = await reportOfMay(await server.as(county));
  const page = await browser.enter(county, { path: `/reports/${report}` });
  for (const figure of await someOf(page.locator('.figure-table tbody tr a'), 4)) await opensItsRecords(page, figure);
  const figures = await browser.enter(office, { path: '/figures' });
  for (const figure of await someOf(figures.locator('.cross-grid a'), 3)) await opensItsRecords(figures, figure);
});
