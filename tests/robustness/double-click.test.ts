import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Caller, testApp, type TestApp } from '../support/test-app.ts';

let server: TestApp;
let officer: Caller;
let facts: Record<string, unknown>;
beforeAll(async () => {
  server = await testApp();
  officer = await server.as(await server.account('320102.enforcement', 'officer'));
  const firm = {
    name: '示例化工厂（虚构）',
    unlicensed: true,
    regionCode: '320102002',
    tradeSector: 3,
    address: '示例路 1 号',
    responsiblePerson: '张甲',
  };
  const { id } = (await officer('POST', '/api/enterprises', firm)).body;
  facts = {
    nature: 'illegal-act',
    kind: '5',
    enterpriseId: id,
    region: '320102002',
    sector: 3,
    foundOn: '2009-05-04',
    facts: '虚构：未取得许可证从事生产。',
  };
});
afterAll(() => server.close());

const total = async () => (await officer('GET', '/api/problems')).body.total as number;
const linesOf = (id: string) =>
  server.system(({ db }) => db.selectFrom('audit_log').select('act').where('object_kind', '=', 'problem').where('object_id', '=', id).execute());

test('the same request at the same moment, five times with one key: one record, one line, one answer', async () => {
  const before = await total();
  const answers = await Promise.all(
    Array.from({ length: 5 }, () => officer('POST', '/api/problems', facts, { 'idempotency-key': 'one-click-or-five' })),
  );
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
  expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
  expect(await total()).toBe(before + 1);
  expect(await linesOf(answers[0]?.body.id)).toHaveLength(1);
});

test('two clicks on a move, each with its own key: the second is told that the record has changed', async () => {
  const { id, version } = (await officer('POST', '/api/problems', facts)).body;
  const order = (key: string) =>
    officer('POST', `/api/problems/${id}/order-rectification`, { version, day: '2009-05-20' }, { 'idempotency-key': key });
  const answers = await Promise.all([order('first-click-of-two'), order('second-click-of-two')]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
  const stale = answers.find(({ status }) => status === 412)?.body;
  expect(stale.message).toContain('已被他人更新');
  expect(stale.current).toMatchObject({ version: version + 1 });
});

test('a key for another request is refused, and a request that failed keeps no key', async () => {
  await officer('POST', '/api/problems', facts, { 'idempotency-key': 'key-for-one-request' });
  const other = await officer('POST', '/api/problems', { ...facts, facts: '虚构：另一处。' }, { 'idempotency-key': 'key-for-one-request' });
  expect([other.status, other.body.code]).toEqual([422, 'idempotency-key-reused']);
  const faulty = await officer('POST', '/api/problems', { ...facts, kind: null }, { 'idempotency-key': 'key-of-a-failure' });
  expect(faulty.status).toBe(422);
  expect((await officer('POST', '/api/problems', facts, { 'idempotency-key': 'key-of-a-failure' })).status).toBe(200);
});
