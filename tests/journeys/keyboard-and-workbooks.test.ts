import exceljs from 'exceljs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApp, type TestApp } from '../support/test-app.ts';
import { type ConsoleBrowser, openConsole } from './console-browser.ts';
import { button, download, sees } from './page-acts.ts';
import { type May, playMay } from './play-may.ts';

let server: TestApp;
let browser: ConsoleBrowser;
let page: Page;
let may: May;
beforeAll(async () => {
  server = await testApp();
  browser = await openConsole(server);
  may = await playMay(server);
  page = await browser.enter(await server.account('320102.government', 'government'), { path: '/problems' });
});
afterAll(async () => {
  await browser.close();
  await server.close();
  expect(browser.faults).toEqual([]);
});

/** Presses Tab until the part has the focus. */
async function tabTo(part: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (
      await page
        .locator(part)
        .first()
        .evaluate((one) => one === document.activeElement)
        .catch(() => false)
    )
      return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`60 presses of Tab do not lead to ${part}`);
}

test('"/" leads to the search, Enter opens what was found', async () => {
  await page.locator('.record-table tbody tr[tabindex]').first().waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('示例化工厂');
  await page.locator('.search-found').first().waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/enterprises/${may.firm}`);
  await sees(page.locator('h1'), '示例化工厂（虚构）');
});

test('Tab leads into a table, arrows move between its rows, Enter opens one', async () => {
  await page.goto(`${browser.address}/problems`);
  const rows = page.locator('.record-table tbody tr[tabindex]');
  await rows.nth(2).waitFor();
  await tabTo('.record-table tbody tr[tabindex]');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await rows.nth(2).evaluate((row) => row === document.activeElement)).toBe(true);
  await page.keyboard.press('ArrowUp');
  const number = /[A-Z]{2,4}09-[\w-]+/.exec((await rows.nth(1).textContent()) ?? '')?.[0] ?? '';
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/problems\/\d+$/);
  await sees(page.locator('.page-head-number'), number);
});

test('what is seen is exported as a workbook with as many rows', async () => {
  await page.goto(`${browser.address}/problems?nature=illegal-act`);
  await page.locator('.record-table tbody tr[tabindex]').first().waitFor();
  const listed = await page.locator('.record-table tbody tr[tabindex]').count();
  const { name, bytes } = await download(page, () => page.getByRole('link', { name: /^导\s?出$/ }).press('Enter'));
  expect(name).toMatch(/\.xlsx$/);
  const book = new exceljs.Workbook();
  await book.xlsx.load(bytes as never);
  const numbers = book.worksheets[0]?.getColumn(1).values.filter((value) => /09-\d{6}-/.test(String(value)));
  expect(numbers).toHaveLength(listed);
});

test('firms from a workbook: with one fault nothing is written and the file comes back with the fault; mended, it is imported', async () => {
  await page.goto(`${browser.address}/enterprises/import`);
  const template = await download(page, () => page.getByRole('link', { name: /下载模板/ }).click());
  const filled = async (sector: string) => {
    const book = new exceljs.Workbook();
    await book.xlsx.load(template.bytes as never);
    const sheet = book.worksheets[0];
    const heads = new Map<string, number>();
    sheet?.getRow(1).eachCell((cell, place) => heads.set(cell.text.replace(/[*（(].*$/, '').trim(), place));
    const cells = {
      企业名称: '示例路边加油点（虚构）',
      无证无照: '是',
      所在区划: '玄武区',
      所属领域: sector,
      地址: '示例村二组路口东侧',
      负责人: '李乙',
    };
    for (const [head, value] of Object.entries(cells)) {
      const place = heads.get(head);
      expect(place, `column ${head} among ${[...heads.keys()].join(' ')}`).toBeDefined();
      if (sheet && place) sheet.getCell(4, place).value = value;
    }
    return Buffer.from(await book.xlsx.writeBuffer());
  };
  const send = async (sector: string) =>
    page.locator('input[type=file]').setInputFiles({
      name: '企业.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: await filled(sector),
    });
  await send('没有的领域');
  await sees(page.getByRole('alert'), /没有导入/);
  const returned = await download(page, () => button(page, '下载退回的文件').click());
  const book = new exceljs.Workbook();
  await book.xlsx.load(returned.bytes as never);
  expect(JSON.stringify(book.worksheets.map((sheet) => sheet.getSheetValues()))).toContain('没有的领域');
  await send('危险化学品');
  await sees(page.getByRole('status'), /已导入 1 行/);
});
