import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Caller, testApp, type TestApp } from '../../../tests/support/test-app.ts';
import { nameClosureGrounds } from './for-other-modules.ts';
import { makeServedCase } from './made-case-for-tests.ts';

let server: TestApp;
let officer: Caller;
let clerk: Caller;
let officers: string[];
let unitId: string;
let kept: string;
let merged: string;
beforeAll(async () => {
  server = await testApp();
  const accounts = [await server.account('320102.enforcement', 'officer'), await server.account('320102.enforcement', 'officer', 'second')];
  officers = accounts.map(({ personId }) => personId);
  unitId = accounts[0]!.unitId;
  officer = await server.as(accounts[0]!);
  clerk = await server.as(await server.account('320102.government', 'government'));
  server.setDay('2009-06-01');
  [kept, merged] = [await firm('示例木器厂（虚构）', '示例路 9 号'), await firm('示例家具总厂（虚构）', '示例路 11 号')];
  await hazard(kept);
});
afterAll(() => server.close());

const ok = async (asked: Promise<any>) => {
  const { status, body } = await asked;
  expect(status, JSON.stringify(body)).toBe(200);
  return body;
};
const firm = async (name: string, address: string): Promise<string> =>
  (
    await ok(
      officer('POST', '/api/enterprises', { name, unlicensed: true, regionCode: '320102002', tradeSector: 3, address, responsiblePerson: '张甲' }),
    )
  ).id;
const hazard = (enterpriseId: string) =>
  ok(
    officer('POST', '/api/problems', {
      nature: 'hazard',
      grade: 'major',
      region: '320102002',
      sector: 3,
      facts: '虚构：储罐泄漏。',
      foundOn: '2009-06-01',
      enterpriseId,
      hazardStandard: 'hazard-provisions-2008',
      hazardClause: '第三条（停产整治）',
    }),
  );
const plan = (enterpriseId: string, day: string) =>
  officer('POST', '/api/inspections', {
    enterpriseId,
    plannedFrom: day,
    plannedTo: day,
    source: 'yearly-plan',
    basis: '《安全生产法》',
    matters: '储存现场',
    noticeWay: 'ahead',
    officerIds: officers,
  });
let number = 0;
const punish = (decidedOn: string, enterpriseId: string) =>
  makeServedCase(server, {
    unitId,
    personId: officers[0]!,
    number: `合${(number += 1)}`,
    decidedOn,
    servedOn: decidedOn,
    fineYuan: 10_000,
    enterpriseId,
  });
const cases = async (id: string) => (await ok(officer('GET', `/api/cases?enterprise=${id}`))).total;
const penalties = async (id: string) =>
  JSON.stringify((await ok(officer('GET', '/api/inspections/risk-order?size=100'))).rows.find((row: { id: string }) => row.id === id) ?? null);
const version = async (id: string) => (await ok(clerk('GET', `/api/enterprises/${id}`))).version;
const merge = async (keptId: string, mergedId: string) =>
  ok(
    clerk('POST', `/api/enterprises/${keptId}/merge`, {
      version: await version(keptId),
      mergedId,
      mergedVersion: await version(mergedId),
      reason: '虚构：同一场所同一负责人',
    }),
  );

test('penalties on the record that was merged count for the firm kept: its cases, its risk, the rolling rule; undone, for neither', async () => {
  await ok(plan(merged, '2009-06-03'));
  const first = await punish('2023-10-01', merged);
  await server.system((work) =>
    work.db.updateTable('cases').set({ state: 'archived', archived_on: '2023-11-30' }).where('id', '=', first.id).execute(),
  );
  await punish('2023-12-01', merged);
  await punish('2024-02-01', kept);
  server.setDay('2024-03-01');
  expect(await server.system(nameClosureGrounds)).toBe(0);
  const alone = await penalties(kept);
  const answer = await merge(kept, merged);
  expect([await cases(kept), await cases(merged)]).toEqual([3, 2]);
  expect(await penalties(kept)).not.toBe(alone);
  expect((await ok(officer('GET', `/api/inspections?enterprise=${kept}`))).total).toBe(1);
  expect(await server.system(nameClosureGrounds)).toBe(1);
  expect(await server.system(nameClosureGrounds)).toBe(0);
  const onMerged = await plan(merged, '2024-03-04');
  expect([onMerged.status, onMerged.body.fields?.[0]?.path]).toEqual([422, 'enterpriseId']);
  await ok(clerk('POST', `/api/enterprises/merges/${answer.merges[0].id}/undo`, { reason: '虚构：核实为两家' }));
  expect([await cases(kept), await cases(merged)]).toEqual([1, 2]);
  expect(await penalties(kept)).toBe(alone);
});

test('a closure owed for the firm that was merged is owed for the firm kept; undone, for the other again; clash board and cap know its visits', async () => {
  server.setDay('2009-06-01');
  const [other, twin] = [await firm('示例砖瓦厂（虚构）', '示例路 21 号'), await firm('虚拟瓷业公司（虚构）', '示例路 23 号')];
  await hazard(twin);
  const visit = await ok(plan(twin, '2009-06-10'));
  await ok(officer('POST', `/api/inspections/${visit.id}/submit`, { version: 1 }));
  server.setDay('2024-03-01');
  for (const day of ['2023-10-01', '2023-12-01', '2024-02-01']) await punish(day, twin);
  expect(await server.system(nameClosureGrounds)).toBe(1);
  const closures = async () =>
    (await ok(officer('GET', '/api/duties?kind=closure-proposal'))).rows.map((duty: any) => [duty.subject.id, duty.words.zh]);
  const before = (await closures()).filter(([id]: [string]) => id === twin);
  expect(before).toEqual([[twin, '虚拟瓷业公司（虚构）']]);
  const answer = await merge(other, twin);
  expect((await closures()).filter(([id]: [string]) => id === other || id === twin)).toEqual([[other, '示例砖瓦厂（虚构）']]);
  expect(await server.system(nameClosureGrounds)).toBe(0);
  const board = await ok(officer('GET', `/api/inspections/clash-board?enterprise=${other}&from=2009-06-08&to=2009-06-12`));
  expect(board.visits.map((visit: any) => visit.on)).toContain('2009-06-10');
  expect(board.cap.planned).toBe(1);
  await ok(clerk('POST', `/api/enterprises/merges/${answer.merges[0].id}/undo`, { reason: '虚构：核实为两家' }));
  expect((await closures()).filter(([id]: [string]) => id === other || id === twin)).toEqual([[twin, '虚拟瓷业公司（虚构）']]);
});
