import type { Page } from 'playwright-core';
import type { CasePeople } from './case-people.ts';
import { button, press, sees } from './page-acts.ts';

/** Where a page stands within the console. */
export const addressOf = (page: Page): string => new URL(page.url()).pathname;

/** What the head of a page says of the state of its record. */
export const stateOf = (page: Page) => page.locator('.page-head-state');

/** Presses the button of a case that drafts a paper, writes the fields that the record does not know and keeps them. Gives its address. */
export async function draftPaper(page: Page, words: string | RegExp, fields: Record<string, string> = {}): Promise<string> {
  await page.getByRole('button', { name: words }).first().click();
  await page.waitForURL(/\/cases\/documents\/\d+$/);
  await page.locator('.document-columns').waitFor();
  if (Object.keys(fields).length > 0) await writePaper(page, fields);
  return addressOf(page);
}

/** Writes text fields of a draft and keeps them. */
async function writePaper(page: Page, fields: Record<string, string>): Promise<void> {
  for (const [key, value] of Object.entries(fields)) await page.locator(`#field-fields-${key}`).fill(value);
  await press(page, '保存并更新预览');
  await sees(page, '已保存');
}

/** Agrees to a paper, as handler, head or leader, with an opinion. */
export async function agree(page: Page, words: string, opinion: string): Promise<void> {
  await press(page, words);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill(opinion);
  await press(dialog, words);
  await dialog.waitFor({ state: 'detached' });
}

/** Through the chain by three people, each in a window of their own. */
export async function sendThroughChain(people: CasePeople, address: string): Promise<void> {
  await agree(await people.at('first', address), '提交审批', '虚构：建议同意。');
  await agree(await people.at('head', address), '审核同意', '虚构：同意，请审批。');
  await agree(await people.at('leader', address), '审批同意', '虚构：同意。');
}

/** Numbers and prints a paper; gives its number, or nothing for one that has none. */
export async function issuePaper(page: Page): Promise<string> {
  await press(page, '签发');
  await press(page.getByRole('dialog'), '签发');
  await sees(stateOf(page), '已签发');
  return (await page.locator('.page-head-number').allTextContents()).join('').trim();
}

/** Hands a paper over directly and records it. */
export async function servePaper(page: Page, recipient = '张甲（虚构）'): Promise<void> {
  await press(page, '登记送达');
  const dialog = page.getByRole('dialog');
  await dialog.locator('#field-recipient').fill(recipient);
  await dialog.locator('#field-relation').fill('法定代表人');
  await dialog.locator('#field-place').fill('示例化工厂（虚构）');
  await press(dialog, '登记送达');
  await dialog.waitFor({ state: 'detached' });
  await sees(page, '已登记送达');
}

/** An act of a case by its dialog: opens it, lets `write` fill it, does it. */
export async function actOnCase(page: Page, words: string, write: (dialog: ReturnType<Page['getByRole']>) => Promise<unknown>): Promise<void> {
  await sees(page.locator('.page-head'), /全部操作记录|其他办理/);
  if ((await button(page.locator('.page-head'), words).count()) > 0) await press(page.locator('.page-head'), words);
  else {
    await press(page, '其他办理');
    await page.getByRole('menuitem', { name: words, exact: true }).click();
  }
  const dialog = page.getByRole('dialog');
  await write(dialog);
  await press(dialog, words);
  await dialog.waitFor({ state: 'detached' });
}
