import { afterAll, beforeAll, expect, test } from 'vitest';
import { actOnCase, type CaseBodyOfTest, caseBody, issuePaper, unitParty } from '../../../tests/support/made-cases.ts';
import { made } from '../../../tests/support/made-documents.ts';
import { type Caller, testApp, type TestApp } from '../../../tests/support/test-app.ts';
import { closeRenderer } from '../../platform/official-documents/renderer.ts';

const today = '2009-05-04';
const outside = { document: '虚构移1号', outsideReason: '虚构：纸质制发' };
let server: TestApp;
let body: CaseBodyOfTest;
let city: CaseBodyOfTest;
let cityId: string;
beforeAll(async () => {
  server = await testApp();
  server.setDay(today);
  body = await caseBody(server);
  city = await caseBody(server, '320100.enforcement');
  ({ unitId: cityId } = await server.account('320100.enforcement', 'officer'));
});
afterAll(async () => {
  closeRenderer();
  await server.close();
});

const detail = (id: string, who = body.first) => made(who('GET', `/api/cases/${id}`));
const transferOf = async (id: string, who = body.first) => made(who('GET', `/api/transfers/${id}`));
async function act(who: Caller, id: string, name: string, given: object) {
  const { version } = await transferOf(id, who);
  return who('POST', `/api/transfers/${id}/acts`, { act: name, version, ...given });
}

/** Filed, with a piece of evidence that has its photo. */
async function filed(): Promise<string> {
  const clue = { cause: 'training', source: 'inspection', facts: '虚构：从业人员未经培训上岗', actOn: '2009-05-01', knownOn: today, sector: 3 };
  const { id } = await made(body.first('POST', '/api/cases', { ...clue, handlerIds: [body.ids.first, body.ids.second], parties: [unitParty] }));
  await made(issuePaper(body, 'filing', id));
  await made(actOnCase(body.first, id, 'evidence', { kind: 'record', name: '现场检查记录', collectedOn: today, holderId: body.ids.first }));
  return id;
}
const send = (id: string, to: object) =>
  body.first('POST', `/api/cases/${id}/transfers`, { kind: 'body', words: '虚构：属市级管辖', ...outside, ...to });

test('taken by a body of this system: ended here as transferred, a clue with its papers there, each counted once', async () => {
  const id = await filed();
  const started = await made(send(id, { toUnitId: cityId }));
  expect((await detail(id)).state).toBe('transferred');
  const waiting = await issuePaper(body, 'closing', id);
  expect([waiting.status, waiting.body.message]).toEqual([409, expect.stringContaining('移送尚未办结')]);
  const answered = await act(city.leader, started.id, 'answerTransfer', { outcome: 'filed', words: '虚构：接收', document: '虚构收1号' });
  expect([answered.status, answered.body.state]).toEqual([200, 'done']);
  const { rows } = await made(city.head('GET', '/api/cases?mine=unit'));
  const taken = rows.filter((one: any) => one.source === 'transferred');
  expect(taken).toHaveLength(1);
  const there = await detail(taken[0].id, city.head);
  expect(there).toMatchObject({ state: 'clue', unitId: cityId, parties: ['示例机械厂（虚构）'], actOn: '2009-05-01', knownOn: today, handlers: [] });
  expect(there.sourceWordsMore).toContain('虚构移1号');
  const filing = there.files.find((one: any) => one.name.startsWith('立案审批表'));
  const paper = await city.head('GET', `/api/files/${filing.id}/shown`);
  expect([paper.status, paper.raw.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
  expect((await transferOf(started.id)).moves[0].told).toMatchObject([{ en: `Number of the case at the body that took it: ${there.number}` }]);
  const naming = (one: any) => one.kind === 'case-handlers' && one.doneAt === null;
  expect(there.duties.filter(naming)).toHaveLength(1);
  await made(actOnCase(city.head, there.id, 'handlers', { handlerIds: [city.ids.first, city.ids.second], reason: '虚构：指定承办人' }));
  expect((await detail(there.id, city.head)).duties.filter(naming)).toEqual([]);
  await made(issuePaper(city, 'filing', there.id));
  await made(issuePaper(body, 'closing', id));
  const done = await detail(id);
  expect([done.state, done.moves.filter((one: any) => one.act === 'transferCase').length]).toEqual(['closed', 1]);
});

test('refused: it returns to where it stood and goes on', async () => {
  const id = await filed();
  const started = await made(send(id, { toUnitId: cityId }));
  expect((await actOnCase(body.first, id, 'finish-investigation', { text: '虚构' })).status).toBe(409);
  const answered = await act(city.leader, started.id, 'answerTransfer', {
    outcome: 'not-filed',
    words: '虚构：不属本机关管辖',
    document: '虚构退1号',
  });
  expect(answered.body.state).toBe('returned');
  const back = await detail(id);
  expect([back.state, back.moves.at(-1).act, back.moves.at(-1).reason]).toEqual(['investigating', 'takeBack', '虚构：不属本机关管辖']);
});

test('to a body outside: it ends on its receipt; nothing is opened', async () => {
  const id = await filed();
  const started = await made(send(id, { toName: '虚构区市场监管局' }));
  const before = (await made(city.head('GET', '/api/cases?mine=unit'))).total;
  await made(act(body.first, started.id, 'recordTransferAnswer', { outcome: 'filed', day: today, words: '虚构：收到', document: '虚构收2号' }));
  await made(issuePaper(body, 'closing', id));
  expect((await detail(id)).state).toBe('closed');
  expect((await made(city.head('GET', '/api/cases?mine=unit'))).total).toBe(before);
});
