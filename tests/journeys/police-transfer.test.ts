import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApp, type TestApp } from '../support/test-app.ts';
import { actOnCase, stateOf } from './case-paper-acts.ts';
import { type CasePeople, casePeople } from './case-people.ts';
import { type ConsoleBrowser, openConsole } from './console-browser.ts';
import { choose, press, sees } from './page-acts.ts';
import { doSanction, filedCase, nameOutsidePaper, write } from './sanction-acts.ts';

let server: TestApp;
let browser: ConsoleBrowser;
let people: CasePeople;
let address: string;
beforeAll(async () => {
  server = await testApp();
  server.setDay('2009-05-04');
  browser = await openConsole(server);
  people = await casePeople(server, browser);
  address = await filedCase(server);
});
afterAll(async () => {
  await browser.close();
  await server.close();
  expect(browser.faults).toEqual([]);
});

test('a suspected crime is reported, decided by the chief and handed to the police within the hours of the law', async () => {
  const page = await people.at('first', address);
  await doSanction(page, '报告涉嫌犯罪', async (dialog) => {
    await press(dialog, '报告涉嫌犯罪');
    await dialog.locator('.ant-form-item-has-error').first().waitFor();
    await write(dialog, { offence: '重大责任事故罪', words: '虚构：涉嫌强令冒险作业。', toName: '示例公安分局（虚构）' });
  });
  await sees(page, '报正职负责人决定');
  expect(await page.getByRole('button', { name: '批准移送' }).count()).toBe(0);
  await doSanction(await people.at('leader', address), '批准移送');
  await people.at('first', address);
  await sees(page, /正在计算的期限/);
  await doSanction(page, '向公安机关移送', async (dialog) => {
    await nameOutsidePaper(page, dialog, '涉嫌犯罪案件移送书1号（虚构）');
    await write(dialog, { copiedOn: '2009-05-04' });
  });
  await sees(stateOf(page), '已移送');
});

test('the police decline; nobody contests it, and the case goes on where it stood', async () => {
  const page = await people.at('first', address);
  await doSanction(page, '登记来函答复', async (dialog) => {
    await choose(page, 'field-outcome', '不予立案');
    await write(dialog, { day: '2009-05-04', words: '虚构：情节显著轻微。', document: '不予立案通知书1号（虚构）' });
  });
  await sees(page, '未立案');
  const leader = await people.at('leader', address);
  await doSanction(leader, '不再异议，本机关处理', (dialog) => write(dialog, { reason: '虚构：不构成犯罪，依法给予行政处罚。' }));
  await sees(leader, '退回本机关处理');
  await people.at('first', address);
  await sees(stateOf(page), '调查取证');
  await actOnCase(page, '登记证据', (dialog) => write(dialog, { name: '不予立案通知书（虚构）' }));
  await sees(page, '不予立案通知书（虚构）');
});
