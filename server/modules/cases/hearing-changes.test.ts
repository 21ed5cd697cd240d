import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { heardCase } from '../../../tests/support/heard-case.ts';
import { actOnCase, type CaseBodyOfTest, caseBody, issuePaper, serveDirectly } from '../../../tests/support/made-cases.ts';
import { made } from '../../../tests/support/made-documents.ts';
import { testApp, type TestApp } from '../../../tests/support/test-app.ts';
import { closeRenderer } from '../../platform/official-documents/renderer.ts';

const today = '2009-05-04';
let server: TestApp;
let body: CaseBodyOfTest;
beforeAll(async () => {
  server = await testApp();
  body = await caseBody(server);
});
beforeEach(() => server.setDay(today));
afterAll(async () => {
  closeRenderer();
  await server.close();
});

const why = ({ status, body: answer }: any) => [status, answer.current?.refusal ?? answer.fields?.[0]?.path ?? answer.code];
const plan = (partyId: string, day: string) => ({ partyId, day, time: '09:00', hostId: body.ids.legal, text: '一楼会议室' });
const put = (partyId: string, day: string) => ({
  ...plan(partyId, day),
  isAskedByParty: true,
  reason: '虚构：当事人负责人住院',
  document: '虚构：延期听证批准书',
});
const detail = async (id: string) => made(body.first('GET', `/api/cases/${id}`));
async function arranged(): Promise<{ id: string; partyId: string }> {
  const heard = await heardCase(body, today);
  await made(actOnCase(body.legal, heard.id, 'arrange-hearing', plan(heard.partyId, '2009-05-14')));
  return heard;
}

test('a notice of another day, place or host than the hearing is neither issued nor served, and is told what differs', async () => {
  const { id, partyId } = await arranged();
  const elsewhere = await issuePaper(body, 'hearing-notice', id, partyId, { hearingAt: '2009-05-15T09:00', hearingPlace: '二楼会议室' });
  expect(why(elsewhere)).toEqual([409, 'hearing-differs']);
  expect(elsewhere.body.message).toBe(
    '听证会通知书与现在安排的听证不一致。时间：通知书为“2009-05-15 09:00”，现安排为“2009-05-14 09:00”；地点：通知书为“二楼会议室”，现安排为“一楼会议室”。请按现在的安排重新制发通知书。',
  );
  const { id: older } = await made(issuePaper(body, 'hearing-notice', id, partyId));
  await made(actOnCase(body.leader, id, 'postpone-hearing', { ...put(partyId, '2009-05-18'), text: '二楼会议室' }));
  const served = await serveDirectly(body, older, today);
  expect([...why(served), served.body.message]).toEqual([409, 'hearing-differs', expect.stringContaining('地点：通知书为“一楼会议室”')]);
  expect((await detail(id)).partyList[0].hearing.noticeServedOn).toBeNull();
});

test('a hearing put off needs its own notice again, served as long before', async () => {
  const { id, partyId } = await arranged();
  const { id: older } = await made(issuePaper(body, 'hearing-notice', id, partyId));
  await made(serveDirectly(body, older, today));
  await made(actOnCase(body.leader, id, 'postpone-hearing', put(partyId, '2009-05-18')));
  const owed = (await detail(id)).duties.filter((one: any) => one.kind === 'hearing-notification' && one.doneAt === null);
  expect(owed).toHaveLength(1);
  server.setDay('2009-05-11');
  const { id: late } = await made(issuePaper(body, 'hearing-notice', id, partyId));
  server.setDay('2009-05-12');
  await made(serveDirectly(body, late, '2009-05-12'));
  server.setDay('2009-05-18');
  expect(why(await actOnCase(body.legal, id, 'hold-hearing', { partyId, text: '虚构：如期举行。' }))).toEqual([409, 'hearing-notice-in-time']);
});

test('at the request of the party once, or as often as the province sets; by the head, with reason and document', async () => {
  const { id, partyId } = await arranged();
  const postpone = (given: object, who = body.leader) => actOnCase(who, id, 'postpone-hearing', given);
  expect(why(await actOnCase(body.legal, id, 'arrange-hearing', plan(partyId, '2009-06-14')))).toEqual([409, 'hearing-unarranged']);
  expect(why(await postpone(put(partyId, '2009-05-20'), body.legal))).toEqual([403, 'forbidden']);
  expect(why(await postpone({ ...put(partyId, '2009-05-20'), reason: '' }))).toEqual([422, 'reason']);
  expect(why(await postpone({ ...put(partyId, '2009-05-20'), document: '' }))).toEqual([422, 'document']);
  expect(why(await postpone(put(partyId, '2009-05-08')))).toEqual([422, 'day']);
  await made(postpone(put(partyId, '2009-05-20')));
  const again = await postpone(put(partyId, '2009-05-25'));
  expect([...why(again), again.body.message]).toEqual([409, 'may-postpone', expect.stringContaining('至多1次（待核实：')]);
  await made(postpone({ ...put(partyId, '2009-05-25'), isAskedByParty: false, reason: '虚构：主持人因公外出' }));
  const { hearing } = (await detail(id)).partyList[0];
  expect(hearing.postponements.map((one: any) => [one.from, one.to, one.isAskedByParty])).toEqual([
    ['2009-05-14', '2009-05-20', true],
    ['2009-05-20', '2009-05-25', false],
  ]);
  const office = await server.as(await server.account('320000.office', 'office'));
  const value = { key: 'hearing-postponements', value: 2, from: '2009-01-01', document: '虚构：省听证规则', decidedBy: '虚构', why: '虚构' };
  await made(office('POST', '/api/law/parameters', value));
  await made(postpone(put(partyId, '2009-06-01')));
});
