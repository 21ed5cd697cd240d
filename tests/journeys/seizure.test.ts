import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApp, type TestApp } from '../support/test-app.ts';
import { type CasePeople, casePeople } from './case-people.ts';
import { type ConsoleBrowser, openConsole } from './console-browser.ts';
import { press, sees } from './page-acts.ts';
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
  // The thirty days are those of the Coercion Law, in force from 2012 on.
  const persons = Object.values(people.accounts).map(({ personId }) => personId);
  await server.system(({ db }) => db.updateTable('persons').set({ certificate_until: '2027-12-31' }).where('id', 'in', persons).execute());
  await people.setDay('2024-03-01');
});
afterAll(async () => {
  await browser.close();
  await server.close();
  expect(browser.faults).toEqual([]);
});

test('things are seized by their list; thirty days run, and thirty more when the head says so', async () => {
  const page = await people.at('first', address);
  await doSanction(page, '登记查封、扣押', async (dialog) => {
    await write(dialog, {
      madeAt: '2024-03-01 08:30',
      place: '示例仓库（虚构）',
      reason: '虚构：涉嫌违法储存危险物品。',
    });
    await nameOutsidePaper(page, dialog, '查封扣押决定书1号（虚构）');
    await press(dialog, '登记查封、扣押');
    await dialog.locator('.fault-list, [role=alert]').first().waitFor();
    for (const [place, name, quantity, unit] of [
      [0, '铁桶', '12', '只'],
      [1, '泵', '1', '台'],
    ] as const) {
      await press(dialog, '增加一行');
      const line = dialog.locator('.sanction-line').nth(place);
      await line.getByRole('textbox', { name: '名称' }).fill(name);
      await line.getByRole('spinbutton', { name: '数量' }).fill(quantity);
      await line.getByRole('textbox', { name: '单位' }).fill(unit);
    }
  });
  const card = page.locator('.sanction-record', { hasText: '查封扣押决定书1号' });
  await sees(card, '2024-03-31');
  expect(await card.getByRole('button', { name: '批准延长' }).count()).toBe(0);
  const leader = await people.at('leader', address);
  await doSanction(leader, '批准延长', async (dialog) => {
    await write(dialog, { reason: '虚构：案情复杂。' });
    await nameOutsidePaper(leader, dialog, '延长决定书1号（虚构）');
  });
  await sees(leader, '2024-04-30');
  await sees(leader, '已延长');
  expect(await leader.getByRole('button', { name: '批准延长' }).count()).toBe(0);
});

test('after the last day they can only be released, and the list of what is held says so', async () => {
  await people.setDay('2024-05-06');
  const page = await people.at('first', '/cases/seizures');
  await sees(page, '逾期 6 天');
  await people.at('first', address);
  await sees(page, '期限已届满，应当立即解除');
  await doSanction(page, '解除查封、扣押', async (dialog) => {
    await write(dialog, { reason: '虚构：期限届满。' });
    await nameOutsidePaper(page, dialog, '解除决定书1号（虚构）');
  });
  const card = page.locator('.sanction-record', { hasText: '查封扣押决定书1号' });
  await sees(card, '已解除');
  await sees(card, '2024-05-06');
  await card.getByText('经过', { exact: true }).click();
  await sees(card.locator('details[open]'), /延长决定书1号/);
});
