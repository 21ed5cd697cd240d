import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DrawFile } from '../../domain/inspections/draw-file.ts';
import { made } from '../support/made-documents.ts';
import type { Caller } from '../support/test-app.ts';
import { testApp, type TestApp } from '../support/test-app.ts';
import { type ConsoleBrowser, openConsole } from './console-browser.ts';
import { download, press, sees, textOf } from './page-acts.ts';
import { horizontalOverflow } from './page-faults.ts';

let server: TestApp;
let browser: ConsoleBrowser;
let officer: Caller;
let folder: string;
let drawn: string;
let withdrawn: string;
beforeAll(async () => {
  server = await testApp();
  server.setDay('2009-06-01');
  browser = await openConsole(server);
  folder = await mkdtemp(join(tmpdir(), 'anzhi-draw-'));
});
afterAll(async () => {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true });
  expect(browser.faults).toEqual([]);
});

/** A page of a person who is signed in nowhere. */
async function openPublic(path: string): Promise<Page> {
  const page = await browser.stranger();
  await page.goto(`${browser.address}${path}`);
  return page;
}

/** What `anzhi draw check` says of a file, and how it ends. */
async function check(bytes: Buffer | string): Promise<{ code: number; said: string }> {
  const path = join(folder, 'draw.json');
  await writeFile(path, bytes);
  const run = promisify(execFile)(process.execPath, [join(import.meta.dirname, '../../cli/anzhi.js'), 'draw', 'check', path]);
  return run.then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    (error: { code: number; stdout: string; stderr: string }) => ({ code: error.code, said: error.stdout + error.stderr }),
  );
}

test('before the first list the page says that there is none', async () => {
  const page = await openPublic('/public/draws');
  await sees(page, '还没有公布过抽查名单。');
});

test('a list is published, and drawn by its seed; another is withdrawn', async () => {
  const accounts = await Promise.all(['one', 'two', 'three'].map((name) => server.account('320102.enforcement', 'officer', name)));
  officer = await server.as(accounts[0]!);
  const firm = { regionCode: '320102002', unlicensed: true, tradeSector: 3, address: '示例路 1 号', responsiblePerson: '张甲' };
  const firms: string[] = [];
  for (const name of ['甲', '乙', '丙', '丁'])
    firms.push((await made(officer('POST', '/api/enterprises', { ...firm, name: `示例${name}化工厂（虚构）`, confirmedNew: firms }))).id);
  const list = (title: string) =>
    made(
      officer('POST', '/api/inspection-draws', {
        title,
        region: '320102000',
        officerIds: accounts.map(({ personId }) => personId),
        firmsWanted: 2,
        officersPerFirm: 2,
        seedSource: '虚构：当日公布的开奖号码',
      }),
    );
  ({ id: drawn } = await list('夏季抽查（虚构）'));
  ({ id: withdrawn } = await list('误发的抽查（虚构）'));
  const page = await openPublic(`/public/draws/${drawn}`);
  await sees(page, '名单已公布，等待抽取');
  await sees(page, '本页已按名单重新计算摘要：一致。');
  await made(officer('POST', `/api/inspection-draws/${drawn}/draw`, { version: 1, seed: '2009066' }));
  await made(officer('POST', `/api/inspection-draws/${withdrawn}/withdraw`, { version: 1, reason: '虚构：范围有误' }));
});

test('from the list to the draw, drawn again in the browser, downloaded and checked by the command', async () => {
  const page = await openPublic('/public/draws');
  await page.getByRole('link', { name: '夏季抽查（虚构）' }).click();
  await sees(page, '本页已按名单和种子重新抽取：一致。');
  const { name, bytes } = await download(page, () => page.getByRole('link', { name: /下载/ }).click());
  expect(name).toBe(`draw-${drawn}.json`);
  expect(await check(bytes)).toEqual({ code: 0, said: expect.stringContaining('一致：夏季抽查（虚构）') });
  const file = JSON.parse(bytes.toString()) as DrawFile;
  for (const { name: firm } of file.result!) expect(await textOf(page.locator('main'))).toContain(firm);
  const other = await check(JSON.stringify({ ...file, seed: '2009067' }));
  expect([other.code, other.said]).toEqual([1, expect.stringContaining('不一致')]);
  await press(page, 'English');
  await sees(page, 'This page has drawn again from list and seed: equal.');
  await page.setViewportSize({ width: 375, height: 812 });
  expect(await horizontalOverflow(page)).toBeUndefined();
});

test('what was changed on its way is seen; a withdrawn list says so; an unknown one and a server that is down say what to do', async () => {
  const page = await openPublic('/public/draws');
  await page.route(`**/api/public/draws/${drawn}`, async (route) => {
    const reply = await route.fetch();
    const file = (await reply.json()) as DrawFile;
    await route.fulfill({ json: { ...file, result: file.result!.toReversed() } });
  });
  await page.goto(`${browser.address}/public/draws/${drawn}`);
  await sees(page.getByRole('alert'), /第 1 行：/);
  await page.goto(`${browser.address}/public/draws/${withdrawn}`);
  await sees(page, '名单已撤回，不再抽取');
  await page.goto(`${browser.address}/public/draws/999999`);
  await sees(page, '没有这次抽查');
  let isDown = true;
  await page.route('**/api/public/draws?**', (route) => (isDown ? route.fulfill({ status: 429 }) : route.continue()));
  await page.goto(`${browser.address}/public/draws`);
  await sees(page, '读取失败');
  isDown = false;
  await press(page, '重试');
  await page.getByRole('link', { name: '误发的抽查（虚构）' }).waitFor();
});
