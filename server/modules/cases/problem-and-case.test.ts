import { afterAll, beforeAll, expect, test } from 'vitest';
import { actOnCase, type CaseBodyOfTest, caseBody, headParty } from '../../../tests/support/made-cases.ts';
import { made, registerFirm, registerProblem } from '../../../tests/support/made-documents.ts';
import { testApp, type TestApp } from '../../../tests/support/test-app.ts';
import { closeRenderer } from '../../platform/official-documents/renderer.ts';

let server: TestApp;
let body: CaseBodyOfTest;
let firm: string;
beforeAll(async () => {
  server = await testApp();
  body = await caseBody(server);
  firm = await registerFirm(body.first, '320102002');
});
afterAll(async () => {
  closeRenderer();
  await server.close();
});

const clue = { cause: 'training', source: 'inspection', facts: '虚构：从业人员未经培训上岗', actOn: '2009-05-01', knownOn: '2009-05-04' };
const open = (problemIds: string[], more: object = {}, call = body.first, handlerIds = [body.ids.first, body.ids.second]) =>
  call('POST', '/api/cases', { ...clue, handlerIds, parties: [headParty], problemIds, ...more });
const onProblem = async (id: string, act: string, given: object) => {
  const { version } = await made(body.first('GET', `/api/problems/${id}`));
  return body[act === 'void' ? 'leader' : 'first']('POST', `/api/problems/${id}/${act}`, { version, ...given });
};

test('one case stands on a problem: two opened at once give one, the other is told which', async () => {
  const problem = await registerProblem(body.first, firm);
  const answers = await Promise.all([open([problem.id]), open([problem.id], {}, body.second)]);
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  const [opened, refused] = answers.toSorted((a, b) => a.status - b.status);
  expect(refused!.body).toMatchObject({ code: 'case-exists', current: { id: opened!.body.id } });
  expect(refused!.body.message).toContain(opened!.body.number);
  expect((await made(body.first('GET', `/api/problems/${problem.id}/cases`))).mayOpen).toBe(false);
});

test('once declined, another may be opened', async () => {
  const problem = await registerProblem(body.first, firm);
  const { id } = await made(open([problem.id]));
  await made(actOnCase(body.leader, id, 'decline-filing', { reason: '虚构：经核实没有违法事实。', text: '虚构：不予立案。' }));
  expect((await made(body.first('GET', `/api/problems/${problem.id}/cases`))).mayOpen).toBe(true);
  await made(open([problem.id]));
});

test('a problem that a case stands on is neither voided nor merged away; the other way round it is', async () => {
  const [kept, twin] = [await registerProblem(body.first, firm), await registerProblem(body.first, firm)];
  const { number } = await made(open([kept.id]));
  const voided = await onProblem(kept.id, 'void', { reason: '虚构：登记有误' });
  expect([voided.status, voided.body.code]).toEqual([409, 'case-exists']);
  expect(voided.body.message).toContain(number);
  const away = await onProblem(kept.id, 'merge', { targetProblemId: twin.id, reason: '虚构：重复登记' });
  expect([away.status, away.body.code]).toEqual([409, 'case-exists']);
  await made(onProblem(twin.id, 'merge', { targetProblemId: kept.id, reason: '虚构：重复登记' }));
  const onTwin = await open([twin.id]);
  expect([onTwin.status, onTwin.body.code]).toEqual([409, 'problem-gone']);
  expect(onTwin.body.message).toContain(kept.number);
});

test('no case rests on a voided problem', async () => {
  const problem = await registerProblem(body.first, firm);
  await made(onProblem(problem.id, 'void', { reason: '虚构：登记有误' }));
  expect((await open([problem.id])).body.code).toBe('problem-gone');
});

test('a superior body takes up a county’s problem only with a written reason; outside its area there is none', async () => {
  const problem = await registerProblem(body.first, firm);
  const cityBody = await caseBody(server, '320100.enforcement');
  const handlers = [cityBody.ids.first, cityBody.ids.second];
  const refused = await open([problem.id], {}, cityBody.first, handlers);
  expect([refused.status, refused.body.fields?.[0]?.path]).toEqual([422, 'takeUpReason']);
  const elsewhere = await caseBody(server, '320500.enforcement');
  const reason = { takeUpReason: '虚构：案情重大，跨区作业。' };
  expect((await open([problem.id], reason, elsewhere.first, [elsewhere.ids.first, elsewhere.ids.second])).status).toBe(404);
  const { id } = await made(open([problem.id], reason, cityBody.first, handlers));
  expect((await made(cityBody.first('GET', `/api/cases/${id}`))).moves[0]).toMatchObject({ reason: reason.takeUpReason });
  expect((await open([problem.id])).body.code).toBe('case-exists');
});
