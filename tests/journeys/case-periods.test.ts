import { afterAll, beforeAll, expect, test } from 'vitest';
import { heardCase } from '../support/heard-case.ts';
import { caseBody } from '../support/made-cases.ts';
import { made } from '../support/made-documents.ts';
import { testApp, type TestApp } from '../support/test-app.ts';
import { actOnCase } from './case-paper-acts.ts';
import { type CasePeople, casePeople } from './case-people.ts';
import { type ConsoleBrowser, openConsole } from './console-browser.ts';
import { press, sees } from './page-acts.ts';
import { filedCase, write } from './sanction-acts.ts';

let server: TestApp;
let browser: ConsoleBrowser;
let people: CasePeople;
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

test('the head extends the thirty days of a case, and the due day says by how much and on what paper', async () => {
  const address = await filedCase(server);
  const handler = await people.at('first', address);
  await sees(handler.locator('.case-clocks'), '2009-06-03');
  const leader = await people.at('leader', address);
  await actOnCase(leader, '延长办案期限', (dialog) =>
    write(dialog, { days: '30', document: '案件延期办毕审批表1号（虚构）', decidedBy: '负责人（虚构）', reason: '虚构：等待检测结论。' }),
  );
  const clocks = leader.locator('.case-clocks');
  await sees(clocks, '2009-07-03');
  await sees(leader, '延长 30 日（案件延期办毕审批表1号（虚构），负责人（虚构））');
  const period = clocks.locator('.case-clock', { hasText: '2009-07-03' });
  await press(period, '逐行说明');
  await sees(period.locator('.case-lines'), /延长/);
  await people.at('first', '/cases');
  await sees(handler.locator('main'), '2009-07-03');
});

test('days are left out of the ninety days once the office has set how many', async () => {
  await people.setDay('2024-03-04');
  const body = await caseBody(server);
  const persons = [...Object.values(people.accounts).map(({ personId }) => personId), ...Object.values(body.ids)];
  await server.system(({ db }) => db.updateTable('persons').set({ certificate_until: '2027-12-31' }).where('id', 'in', persons).execute());
  const address = `/cases/${(await heardCase(body, '2024-03-04')).id}`;
  const leader = await people.at('leader', address);
  await sees(leader.locator('.case-clocks'), '2024-06-02');
  const office = await server.as(await server.account('320000.office', 'office'));
  const value = { key: 'case-period-left-out', value: 15, from: '2024-01-01', document: '虚构：省办案期限规定', decidedBy: '虚构', why: '虚构' };
  await made(office('POST', '/api/law/parameters', value));
  await leader.reload();
  await actOnCase(leader, '扣除办案期间', (dialog) =>
    write(dialog, {
      day: '2024-03-11',
      until: '2024-03-20',
      document: '检测委托书1号（虚构）',
      decidedBy: '负责人（虚构）',
      reason: '虚构：委托检测。',
    }),
  );
  await sees(leader.locator('.case-clocks'), '2024-06-12');
  await sees(leader, '扣除 2024-03-11 至 2024-03-20（检测委托书1号（虚构），负责人（虚构））');
});
