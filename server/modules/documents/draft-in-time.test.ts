import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CaseBodyOfTest, caseBody, headParty } from '../../../tests/support/made-cases.ts';
import { made, registerFirm, registerProblem } from '../../../tests/support/made-documents.ts';
import { testApp, type TestApp } from '../../../tests/support/test-app.ts';

let server: TestApp;
let body: CaseBodyOfTest;
beforeAll(async () => {
  server = await testApp();
  body = await caseBody(server);
});
afterAll(() => server.close());

test('a paper before its time is refused (409) with what comes first; one of another body is not the viewer’s (403)', async () => {
  const clue = { cause: 'training', source: 'inspection', facts: '虚构：未培训', actOn: '2009-05-01', knownOn: '2009-05-04', sector: 3 };
  const handlerIds = [body.ids.first, body.ids.second];
  const { id } = await made(body.first('POST', '/api/cases', { ...clue, handlerIds, parties: [headParty] }));
  const [party] = (await made(body.first('GET', `/api/cases/${id}`))).partyList;
  const draft = { kind: 'penalty-notice', subjectKind: 'case', subjectId: id, partyId: party.id };
  const early = await body.first('POST', '/api/documents', draft);
  expect([early.status, early.body.code]).toEqual([409, 'act-not-now']);
  expect(early.body.message).toMatch(/在案件处于“调查终结、已告知、听证”时制作；本案现为“线索”，请先办理“.+”。$/u);
  const city = await server.as(await server.account('320100.enforcement', 'officer'));
  expect((await city('POST', '/api/documents', draft)).status).toBe(403);
});

test('nothing is drafted for a problem that was voided: 409', async () => {
  const { id } = await registerProblem(body.first, await registerFirm(body.first, '320102002'));
  await made(body.leader('POST', `/api/problems/${id}/void`, { version: 1, reason: '重复登记' }));
  const draft = { kind: 'rectification-order', subjectKind: 'problem', subjectId: id };
  expect((await body.first('POST', '/api/documents', draft)).status).toBe(409);
});
