import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { numberIn } from './page-acts.ts';

/** Clicks a figure: the page behind it must give the same number and list as many records as it says. Goes back to where it stood. */
export async function opensItsRecords(page: Page, figure: Locator): Promise<void> {
  const before = page.url();
  const shown = numberIn(await figure.textContent());
  const address = await figure.getAttribute('href');
  await figure.click();
  await page.waitForURL(/\/figures\/records/);
  await expect
    .poll(async () => numberIn(await page.locator('.page-head-state strong').textContent()), { message: `the figure of ${address}` })
    .toBe(shown);
  const sum = page.locator('.record-table-total td').last();
  await sum.waitFor();
  expect(numberIn(await sum.textContent()), `the records of ${address}`).toBe(shown);
  const listed = await page.locator('.record-table tbody tr[tabindex] td:last-child').allTextContents();
  expect(
    listed.reduce((all, value) => all + numberIn(value), 0),
    `the rows of ${address}`,
  ).toBe(shown);
  await page.goBack();
  await page.waitForURL(before);
}

/** So many of the counts among these links, spread over them to the last. A share opens the records that it is a part of: not taken. */
export async function someOf(links: Locator, most: number): Promise<Locator[]> {
  const figures = links.filter({ hasText: /^[\d,]+$/ });
  await figures.first().waitFor();
  const count = await figures.count();
  const step = Math.max(1, Math.floor(count / most));
  return Array.from({ length: count }, (_, place) => place)
    .filter((place) => place % step === 0 || place === count - 1)
    .slice(-most)
    .map((place) => figures.nth(place));
}
