import type { Locator, Page } from 'playwright-core';
import { caseBody, issuePaper } from '../support/made-cases.ts';
import { made, registerFirm, registerProblem } from '../support/made-documents.ts';
import type { TestApp } from '../support/test-app.ts';
import { choose, press, sees } from './page-acts.ts';

/** A case under inquiry, made over the interface; gives its address in the console. */
export async function filedCase(server: TestApp): Promise<string> {
  const body = await caseBody(server);
  const problem = await registerProblem(body.first, await registerFirm(body.first, '320102002'));
  const taken = await made(body.first('GET', `/api/problems/${problem.id}/case-proposal`));
  const { id } = await made(body.first('POST', '/api/cases', { ...taken, region: taken.regionCode }));
  await made(issuePaper(body, 'filing', id));
  return `/cases/${id}`;
}

/** One act of a part of the case page by its dialog. */
export async function doSanction(page: Page, words: string, write: (dialog: Locator) => Promise<unknown> = async () => undefined): Promise<void> {
  await sees(page.locator('.page-head'), '全部操作记录');
  await press(page.locator('main'), words);
  const dialog = page.getByRole('dialog');
  await write(dialog);
  await press(dialog, words);
  await dialog.waitFor({ state: 'detached' });
}

/** Writes fields of a dialog by their names; days are closed with Enter. */
export async function write(dialog: Locator, fields: Record<string, string>): Promise<void> {
  for (const [key, value] of Object.entries(fields)) {
    const field = dialog.locator(`#field-${key}`);
    await field.fill(value);
    if (/^\d{4}-\d{2}-\d{2}/.test(value)) await field.press('Enter');
  }
}

/** Names a paper that was not made in this system. */
export async function nameOutsidePaper(page: Page, dialog: Locator, document: string): Promise<void> {
  await choose(page, 'field-paperFrom', '不在本系统制发');
  await write(dialog, { document, outsideReason: '虚构：以纸质制发' });
}
