import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApp, type TestApp } from '../support/test-app.ts';
import { type ConsoleBrowser, openConsole } from './console-browser.ts';
import { choose, fill, press, sees, textOf } from './page-acts.ts';

let server: TestApp;
let browser: ConsoleBrowser;
beforeAll(async () => {
  server = await testApp();
  server.setDay('2026-02-12');
  browser = await openConsole(server);
});
afterAll(async () => {
  await browser.close();
  await server.close();
  expect(browser.faults).toEqual([]);
});

const due = (page: Page) => page.locator('[data-due]');

test('a due day by the keyboard alone; its address can be passed on; time left out moves it', async () => {
  const page = await browser.enter(await server.account('320102.enforcement', 'officer'), { path: '/law' });
  await page.getByRole('combobox', { name: '期限规则' }).waitFor();
  await page.keyboard.type('要求听证');
  await page.keyboard.press('Enter');
  await sees(page, '告知听证权利');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2026-02-12');
  await page.keyboard.press('Enter');
  await due(page).waitFor();
  expect(await due(page).getAttribute('data-due')).toBe('2026-02-26');
  await sees(page, '不计入：2月15日至2月23日（春节放假，国办发明电〔2025〕7号）。');

  const passedOn = await browser.enter(await server.account('320000.office', 'office'), {
    path: new URL(page.url()).pathname + new URL(page.url()).search,
  });
  await due(passedOn).waitFor();
  expect(await due(passedOn).getAttribute('data-due')).toBe('2026-02-26');

  await page.goto(`${browser.address}/law?rule=seizure&from=2026-03-02`);
  await due(page).waitFor();
  expect(await due(page).getAttribute('data-due')).toBe('2026-04-01');
  await press(page, '增加一次延长');
  await page.locator('[data-due="2026-05-01"]').waitFor();
  await fill(page, '长度', '15');
  await page.locator('[data-due="2026-04-16"]').waitFor();
  await fill(page, '理由', '虚构：案情复杂');
  await page.keyboard.press('Enter');
  await sees(page.locator('.law-lines'), /虚构：案情复杂/);
  expect(new URL(page.url()).searchParams.get('extended')).toBe('15|虚构：案情复杂');
});

test('a value of the province: refused in part, set, applied, withdrawn', async () => {
  const page = await browser.enter(await server.account('320000.office', 'office'), { path: '/law/parameters' });
  await press(page, '设定新值');
  await choose(page, 'field-key', '听证：对单位罚款数额');
  await fill(page, '数值', '100000');
  await fill(page, '文件', '示例省行政处罚听证规定（虚构）');
  await fill(page, '决定机关', '示例省人民政府（虚构）');
  await press(page, '提交');
  await sees(page, '请填写');
  await fill(page, '理由', '虚构：按本省经济水平确定。');
  await press(page, '提交');
  const section = page.locator('.law-parameter', { hasText: '听证：对单位罚款数额' });
  await sees(section, '现行');
  expect(await textOf(section.locator('strong'))).toBe('100,000元');

  await press(section, '撤回');
  await fill(page.getByRole('dialog'), /撤回理由/, '虚构：文号有误。');
  await press(page.getByRole('dialog'), '撤回');
  await sees(section, '已撤回');
  await sees(section, /虚构：文号有误/);
  await sees(section, /本省未规定，适用：50000元以上/);
});

test('which law applies, and the rules by search', async () => {
  const page = await browser.enter(await server.account('320102.enforcement', 'officer'), {
    path: '/law/applicable?act=2020-05-06&decision=2021-09-10&fined=accident-general',
  });
  await page.locator('[data-chosen="earlier"]').waitFor();
  await sees(page, '比较法定罚款幅度，先比上限、再比下限：决定之日的规定较重。');
  await page.getByRole('tab', { name: '规则', exact: true }).click();
  await page.getByPlaceholder('名称、内容或者依据').fill('听证');
  await sees(page, /共 2 项/);
  await page.getByRole('link', { name: '要求听证' }).click();
  await page.waitForURL(/\/law\?rule=hearing-request&pack=2026/);
  await sees(page, '选择期限规则和起算日后，在此显示到期日和逐行说明。');
});
