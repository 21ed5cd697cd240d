import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestAccount } from '../support/test-account.ts';
import { testApp, type TestApp } from '../support/test-app.ts';
import { type ConsoleBrowser, openConsole } from './console-browser.ts';
import { button, fill, press, sees } from './page-acts.ts';

let server: TestApp;
let browser: ConsoleBrowser;
let clerk: TestAccount;
beforeAll(async () => {
  server = await testApp();
  browser = await openConsole(server);
  clerk = await server.account('320102.government', 'government');
});
afterAll(async () => {
  await browser.close();
  await server.close();
  expect(browser.faults).toEqual([]);
});

async function signIn(page: Awaited<ReturnType<ConsoleBrowser['stranger']>>, account: string, password: string): Promise<void> {
  await fill(page, '账号', account);
  await fill(page, '密码', password);
  await press(page, '登录');
}

test('a wrong password is answered in words that do not say which of the two is wrong', async () => {
  const page = await browser.stranger();
  await press(page, '登录');
  await sees(page, '请填写账号');
  await signIn(page, clerk.name, '不是这个密码');
  await sees(page.getByRole('alert'), '账号或密码不正确。');
  await signIn(page, '没有这个账号', clerk.password);
  await sees(page.getByRole('alert'), '账号或密码不正确。');
  await signIn(page, clerk.name, clerk.password);
  await page.getByRole('navigation', { name: '栏目' }).waitFor();
});

test('a password given by the administrator must be changed before anything else opens', async () => {
  const administrator = await server.as(await server.account('320000.office', 'administrator'));
  const given = await server.account('320104.government', 'government');
  const { body: accounts } = await administrator('GET', `/api/accounts?q=${given.name}`);
  const { id, version } = accounts.rows[0];
  const { body: reset } = await administrator('POST', `/api/accounts/${id}/password`, { version });

  const page = await browser.stranger();
  await signIn(page, given.name, reset.password);
  await sees(page, '您现在使用的是初始密码，修改后方可进入。');
  await page.goto(`${browser.address}/problems`);
  await sees(page, '您现在使用的是初始密码，修改后方可进入。');
  await fill(page, '现密码', reset.password);
  await fill(page, /^新密码/, 'duan');
  await fill(page, '再次输入新密码', 'duan');
  await press(page, '修改密码');
  await sees(page, '密码不少于10个字符');
  await fill(page, /^新密码/, 'Xin-mima-2009');
  await fill(page, '再次输入新密码', 'Xin-mima-2009');
  await press(page, '修改密码');
  await page.getByRole('navigation', { name: '栏目' }).waitFor();
});

test('the language is switched on the page, and stands when it is opened again', async () => {
  const page = await browser.enter(clerk);
  await press(page, 'English');
  await page.getByRole('link', { name: 'Problems' }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await page.reload();
  await page.getByRole('link', { name: 'Problems' }).waitFor();
  await press(page, '中文');
  await page.getByRole('link', { name: '问题台账' }).waitFor();
});

test('one who holds two posts acts under one of them, and switches; the places follow', async () => {
  const both = await server.account('320106.enforcement', 'officer', 'both');
  await server.system(async (work) => {
    const { id } = await work.db.selectFrom('units').select('id').where('key', '=', '320106.government').executeTakeFirstOrThrow();
    await work.db.insertInto('posts').values({ person_id: both.personId, unit_id: id, role: 'government', title: '' }).execute();
  });
  const page = await browser.enter(both, { path: '/problems' });
  await page.getByRole('button', { name: /执法人员/ }).click();
  await page.getByRole('menuitem', { name: /鼓楼区人民政府/ }).click();
  await page.getByRole('button', { name: /政府经办人员/ }).waitFor();
  await page.waitForURL('**/desk');
});

test('who signs out is out: the page before it does not come back', async () => {
  const page = await browser.enter(clerk, { path: '/enterprises' });
  await button(page, '登记企业')
    .or(page.getByRole('link', { name: '登记企业' }))
    .first()
    .waitFor();
  await press(page, '退出');
  await page.waitForURL('**/sign-in*');
  await page.goBack();
  await page.waitForURL('**/sign-in*');
  await page.getByLabel('密码').waitFor();
});
