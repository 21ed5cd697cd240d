import { expect } from 'vitest';
import type { Download, Locator, Page } from 'playwright-core';

/** Types into the field with this label, or its label's beginning. */
export async function fill(scope: Page | Locator, label: string | RegExp, value: string): Promise<void> {
  await scope.getByLabel(label).first().fill(value);
}

/** Presses the button with these words. antd puts a space between two Chinese characters. */
export async function press(scope: Page | Locator, words: string): Promise<void> {
  await button(scope, words).click();
}

/** The button with these words, whatever the spaces. */
export function button(scope: Page | Locator, words: string): Locator {
  const spaced = [...words].map((sign) => sign.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s?');
  return scope.getByRole('button', { name: new RegExp(`^${spaced}$`) }).first();
}

/** Opens the list of the field with this id, types what is looked for, and takes the option with these words. */
export async function choose(page: Page, fieldId: string, option: string | RegExp, typed?: string): Promise<void> {
  const field = page.locator(`[id="${fieldId}"]`);
  await field.click();
  if (typed !== undefined) await field.fill(typed);
  const open = page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden)');
  await open.locator('.ant-select-item-option, .ant-select-tree-node-content-wrapper').filter({ hasText: option }).first().click();
}

/** Does what starts a download and gives the bytes that came. */
export async function download(page: Page, start: () => Promise<unknown>): Promise<{ name: string; bytes: Buffer }> {
  const [came] = await Promise.all([page.waitForEvent('download'), start()]);
  return { name: came.suggestedFilename(), bytes: await bytesOf(came) };
}

async function bytesOf(came: Download): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of await came.createReadStream()) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** Waits until the page shows these words. */
export async function sees(scope: Page | Locator, words: string | RegExp): Promise<void> {
  await scope.getByText(words).first().waitFor();
}

/** The whole text of a part of the page, without spaces. */
export async function textOf(part: Locator): Promise<string> {
  return ((await part.textContent()) ?? '').replaceAll(/\s/g, '');
}

/** The number that a text holds: 1,204 or 1204. */
export function numberIn(text: string | null): number {
  const digits = /-?[\d,]+/.exec(text ?? '')?.[0].replaceAll(',', '');
  expect(digits, `a number in "${text}"`).toBeDefined();
  return Number(digits);
}
