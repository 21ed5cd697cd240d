import { afterAll, beforeAll, expect, test } from 'vitest';
import sharp from 'sharp';
import type { TestAccount } from '../support/test-account.ts';
import { testApp, type TestApp } from '../support/test-app.ts';
import { type ConsoleBrowser, openConsole } from './console-browser.ts';
import { choose, fill, press, sees, textOf } from './page-acts.ts';

let server: TestApp;
let browser: ConsoleBrowser;
let officer: TestAccount;
let reviewer: TestAccount;
let problem: string;
beforeAll(async () => {
  server = await testApp();
  server.setDay('2009-06-01');
  browser = await openConsole(server);
  officer = await server.account('320102.enforcement', 'officer');
  reviewer = await server.account('320102.enforcement', 'reviewer');
});
afterAll(async () => {
  await browser.close();
  await server.close();
  expect(browser.faults).toEqual([]);
});

/** What a telephone makes, with the place it was taken in its metadata. */
const photo = () =>
  sharp({ create: { width: 640, height: 480, channels: 3, background: '#b08050' } })
    .withExif({ IFD0: { Make: '示例手机', ImageDescription: '虚构' } })
    .jpeg()
    .toBuffer();

test('an officer registers a firm without licence', async () => {
  const page = await browser.enter(officer, { path: '/enterprises/new' });
  await press(page, '登记企业');
  await sees(page.getByRole('alert'), '请选择所在区划');
  await page.locator('#field-name').fill('示例村无名化工作坊（虚构）');
  await page.getByRole('checkbox', { name: /无证无照/ }).check();
  await choose(page, 'field-regionCode', '玄武门街道', '玄武门');
  await page.locator('#field-address').fill('示例路 8 号后院');
  await page.locator('#field-responsiblePerson').fill('李乙');
  await choose(page, 'field-tradeSector', '危险化学品', '危险');
  await press(page, '登记企业');
  await page.waitForURL(/\/enterprises\/\d+$/);
  await sees(page, '无证无照');
});

test('registers an illegal act with a photo, orders rectification, records what the firm claims', async () => {
  const page = await browser.enter(officer, { path: '/problems/new' });
  await choose(page, 'field-enterpriseId', '示例村无名化工作坊', '示例村');
  await page.locator('#field-facts').fill('虚构：未取得安全生产许可证，擅自从事危险化学品生产。');
  await sees(page.locator('.problem-beside'), '非法违法行为');
  await page.getByRole('radio', { name: '非法违法行为' }).check();
  await choose(page, 'field-kind', /^1\.1/, '1.1');
  await page.locator('input[type=file]').setInputFiles({ name: '现场照片.jpg', mimeType: 'image/jpeg', buffer: await photo() });
  await page.locator('.file-thumbs img').waitFor();
  await press(page, '登记');
  await page.waitForURL(/\/problems\/\d+$/);
  problem = page.url();
  await sees(page, /09-320102-\d\d-2009-00001-/);

  await press(page, '责令限期整改');
  await press(page.getByRole('dialog'), '责令限期整改');
  await sees(page.locator('.page-head-state'), '限期整改');
  await press(page, '报告整改完成');
  const dialog = page.getByRole('dialog');
  await press(dialog, '报告整改完成');
  await dialog.locator('.ant-form-item-has-error').first().waitFor();
  await fill(dialog, /整改或复查情况/, '虚构：设备已拆除，原料已清运。');
  await press(dialog, '报告整改完成');
  await sees(page.locator('.page-head-state'), '待复查');
});

test('the finder is told in words why he may not re-check', async () => {
  const page = await browser.enter(officer, { path: new URL(problem).pathname });
  await sees(page.locator('.page-head-state'), '待复查');
  expect(await page.getByRole('button', { name: '复查合格' }).count()).toBe(0);
  await press(page, '其他事项');
  await sees(page, '发现人和登记人不得办理，须由他人办理');
});

test('another person re-checks and closes; the whole file shows every move and the photo', async () => {
  const page = await browser.enter(reviewer, { path: '/desk' });
  await page.getByRole('link', { name: /00001/ }).first().click();
  await page.waitForURL(problem);
  await press(page, '复查合格，销号');
  await fill(page.getByRole('dialog'), /整改或复查情况/, '虚构：现场复查，设备已全部拆除。');
  await press(page.getByRole('dialog'), '复查合格，销号');
  await sees(page.locator('.page-head-state'), '已销号');

  await page.goto(`${problem}/dossier`);
  const dossier = page.locator('.dossier');
  await dossier.waitFor();
  const words = await textOf(dossier);
  for (const part of [
    '示例村无名化工作坊',
    '李乙',
    '登记',
    '责令限期整改',
    '报告整改完成',
    '复查合格，销号',
    '设备已拆除',
    '现场照片.jpg',
    'SHA-256',
  ])
    expect(words).toContain(part);
  const thumb = dossier.locator('.file-thumbs img').first();
  await expect.poll(() => thumb.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(100);
});

test('on paper the file has neither menu nor header nor buttons', async () => {
  const page = await browser.enter(officer, { path: `${new URL(problem).pathname}/dossier` });
  await page.locator('.dossier').waitFor();
  await page.emulateMedia({ media: 'print' });
  for (const part of ['.shell-menu', '.shell-header', '.dossier button', '.no-print']) {
    for (const one of await page.locator(part).all()) expect(await one.isVisible(), part).toBe(false);
  }
  expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');
});
