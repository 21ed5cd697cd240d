import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { actOnCase, type CaseBodyOfTest, caseBody, closedCase } from '../../../tests/support/made-cases.ts';
import { act, made } from '../../../tests/support/made-documents.ts';
import { testApp, type TestApp } from '../../../tests/support/test-app.ts';
import { closeRenderer } from '../../platform/official-documents/renderer.ts';

let server: TestApp;
beforeAll(async () => {
  server = await testApp();
  await server.system((work) =>
    sql`insert into units (key, kind, name, short_name, level, region_code, parent_id, sectors, body_key)
      select '320102.second', kind, '示例区第二执法机构（虚构）', '第二执法（虚构）', level, region_code, parent_id, sectors, body_key
      from units where key = '320102.enforcement'`.execute(work.db),
  );
});
afterAll(async () => {
  closeRenderer();
  await server.close();
});

async function archived(body: CaseBodyOfTest, id: string): Promise<any> {
  await discardDrafts(body, id);
  return actOnCase(body.first, id, 'archive', { text: 'thirty' });
}

async function discardDrafts(body: CaseBodyOfTest, id: string): Promise<void> {
  const { papers } = await made(body.first('GET', `/api/cases/${id}`));
  for (const paper of papers.filter(({ state }: any) => ['draft', 'approved'].includes(state)))
    await made(act(body.first, paper.id, 'discard', { reason: '不再使用' }));
}

const numberOf = async (body: CaseBodyOfTest, id: string) => (await made(body.first('GET', `/api/cases/${id}`))).archive.number;

test('two bodies of one county never give one number to two files: each has its word in it', async () => {
  const first = await caseBody(server);
  const second = await caseBody(server, '320102.second');
  const settings = { placeShort: '南京玄武', bodyWord: '交安', version: 0 };
  const { body: shown } = await second.leader('GET', '/api/document-settings');
  const one = await closedCase(first);
  await made(archived(first, one));
  expect(await numberOf(first, one)).toBe('（南京玄武）安监管案卷〔2009〕1号');
  await made(second.leader('PUT', '/api/document-settings/body', { ...settings, particulars: shown.body.particulars }));
  const two = await closedCase(second);
  await made(second.leader('PUT', '/api/document-settings/body', { ...settings, bodyWord: '', particulars: shown.body.particulars, version: 1 }));
  const refused = await archived(second, two);
  expect([refused.status, refused.body.code]).toEqual([409, 'number-word-taken']);
  await made(second.leader('PUT', '/api/document-settings/body', { ...settings, particulars: shown.body.particulars, version: 2 }));
  await made(archived(second, two));
  expect(await numberOf(second, two)).toBe('（南京玄武）交安案卷〔2009〕1号');
});

test('two files of two bodies archived at once under one number: one has it, the other is told what to set', async () => {
  const first = await caseBody(server);
  const second = await caseBody(server, '320102.second');
  const { body: shown } = await second.leader('GET', '/api/document-settings');
  const settings = { placeShort: '南京玄武', bodyWord: '交安', particulars: shown.body.particulars };
  await made(second.leader('PUT', '/api/document-settings/body', { ...settings, version: shown.body.version }));
  const cases = [await closedCase(first), await closedCase(second)] as const;
  for (const [index, body] of [first, second].entries()) await discardDrafts(body, cases[index]!);
  // Both stand at their second file of the year: with one word they would give one number.
  await made(second.leader('PUT', '/api/document-settings/body', { ...settings, bodyWord: '', version: shown.body.version + 1 }));
  const answers = await Promise.all([archived(first, cases[0]), archived(second, cases[1])]);
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  const refused = answers.find(({ status }) => status === 409);
  expect([refused.body.code, refused.body.message]).toEqual(['number-word-taken', expect.stringContaining('文书设置')]);
  const loser = answers[0].status === 409 ? 0 : 1;
  const [body, id] = [[first, second][loser]!, cases[loser]];
  expect((await made(body.first('GET', `/api/cases/${id}`))).state).toBe('closed');
  const { body: now } = await body.leader('GET', '/api/document-settings');
  await made(
    body.leader('PUT', '/api/document-settings/body', {
      ...settings,
      particulars: now.body.particulars,
      bodyWord: '改字',
      version: now.body.version,
    }),
  );
  await made(archived(body, id));
  expect(await numberOf(body, id)).toBe('（南京玄武）改字案卷〔2009〕2号');
});
