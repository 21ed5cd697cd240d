import { afterAll, beforeAll, expect, test } from 'vitest';
import { actOnCase, type CaseBodyOfTest, caseBody, closedCase, issuePaper, unitParty, writePaper } from '../support/made-cases.ts';
import { act, made } from '../support/made-documents.ts';
import { testApp, type TestApp } from '../support/test-app.ts';
import { type ConsoleBrowser, openConsole } from './console-browser.ts';
import { press, sees } from './page-acts.ts';

let server: TestApp;
let browser: ConsoleBrowser;
let body: CaseBodyOfTest;
beforeAll(async () => {
  server = await testApp();
  server.setDay('2009-05-04');
  browser = await openConsole(server);
  body = await caseBody(server);
});
afterAll(async () => {
  await browser.close();
  await server.close();
  expect(browser.faults).toEqual([]);
});

const unit = '320102.enforcement';
const deskOf = async (role: string, account: string, path = '/desk') => browser.enter(await server.account(unit, role, account), { path });

test('each post of the body finds on its desk what waits for it, and the line leads there', async () => {
  const clue = {
    cause: 'training',
    source: 'inspection',
    facts: '虚构：从业人员未经培训上岗',
    actOn: '2009-05-01',
    knownOn: '2009-05-04',
    sector: 3,
  };
  const open = async () => made(body.first('POST', '/api/cases', { ...clue, handlerIds: [body.ids.first, body.ids.second], parties: [unitParty] }));
  const { id } = await open();
  await made(issuePaper(body, 'filing', id));
  const [party] = (await made(body.first('GET', `/api/cases/${id}`))).partyList;
  await made(actOnCase(body.first, id, 'evidence', { kind: 'record', name: '现场检查记录', collectedOn: '2009-05-04', holderId: body.ids.first }));
  const proposal = {
    isPenalty: true,
    kinds: ['fine'],
    fineYuan: 40_000,
    leastYuan: 10_000,
    mostYuan: 50_000,
    reason: '虚构：在幅度内取中。',
    broken: [{ law: 'safety-law-2002', article: 21 }],
    basis: [{ law: 'safety-law-2002', article: 82, item: 3 }],
    words: '处罚款人民币肆万元整（¥40,000.00）的行政处罚。',
  };
  await made(actOnCase(body.first, id, 'propose-penalty', { partyId: party.id, proposal }));
  await made(actOnCase(body.first, id, 'finish-investigation', { text: '虚构：事实清楚。' }));
  const filing = await writePaper(body, 'filing', (await open()).id);
  await made(act(body.first, filing.id, 'submit', { opinion: '虚构：建议立案。' }));
  for (const [role, who, path, words, leads] of [
    ['officer', 'desk.officer', '/desk', '案件办理期限', `/cases/${id}`],
    ['section-head', 'desk.head', '/desk', '审批文书', `/cases/documents/${filing.id}`],
    ['leader', 'desk.leader', '/desk/mine', '集体讨论', `/cases/${id}`],
  ] as const) {
    const page = await deskOf(role, who, path);
    await sees(page, words);
    await page.locator(`main a[href="${leads}"]`).first().click();
    await page.waitForURL(`**${leads}`);
    await sees(page, '示例机械厂（虚构）');
  }
});

test('the office draws closed files, the page draws again, the file is marked by the checklist', async () => {
  await closedCase(body);
  const page = await browser.enter(await server.account('320000.office', 'office'), { path: '/cases' });
  await press(page, '案卷评查');
  await press(page, '抽取案卷');
  await page.locator('#field-size').fill('5');
  await page.locator('#field-seed').fill('2009-05-04 公布号码 0512');
  await press(page, '抽取案卷');
  await page.waitForURL(/\/cases\/reviews\/\d+$/);
  await sees(page, '本页按名单和种子重新抽取，与保存的结果一致。');
  await page.getByRole('link', { name: '评查', exact: true }).click();
  await sees(page, '还有 11 项未评');
  for (const [place, points] of [10, 10, 15, 15, 10, 10, 10, 5, 3, 5, 5].entries()) await page.getByRole('spinbutton').nth(place).fill(`${points}`);
  await sees(page, '合计 98 分，优秀');
  await press(page, '提交评查');
  await page.locator('.ant-form-item-has-error').first().waitFor();
  await page.getByLabel('扣分理由').nth(8).fill('虚构：送达回证缺日期。');
  await press(page, '提交评查');
  await page.waitForURL(/\/cases\/reviews\/\d+$/);
  await sees(page, '优秀');
  await sees(page, '1 / 1');
});
