import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { registerFirm } from '../support/made-documents.ts';
import { testApp, type TestApp } from '../support/test-app.ts';
import { actOnCase, addressOf, draftPaper, issuePaper, sendThroughChain, servePaper, stateOf } from './case-paper-acts.ts';
import { type CasePeople, casePeople } from './case-people.ts';
import { type ConsoleBrowser, openConsole } from './console-browser.ts';
import { choose, press, sees } from './page-acts.ts';
import { doSanction, write } from './sanction-acts.ts';

let server: TestApp;
let browser: ConsoleBrowser;
let people: CasePeople;
let problemAddress: string;
let caseAddress: string;
beforeAll(async () => {
  server = await testApp();
  server.setDay('2009-05-04');
  browser = await openConsole(server);
  people = await casePeople(server, browser);
  await registerFirm(people.calls.first, '320102002');
});
afterAll(async () => {
  await browser.close();
  await server.close();
  expect(browser.faults).toEqual([]);
});

test('a visit is planned, approved, made and recorded; what was found is a problem without typing it again', async () => {
  const page = await people.at('first', '/inspections/plans/new');
  await choose(page, 'field-enterpriseId', '示例化工厂（虚构）', '示例');
  for (const officer of ['first', 'second']) await page.getByRole('checkbox', { name: new RegExp(`enforcement\\.${officer}`) }).check();
  await choose(page, 'field-source', '年度检查计划');
  await page.locator('#field-matters').fill('虚构：培训教育和作业现场');
  await page.getByRole('radio', { name: /不预先|当场|直接/ }).check();
  await press(page, '保存计划');
  await page.waitForURL(/\/inspections\/plans\/\d+$/);
  const visit = addressOf(page);
  await actOnVisit(page.locator('main'), '提请审批');
  const leader = await people.at('leader', visit);
  await actOnVisit(leader.locator('main'), '批准');
  await people.at('first', visit);
  await press(page, '开始检查');
  await page.getByRole('dialog').locator('#field-met').fill('李乙（安全科长）');
  await press(page.getByRole('dialog'), '开始检查');
  await press(page, '完成现场记录');
  await page.waitForURL(/\/record$/);
  const item = page.getByRole('row', { name: /从业人员经安全生产教育和培训合格上岗/ });
  await item.getByRole('radio', { name: '有问题' }).check();
  await item.getByRole('textbox', { name: '说明' }).fill('虚构：三名从业人员未经培训上岗');
  await item.getByRole('button').click();
  expect(await page.locator('#field-findings-0-words').inputValue()).toContain('三名从业人员未经培训上岗');
  await page.locator('#field-summary').fill('虚构：查看生产现场和培训记录。');
  await page.getByRole('radio', { name: '企业负责人签字' }).check();
  await page.locator('#field-signature-name').fill('李乙');
  await press(page, '完成记录');
  await page.waitForURL(new RegExp(`${visit}$`));
  await page.getByRole('link', { name: /00001/ }).first().click();
  await page.waitForURL(/\/problems\/\d+$/);
  problemAddress = addressOf(page);
  await sees(page, '虚构：三名从业人员未经培训上岗');
});

/** An act of a visit: by its dialog where it asks for something. */
async function actOnVisit(main: Locator, words: string): Promise<void> {
  await press(main, words);
  const dialog = main.page().getByRole('dialog');
  await press(dialog, words);
  await dialog.waitFor({ state: 'detached' });
}

test('a case of simple procedure: the sum beyond its bounds is refused on the paper, within them decided on the spot and served', async () => {
  const page = await people.at('first', problemAddress);
  await press(page, '由此问题登记线索');
  await page.getByRole('radio', { name: '简易程序' }).check();
  await choose(page, 'field-cause', '培训教育类', '培训');
  await press(page, '登记线索');
  await page.waitForURL(/\/cases\/\d+$/);
  caseAddress = addressOf(page);
  const propose = (sum: string) =>
    actOnCase(page, '提出处理建议', async (dialog) => {
      await write(dialog, {
        'proposal-fineYuan': sum,
        'proposal-leastYuan': '0',
        'proposal-mostYuan': '20000',
        'proposal-reason': '虚构：情节轻微。',
      });
      for (const [place, article] of [
        [0, '21'],
        [1, '82'],
      ] as const) {
        if ((await dialog.getByRole('spinbutton', { name: '条', exact: true }).count()) > place) continue;
        await dialog.getByRole('button', { name: '增加一条' }).nth(place).click();
        await dialog.getByRole('spinbutton', { name: '条', exact: true }).nth(place).fill(article);
      }
    });
  await propose('1200');
  await sees(page, '1,200');
  expect(await page.getByRole('button', { name: /当场/ }).count()).toBe(0);
  await press(page, '其他办理');
  await sees(page, /当场处罚/);
  await page.keyboard.press('Escape');
  await people.at('first', caseAddress);
  await propose('800');
  await sees(page, '800');
  await draftPaper(page, /^制作行政（当场）处罚决定书/);
  await choose(page, 'field-fields-payWay', '缴至银行');
  await press(page, '保存并更新预览');
  await sees(page, '已保存');
  await issuePaper(page);
  await servePaper(page);
});

test('paid, filed with the body, closed', async () => {
  const accountant = await people.at('accountant', caseAddress);
  await doSanction(accountant, '登记缴款', (form) => write(form, { amount: '800', receivedOn: '2009-05-04', receipt: '票据003' }));
  await sees(stateOf(accountant), '履行完毕');
  const page = await people.at('first', caseAddress);
  await actOnCase(page, '登记备案', (dialog) => write(dialog, { document: '备案001（虚构）' }));
  const closing = await draftPaper(page, '制作结案审批表', { handlingResult: '虚构：罚款八百元。', performance: '虚构：已缴清。' });
  await sendThroughChain(people, closing);
  await issuePaper(await people.at('first', closing));
  const { body } = await people.calls.first('GET', caseAddress.replace('/cases', '/api/cases'));
  expect([body.state, body.duties.filter((one: { state: string }) => one.state === 'open')]).toEqual(['closed', []]);
});
