import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { made, registerFirm, registerProblem } from '../support/made-documents.ts';
import { issueStop } from '../support/made-stop.ts';
import { testApp, type TestApp } from '../support/test-app.ts';
import { type CasePeople, casePeople } from './case-people.ts';
import { type ConsoleBrowser, openConsole } from './console-browser.ts';
import { choose, press, sees, textOf } from './page-acts.ts';
import { write } from './sanction-acts.ts';

let server: TestApp;
let browser: ConsoleBrowser;
let people: CasePeople;
let firm: string;
let problem: string;
let number: string;
beforeAll(async () => {
  server = await testApp();
  server.setDay('2009-05-04');
  browser = await openConsole(server);
  people = await casePeople(server, browser);
  firm = await registerFirm(people.calls.first, '320102002');
  ({ id: problem } = await registerProblem(people.calls.first, firm));
  const officers = ['320102.enforcement.first', '320102.enforcement.second'];
  ({ number } = await issueStop(people.calls.first, { kind: 'problem', id: problem }, officers));
});
afterAll(async () => {
  await browser.close();
  await server.close();
  expect(browser.faults).toEqual([]);
});

const lines = (page: Page) => textOf(page.locator('main'));

test('a stop is found in the register, on its problem and its firm; an application to restart leads to the review', async () => {
  const page = await people.at('first', '/cases');
  await press(page, '处理措施');
  await sees(page, '执行中');
  expect(await lines(page)).toContain('2009-05-20');
  for (const address of [`/problems/${problem}`, `/enterprises/${firm}`]) {
    await people.at('first', address);
    await sees(page, number);
    expect(await lines(page)).toContain('处理措施');
  }
  await people.at('first', '/cases/measures');
  await page.getByRole('link', { name: /责令暂时停产停业/ }).click();
  await page.getByRole('link', { name: '打开问题' }).waitFor();
  await press(page, '收到恢复申请');
  const dialog = page.getByRole('dialog');
  await write(dialog, { day: '2009-05-04', reason: '虚构：隐患已排除' });
  await press(dialog, '收到恢复申请');
  await sees(page, '整改复查意见书');
  await page.getByRole('link', { name: '返回处理措施' }).click();
  await choose(page, await idOfFilter(page, '状态'), '申请恢复，待审查');
  await sees(page, '2009-05-14');
  const { owed, waiting } = await made(people.calls.second('GET', '/api/desk'));
  expect([...owed.rows, ...waiting.rows].map(({ kind }: { kind: string }) => kind)).toContain('restart-review');
});

/** The filter's field has no name of its own: its id as the page gives it. */
async function idOfFilter(page: Page, label: string): Promise<string> {
  return (await page.getByRole('combobox', { name: label }).first().getAttribute('id')) ?? '';
}
