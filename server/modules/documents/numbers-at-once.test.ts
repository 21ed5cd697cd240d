import { afterAll, beforeAll, expect, test } from 'vitest';
import { act, draftOn, made, orderFields, registerFirm, registerProblem, write } from '../../../tests/support/made-documents.ts';
import { testApp, type Caller, type TestApp } from '../../../tests/support/test-app.ts';
import { closeRenderer } from '../../platform/official-documents/renderer.ts';

/** As many officers press "issue" at the same moment. */
const atOnce = 200;

let server: TestApp;
let officer: Caller;
beforeAll(async () => {
  server = await testApp();
  officer = await server.as(await server.account('320102.enforcement', 'officer'));
  await server.account('320102.enforcement', 'officer', 'second');
});
afterAll(async () => {
  closeRenderer();
  await server.close();
});

test(`${atOnce} issued at once, some of them refused at the last: no number lost, none doubled, none missing`, async () => {
  const problem = await registerProblem(officer, await registerFirm(officer, '320102002'));
  const officers = ['320102.enforcement.officer', 'second'].map((name) => ({ name: `测试员${name}`, certificate: `测-${name}` }));
  const ids: string[] = [];
  for (let n = 0; n < atOnce; n += 1) {
    const draft = await draftOn(officer, problem.id);
    // Every tenth asks for a day later than the campaign allows: refused by the problem after its number was foretold and printed.
    const late = n % 10 === 9 ? { rectifyBy: '2012-05-15', orderItems: [['第1项', '2012-05-15']] } : {};
    ids.push((await write(officer, draft, { ...orderFields, officers, ...late })).id);
  }
  const answers = await Promise.all(ids.map((id) => act(officer, id, 'issue')));
  const refused = answers.filter(({ status }) => status !== 200);
  expect(refused.map(({ status }) => status)).toEqual(Array.from({ length: atOnce / 10 }, () => 422));
  const { rows } = await made(officer('GET', '/api/document-numbers?word=rectification-order&year=2009'));
  const given = atOnce - atOnce / 10;
  expect(rows.map((row: { sequence: number }) => row.sequence)).toEqual(Array.from({ length: given }, (_, place) => place + 1));
  expect(new Set(answers.filter(({ status }) => status === 200).map(({ body }) => body.number)).size).toBe(given);
  const [one] = answers.filter(({ status }) => status === 200);
  expect((await officer('POST', `/api/documents/${one?.body.id}/void`, { version: one?.body.version, reason: '误制' })).status).toBe(403);
}, 180_000);
