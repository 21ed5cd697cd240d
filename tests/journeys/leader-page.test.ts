import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApp, type TestApp } from '../support/test-app.ts';
import { type ConsoleBrowser, openConsole } from './console-browser.ts';
import { opensItsRecords, someOf } from './figure-links.ts';
import { playMay } from './play-may.ts';

let server: TestApp;
let browser: ConsoleBrowser;
let page: Page;
beforeAll(async () => {
  server = await testApp();
  browser = await openConsole(server);
  await playMay(server);
  page = await browser.enter(await server.account('320000.leading-group', 'leader'));
  await page.locator('.head-figures').waitFor();
  await page.locator('.leader-map svg').first().waitFor();
});
afterAll(async () => {
  await browser.close();
  await server.close();
  expect(browser.faults).toEqual([]);
});

test('the province stands in one screen: nothing scrolls, in either language', async () => {
  for (const language of ['English', '中文']) {
    const [inside, room] = await page.evaluate(() => [document.documentElement.scrollHeight, document.documentElement.clientHeight]);
    expect(inside).toBeLessThanOrEqual(room ?? 0);
    expect(await page.locator('main').evaluate((main) => main.scrollHeight - main.clientHeight)).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: language }).click();
  }
  expect(await page.locator('.head-figure').count()).toBe(5);
});

test('every figure at the head opens something, the counts their records', async () => {
  for (const place of [0, 1, 2, 3, 4]) {
    await page.locator('.head-figure-value').nth(place).click();
    await page.waitForURL((url) => url.pathname !== '/desk');
    await page.locator('main h1').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.goBack();
    await page.locator('.head-figures').waitFor();
  }
  for (const figure of await someOf(page.locator('.leader-grid a'), 3)) await opensItsRecords(page, figure);
});

test('the map: a click on a city shows its counties, a click there the records', async () => {
  await page.locator('.leader-map svg text', { hasText: '南京市' }).first().waitFor();
  await clickOn('南京市');
  await page.locator('.leader-map svg text', { hasText: '江宁区' }).first().waitFor();
  await clickOn('江宁区');
  await page.waitForURL((url) => url.pathname !== '/desk');
  await page.locator('main h1').waitFor();
});

/** Clicks on the area under the name. The map is drawn again when its figures come: a name that is just being replaced has no place. */
async function clickOn(name: string): Promise<void> {
  const text = page.locator('.leader-map svg text', { hasText: name }).first();
  let at = { x: 0, y: 0, width: 0, height: 0 };
  await expect.poll(async () => (at = (await text.boundingBox()) ?? { ...at, width: 0 }).width, { timeout: 15_000 }).toBeGreaterThan(0);
  await page.mouse.click(at.x + at.width / 2, at.y + at.height / 2);
}
