import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CaseBodyOfTest, caseBody } from '../../../tests/support/made-cases.ts';
import { made, problemWords, registerFirm } from '../../../tests/support/made-documents.ts';
import { testApp, type TestApp } from '../../../tests/support/test-app.ts';

let server: TestApp;
let body: CaseBodyOfTest;
beforeAll(async () => {
  server = await testApp();
  body = await caseBody(server);
});
afterAll(() => server.close());

test('a case of a problem that a visit found takes its officers as handlers, and its place', async () => {
  const third = await server.account('320102.enforcement', 'officer', 'third of the visit');
  const firm = await registerFirm(body.first, '320102002');
  const visit = {
    enterpriseId: firm,
    madeOn: '2009-05-04',
    officerIds: [body.ids.second, third.personId],
    teams: 1,
    summary: '虚构：查看现场',
    foundNothing: false,
  };
  const check = await made(body.second('POST', '/api/checks', visit));
  const problem = await made(body.first('POST', '/api/problems', { ...problemWords, region: '320102002', enterpriseId: firm, checkId: check.id }));
  const taken = await made(body.first('GET', `/api/problems/${problem.id}/case-proposal`));
  expect(taken.handlerIds.toSorted()).toEqual([body.ids.second, third.personId].toSorted());
  expect(taken.regionCode).toBe('320102002');
});
