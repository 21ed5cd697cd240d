import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Caller, testApp, type TestApp } from '../../../tests/support/test-app.ts';
import { deliverNext } from '../../platform/deliver-outbox.ts';
import { subscribers } from '../../subscribers.ts';

let server: TestApp;
let group: Caller;
let office: Caller;
let city: Caller;
const units: Record<string, string> = {};

beforeAll(async () => {
  server = await testApp();
  server.setDay('2009-05-04');
  const open = async (key: string, role: Parameters<TestApp['account']>[1]) => {
    const account = await server.account(key, role);
    units[key] = account.unitId;
    return server.as(account);
  };
  group = await open('group-03', 'liaison');
  office = await open('320000.office', 'office');
  city = await open('320100.government', 'government');
  for (const key of ['320102.government', '320500.government', '320100.construction']) await open(key, key.endsWith('n') ? 'staff' : 'government');
});
afterAll(() => server.close());

const words = { title: '危险化学品企业排查进度', words: '请说明本市危险化学品企业排查进度和存在的困难。', dueOn: '2009-05-10' };
const ask = (call: Caller, more: object = {}) =>
  call('POST', '/api/guidance/questions', { ...words, targetUnitId: units['320100.government'], sector: 3, ...more });
const act = (call: Caller, { id, version }: { id: string; version: number }, what: string, more: object = {}) =>
  call('POST', `/api/guidance/questions/${id}/${what}`, { version, words: '示例文字，照实填写。', ...more });
const desk = async (call: Caller) =>
  (await call('GET', '/api/desk')).body.waiting.rows.filter(({ kind }: { kind: string }) => kind === 'guidance-answer');

test('asked, answered, asked again, answered and closed; the duty and the words go along', async () => {
  const asked = await ask(group);
  expect(asked.status, JSON.stringify(asked.body)).toBe(200);
  expect(asked.body).toMatchObject({ number: 'Q2009-0001', status: 'asked', sector: 3, acts: ['passOnQuestion', 'closeQuestion'] });
  expect(await desk(city)).toHaveLength(1);
  const question = (await city('GET', `/api/guidance/questions/${asked.body.id}`)).body;
  expect(question.acts).toEqual(['answerQuestion']);
  const answered = await act(city, question, 'answer');
  expect(answered.status, JSON.stringify(answered.body)).toBe(200);
  expect(await desk(city)).toHaveLength(0);
  expect((await act(city, answered.body, 'answer')).status).toBe(409);
  const again = await act(group, answered.body, 'ask-again', { dueOn: '2009-05-20' });
  expect(again.body).toMatchObject({ status: 'asked', dueOn: '2009-05-20' });
  expect(await desk(city)).toHaveLength(1);
  expect((await act(group, question, 'close')).status).toBe(412);
  const closed = await act(group, (await act(city, again.body, 'answer')).body, 'close');
  expect(closed.body).toMatchObject({ status: 'closed', acts: [] });
  expect(closed.body.turns.map((turn: { act: string }) => turn.act)).toEqual([
    'askQuestion',
    'answerQuestion',
    'askAgain',
    'answerQuestion',
    'closeQuestion',
  ]);
  while (await deliverNext(server, subscribers));
  const told = (await city('GET', '/api/notifications')).body.rows.filter((row: { objectKind: string }) => row.objectKind === 'question');
  expect(told).toHaveLength(3);
});

test('passed on to the right body: the first owes nothing more, the second answers', async () => {
  const asked = (await ask(office, { sector: 2 })).body;
  expect((await act(office, asked, 'pass-on', { targetUnitId: units['320100.government'], dueOn: '2009-05-20' })).status).toBe(422);
  const passed = await act(office, asked, 'pass-on', { targetUnitId: units['320100.construction'], dueOn: '2009-05-20' });
  expect(passed.status, JSON.stringify(passed.body)).toBe(200);
  expect(await desk(city)).toHaveLength(0);
  const staff = await server.as(await server.account('320100.construction', 'staff'));
  expect(await desk(staff)).toHaveLength(1);
  expect((await act(city, passed.body, 'answer')).status).toBe(403);
  expect((await act(staff, passed.body, 'answer')).body.status).toBe('answered');
});

test('who may ask whom about what', async () => {
  expect((await ask(city)).status).toBe(403);
  expect((await ask(group, { sector: 2 })).body.fields[0].path).toBe('sector');
  expect((await ask(group, { targetUnitId: units['320100.construction'] })).body.fields[0].path).toBe('targetUnitId');
  expect((await ask(group, { dueOn: '2009-05-01' })).body.fields[0].path).toBe('dueOn');
  expect((await ask(group, { regionCode: '320500000' })).body.fields[0].path).toBe('targetUnitId');
  expect((await ask(group, { problemId: '999' })).body.fields[0].path).toBe('problemId');
  const targets = (await group('GET', '/api/guidance/targets?sector=3&regionCode=320102000')).body.rows.map(({ name }: { name: string }) => name);
  expect(targets.slice(0, 2)).toEqual(['玄武区人民政府', '玄武区安全生产监督管理局']);
  expect(targets).not.toContain('玄武区建设局');
});

test('scope: another city finds nothing; a guidance group sees its sector alone', async () => {
  const { id } = (await ask(group, { regionCode: '320102000' })).body;
  const suzhou = await server.as(await server.account('320500.government', 'government'));
  expect((await suzhou('GET', `/api/guidance/questions/${id}`)).status).toBe(404);
  expect((await suzhou('GET', '/api/guidance/questions')).body.total).toBe(0);
  const other = await server.as(await server.account('group-02', 'liaison'));
  expect((await other('GET', '/api/guidance/questions')).body.rows.map(({ sector }: { sector: number }) => sector)).toEqual([2]);
  const mine = await group('GET', '/api/guidance/questions?side=asked-by-us&status=asked');
  expect(mine.body.rows.map((row: { id: string }) => row.id)).toEqual([id]);
  expect(mine.body.rows[0].about).toEqual({ kind: 'division', id: '320102000', name: '玄武区' });
  server.setDay('2009-05-12');
  expect((await group('GET', '/api/guidance/questions?late=true')).body.rows[0].daysLate).toBe(2);
  expect((await group('GET', '/api/overview/group')).body.questions).toEqual({ unanswered: 1, late: 1, toClose: 0, toAnswer: 0 });
  server.setDay('2009-05-04');
});
