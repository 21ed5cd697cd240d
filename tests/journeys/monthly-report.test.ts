import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestAccount } from '../support/test-account.ts';
import { testApp, type TestApp } from '../support/test-app.ts';
import { type ConsoleBrowser, openConsole } from './console-browser.ts';
import { button, numberIn, press, sees } from './page-acts.ts';
import { playMay } from './play-may.ts';

let server: TestApp;
let browser: ConsoleBrowser;
let clerk: TestAccount;
let leader: TestAccount;
let city: TestAccount;
let report: string;
beforeAll(async () => {
  server = await testApp();
  browser = await openConsole(server);
  await playMay(server);
  clerk = await server.account('320102.government', 'government');
  leader = await server.account('320102.government', 'leader');
  city = await server.account('320100.government', 'government');
});
afterAll(async () => {
  await browser.close();
  await server.close();
  expect(browser.faults).toEqual([]);
});

const state = (page: Page) => page.locator('.report-state');

/** Explains what the cross-checks ask about, if they ask. */
async function explain(page: Page): Promise<void> {
  for (const field of await page.locator('#checks textarea').all()) await field.fill('虚构：已逐条核对台账，如实报送。');
}

async function openFromDesk(account: TestAccount): Promise<Page> {
  const page = await browser.enter(account, { path: '/desk' });
  await page
    .getByRole('row')
    .filter({ hasText: '2009年5月' })
    .getByRole('link', { name: /月报/ })
    .first()
    .click();
  await page.waitForURL(/\/reports\/\d+$/);
  return page;
}

test('the clerk opens the computed report from his desk, is told what words are missing, writes them and asks for approval', async () => {
  const page = await openFromDesk(clerk);
  report = new URL(page.url()).pathname;
  await sees(state(page), '填写中');
  const total = page.locator('.figure-total');
  expect(numberIn(await total.getByRole('link').first().textContent())).toBeGreaterThan(0);
  await press(page, '提请审签');
  await sees(page.getByRole('alert'), /进展情况/);
  await page.locator('#field-texts-T1').fill('虚构：本月组织排查，登记的问题均已交办。');
  await page.locator('#field-texts-T5').fill('虚构：下月继续排查。');
  await explain(page);
  await page.locator('#field-texts-T5').blur();
  await sees(page.locator('#texts h2'), '已保存');
  await press(page, '提请审签');
  await sees(state(page), '待审签');
  expect(await button(page, '审签并报送').count()).toBe(0);
});

test('the leader signs it the day after; the figures stand from then on', async () => {
  server.setDay('2009-05-21');
  const page = await browser.enter(leader, { path: report });
  await press(page, '审签并报送');
  await sees(page.getByRole('dialog'), /审签后报表即报送上级/);
  await press(page.getByRole('dialog'), '审签并报送');
  await sees(state(page), '已报送');
  await sees(page.locator('#figures'), /第 1 版报送数字/);
});

test('the city returns it by a cell with a reason; the clerk sees it at the cell, revises, and it is sent again and accepted', async () => {
  const above = await browser.enter(city, { path: report });
  await press(above, '确认收到');
  await sees(state(above), '已收到');
  await press(above, '退回');
  const dialog = above.getByRole('dialog');
  await dialog.locator('.figure-total .figure-pick').first().click();
  await dialog.locator('.return-cells input').fill('虚构：与台账不一致，请核对。');
  await press(dialog, '退回');
  await sees(state(above), '被退回');

  const page = await openFromDesk(clerk);
  await sees(page.getByRole('alert'), '虚构：与台账不一致，请核对。');
  expect(await page.locator('td.figure-marked').first().getAttribute('title')).toBe('虚构：与台账不一致，请核对。');
  await press(page, '修改后重报');
  await sees(state(page), '填写中');
  await page.locator('#field-texts-T1').fill('虚构：已核对，数字与台账一致。');
  await page.locator('#field-texts-T1').blur();
  await sees(page.locator('#texts h2'), '已保存');
  await explain(page);
  await press(page, '提请审签');
  await sees(state(page), '待审签');

  const signing = await browser.enter(leader, { path: report });
  await press(signing, '审签并报送');
  await press(signing.getByRole('dialog'), '审签并报送');
  await sees(signing.locator('#figures'), /第 2 版报送数字/);
  await above.reload();
  await press(above, '确认收到');
  await sees(state(above), '已收到');
  await press(above, '接收');
  await sees(state(above), '已接收');
});

test('the city’s own report counts what the county has; the summation puts both side by side', async () => {
  const page = await openFromDesk(city);
  await page.getByRole('link', { name: '汇总核对' }).click();
  await page.waitForURL(/summation/);
  await sees(page, '所属之和');
});

test('the province sees who has reported, who has not, and how it stood before', async () => {
  const office = await server.account('320000.office', 'office');
  const page = await browser.enter(office, { path: '/reports/collection?dutyKey=monthly-report-local&side=all&within=320100000' });
  const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: '玄武区人民政府', exact: true }) });
  await sees(row, '已接收');
  await sees(row, '按时');
  await sees(page.getByRole('row').filter({ has: page.getByRole('link', { name: '白下区人民政府', exact: true }) }), '填写中');
  await sees(page, '催报名单');
  await page.goto(`${browser.address}/reports/collection?dutyKey=monthly-report-local&side=all&within=320100000&asAt=2009-05-20T12:00:00%2B08:00`);
  await sees(row, '未报送');
});

test('on paper the report has its head and table and neither menu nor buttons', async () => {
  const page = await browser.enter(clerk, { path: report });
  await page.locator('.figure-table').waitFor();
  await page.emulateMedia({ media: 'print' });
  for (const part of ['.shell-menu', '.shell-header', '.report-tools', '.page-acts button']) {
    for (const one of await page.locator(part).all()) expect(await one.isVisible(), part).toBe(false);
  }
  expect(await page.locator('.figure-table').isVisible()).toBe(true);
  expect((await page.pdf({ format: 'A4', landscape: true })).subarray(0, 5).toString()).toBe('%PDF-');
});
