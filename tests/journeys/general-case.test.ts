import type { Page } from 'playwright-core';
import { PDFDocument } from 'pdf-lib';
import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { registerFirm, registerProblem } from '../support/made-documents.ts';
import { testApp, type TestApp } from '../support/test-app.ts';
import { actOnCase, addressOf, agree, draftPaper, issuePaper, sendThroughChain, servePaper, stateOf } from './case-paper-acts.ts';
import { type CasePeople, casePeople } from './case-people.ts';
import { type ConsoleBrowser, openConsole } from './console-browser.ts';
import { choose, download, press, sees, textOf } from './page-acts.ts';

let server: TestApp;
let browser: ConsoleBrowser;
let people: CasePeople;
let caseAddress: string;
beforeAll(async () => {
  server = await testApp();
  server.setDay('2009-05-04');
  browser = await openConsole(server);
  people = await casePeople(server, browser);
});
afterAll(async () => {
  await browser.close();
  await server.close();
  expect(browser.faults).toEqual([]);
});

const fill = (id: string, value: string) => (dialog: ReturnType<Page['getByRole']>) => dialog.locator(`#field-${id}`).fill(value);

test('a case from a problem is filed by its paper, through three people', async () => {
  const firm = await registerFirm(people.calls.first, '320102002');
  const problem = await registerProblem(people.calls.first, firm);
  const page = await people.at('first', `/problems/${problem.id}`);
  await press(page, '由此问题登记线索');
  await choose(page, 'field-cause', '培训教育类', '培训');
  expect(await page.locator('#field-parties-0-details-name').inputValue()).toBe('示例化工厂（虚构）');
  await press(page, '登记线索');
  await page.waitForURL(/\/cases\/\d+$/);
  caseAddress = addressOf(page);
  const filing = await draftPaper(page, '制作立案审批表', { partyDescription: '虚构：有限责任公司，从业人员四十六人。' });
  await agree(page, '提交审批', '虚构：建议立案。');
  expect(await page.getByRole('button', { name: '审核同意' }).count()).toBe(0);
  await agree(await people.at('head', filing), '审核同意', '虚构：同意，请审批。');
  await agree(await people.at('leader', filing), '审批同意', '虚构：同意立案。');
  const number = await issuePaper(await people.at('first', filing));
  await people.at('first', caseAddress);
  await sees(stateOf(page), '调查取证');
  await sees(page.locator('h1'), number);
});

test('evidence with its photo and its keeper, a proposal to paragraph and item, the end of the inquiry', async () => {
  const page = await people.at('first', caseAddress);
  await actOnCase(page, '登记证据', async (dialog) => {
    await press(dialog, '登记证据');
    await sees(dialog, '须填写证据名称');
    await fill('name', '未经培训人员名单')(dialog);
    await fill('proves', '虚构：三名从业人员未经培训上岗。')(dialog);
    const buffer = await sharp({ create: { width: 320, height: 240, channels: 3, background: '#708090' } })
      .jpeg()
      .toBuffer();
    await dialog.locator('input[type=file]').setInputFiles({ name: '名单.jpg', mimeType: 'image/jpeg', buffer });
    await dialog.locator('.file-thumbs img').waitFor();
  });
  await sees(page, /SHA-256 [0-9a-f]{16}…/);
  await actOnCase(page, '提出处理建议', async (dialog) => {
    await fill('proposal-fineYuan', '60000')(dialog);
    await fill('proposal-leastYuan', '10000')(dialog);
    await fill('proposal-mostYuan', '50000')(dialog);
    await fill('proposal-reason', '虚构：主动改正，危害后果较轻，在幅度内取中。')(dialog);
    for (const [place, article, item] of [
      [0, '21', ''],
      [1, '82', '3'],
    ] as const) {
      await dialog.getByRole('button', { name: '增加一条' }).nth(place).click();
      await dialog.getByRole('spinbutton', { name: '条', exact: true }).nth(place).fill(article);
      if (item) await dialog.getByRole('spinbutton', { name: '项', exact: true }).nth(place).fill(item);
    }
    await press(dialog, '提出处理建议');
    await dialog.locator('.ant-form-item-has-error').first().waitFor();
    await fill('proposal-fineYuan', '40000')(dialog);
  });
  await sees(page, '40,000');
  await actOnCase(page, '调查终结', fill('text', '虚构：经查，从业人员未经培训上岗，事实清楚。'));
  await sees(stateOf(page), '调查终结');
});

test('the notice tells of the hearing; it is asked for, arranged by another, and held after seven days', async () => {
  let page = await people.at('first', caseAddress);
  await draftPaper(page, '制作听证告知书');
  await issuePaper(page);
  await servePaper(page);
  await people.at('first', caseAddress);
  await sees(stateOf(page), '已告知');
  await actOnCase(page, '要求听证', fill('text', '虚构：当事人书面要求听证。'));
  const legal = await people.at('legal', caseAddress);
  await actOnCase(legal, '安排听证', async (dialog) => {
    await fill('day', '2009-05-14')(dialog);
    await legal.keyboard.press('Enter');
    await choose(legal, 'field-hostId', '.legal', '.legal');
    await choose(legal, 'field-clerkId', '.head', '.head');
    await fill('text', '示例区安监局三楼会议室（虚构）')(dialog);
  });
  page = await people.at('first', caseAddress);
  await draftPaper(page, '制作听证会通知书');
  await issuePaper(page);
  await servePaper(page);
  await people.setDay('2009-05-14');
  const host = await people.at('legal', caseAddress);
  await actOnCase(host, '举行听证', fill('text', '虚构：如期举行，主持人认为事实清楚、幅度适当。'));
  await sees(host, '2009-05-14 已举行听证');
});

test('reviewed, discussed, decided through the chain and served; paid in instalments', async () => {
  const legal = await people.at('legal', caseAddress);
  await actOnCase(legal, '法制审核', fill('text', '虚构：事实清楚，证据确凿，程序合法。'));
  const leader = await people.at('leader', caseAddress);
  await actOnCase(leader, '负责人集体讨论', async (dialog) => {
    await choose(leader, 'field-hostId', '.leader', '.leader');
    await choose(leader, 'field-attendeeIds', '.head', '.head');
    await fill('text', '虚构：同意处罚意见。')(dialog);
  });
  let page = await people.at('first', caseAddress);
  const decision = await draftPaper(page, '制作行政处罚决定书（单位）');
  await sendThroughChain(people, decision);
  page = await people.at('first', decision);
  const number = await issuePaper(page);
  await servePaper(page);
  await people.at('leader', caseAddress);
  await sees(stateOf(leader), '已送达');
  await sees(leader, number);
  await press(leader, '批准暂缓、分期缴纳');
  const dialog = leader.getByRole('dialog');
  for (const [place, day, yuan] of [
    [0, '2009-05-25', '10000'],
    [1, '2009-06-25', '30000'],
  ] as const) {
    await press(dialog, '增加一行');
    const line = dialog.locator('.sanction-line').nth(place);
    await line.locator('.ant-picker input').fill(day);
    await leader.keyboard.press('Enter');
    await line.getByRole('spinbutton', { name: '金额（元）' }).fill(yuan);
  }
  await fill('reason', '虚构：确有经济困难。')(dialog);
  await fill('document', '分期缴纳批准书（虚构）')(dialog);
  await press(dialog, '批准暂缓、分期缴纳');
  await sees(leader, '第 2 期');

  const accountant = await people.at('accountant', caseAddress);
  for (const [yuan, receipt] of [
    ['10000', '票据001'],
    ['30000', '票据002'],
  ] as const) {
    await press(accountant, '登记缴款');
    const form = accountant.getByRole('dialog');
    await fill('amount', yuan)(form);
    await fill('receivedOn', '2009-05-14')(form);
    await accountant.keyboard.press('Enter');
    await fill('receipt', receipt)(form);
    await press(form, '登记缴款');
    await form.waitFor({ state: 'detached' });
    await sees(accountant, receipt);
  }
  await sees(stateOf(accountant), '履行完毕');
});

test('closed by its paper, archived as one PDF that can be opened and whose hash stands on the page', async () => {
  const page = await people.at('first', caseAddress);
  const closing = await draftPaper(page, '制作结案审批表', { handlingResult: '虚构：罚款四万元。', performance: '虚构：已全部缴清。' });
  await sendThroughChain(people, closing);
  await issuePaper(await people.at('first', closing));
  await people.at('first', caseAddress);
  await sees(stateOf(page), '结案');
  await actOnCase(page, '立卷归档', async () => choose(page, 'field-text', '定期三十年'));
  await sees(stateOf(page), '归档');
  const file = await download(page, () => press(page, '下载案卷（PDF）'));
  const pages = (await PDFDocument.load(file.bytes)).getPageCount();
  const words = await textOf(page.locator('main'));
  expect(words).toContain(`共${pages}页`);
  expect(words).toContain(createHash('sha256').update(file.bytes).digest('hex'));
});
