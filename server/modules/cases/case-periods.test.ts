import { afterAll, beforeAll, expect, test } from 'vitest';
import { heardCase } from '../../../tests/support/heard-case.ts';
import { actOnCase, type CaseBodyOfTest, caseBody } from '../../../tests/support/made-cases.ts';
import { made } from '../../../tests/support/made-documents.ts';
import { testApp, type TestApp } from '../../../tests/support/test-app.ts';
import { closeRenderer } from '../../platform/official-documents/renderer.ts';

const today = '2024-03-04';
let server: TestApp;
let body: CaseBodyOfTest;
beforeAll(async () => {
  server = await testApp();
  server.setDay(today);
  body = await caseBody(server);
  await server.system(({ db }) =>
    db.updateTable('persons').set({ certificate_until: '2027-12-31' }).where('id', 'in', Object.values(body.ids)).execute(),
  );
});
afterAll(async () => {
  closeRenderer();
  await server.close();
});

const why = ({ status, body: answer }: any) => [status, answer.current?.refusal ?? answer.fields?.[0]?.path ?? answer.code];
const span = { day: '2024-03-11', until: '2024-03-20', reason: '虚构：委托检测', document: '虚构：委托检测书', decidedBy: '虚构' };
const clocks = async (id: string) =>
  Object.fromEntries((await made(body.first('GET', `/api/cases/${id}`))).clocks.map((one: any) => [one.rule, one]));

test('time is left out of the ninety days only as far as the province lets it, and the due day says so line by line', async () => {
  const { id } = await heardCase(body, today);
  const leave = (given: object, who = body.leader) => actOnCase(who, id, 'suspend-period', given);
  const shut = await leave(span);
  expect([...why(shut), shut.body.message]).toEqual([409, 'may-suspend', expect.stringContaining('合计至多0日（待核实：')]);
  const before = await clocks(id);
  expect(before['filing-to-decision'].dueOn).toBe('2024-06-02');

  const office = await server.as(await server.account('320000.office', 'office'));
  const value = { key: 'case-period-left-out', value: 15, from: '2024-01-01', document: '虚构：省办案期限规定', decidedBy: '虚构', why: '虚构' };
  await made(office('POST', '/api/law/parameters', value));
  expect(why(await leave(span, body.first))).toEqual([403, 'forbidden']);
  expect(why(await leave({ ...span, document: '' }))).toEqual([422, 'document']);
  expect(why(await leave({ ...span, until: '2024-03-08' }))).toEqual([422, 'day']);
  expect(why(await leave({ ...span, until: '2024-03-26' }))).toEqual([409, 'may-suspend']);
  await made(leave(span));
  const after = await clocks(id);
  expect(after['filing-to-decision'].dueOn).toBe('2024-06-12');
  expect(after['filing-to-decision'].lines.map((one: any) => one.zh)).toContain(
    '中止：2024年3月11日至2024年3月20日，虚构：委托检测，虚构：委托检测书，虚构。',
  );
  expect(after['filing-to-finish'].dueOn).toBe(before['filing-to-finish'].dueOn);
  expect(why(await leave({ ...span, day: '2024-03-25', until: '2024-03-30' }))).toEqual([409, 'may-suspend']);
  await made(leave({ ...span, day: '2024-03-25', until: '2024-03-29' }));
  expect((await clocks(id))['filing-to-decision'].dueOn).toBe('2024-06-17');
});
