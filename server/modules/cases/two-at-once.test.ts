import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CaseBodyOfTest, caseBody, headParty, writePaper } from '../../../tests/support/made-cases.ts';
import { act, made } from '../../../tests/support/made-documents.ts';
import type { Caller } from '../../../tests/support/test-app.ts';
import { testApp, type TestApp } from '../../../tests/support/test-app.ts';
import { closeRenderer } from '../../platform/official-documents/renderer.ts';

let server: TestApp;
let body: CaseBodyOfTest;
beforeAll(async () => {
  server = await testApp();
  body = await caseBody(server);
});
afterAll(async () => {
  closeRenderer();
  await server.close();
});

const clue = { cause: 'training', source: 'inspection', facts: '虚构：从业人员未经培训上岗', actOn: '2009-05-01', knownOn: '2009-05-04', sector: 3 };
const openCase = async (): Promise<string> =>
  (await made(body.first('POST', '/api/cases', { ...clue, handlerIds: [body.ids.first, body.ids.second], parties: [headParty] }))).id;
const detail = (id: string) => made(body.first('GET', `/api/cases/${id}`));
const evidence = (name: string) => ({ kind: 'record', name, collectedOn: '2009-05-04', holderId: body.ids.first });

test('two officers at once on one case: one is done, the other is shown what was done meanwhile, and nothing is lost', async () => {
  const id = await openCase();
  const { version } = await detail(id);
  const answers = await Promise.all([
    body.first('POST', `/api/cases/${id}/evidence`, { version, ...evidence('现场检查记录') }),
    body.second('POST', `/api/cases/${id}/gravity`, { version, isComplex: true, touchesLife: false, reason: '虚构：情节复杂。' }),
  ]);
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412]);
  const late = answers.findIndex(({ status }) => status === 412);
  const { current } = answers[late]!.body;
  expect([current.version, current.movesSince.map(({ act: what }: any) => what)]).toEqual([
    version + 1,
    [late === 1 ? 'addEvidence' : 'markGravity'],
  ]);
  const again =
    late === 0
      ? body.first('POST', `/api/cases/${id}/evidence`, { version: current.version, ...evidence('现场检查记录') })
      : body.second('POST', `/api/cases/${id}/gravity`, {
          version: current.version,
          isComplex: true,
          touchesLife: false,
          reason: '虚构：情节复杂。',
        });
  await made(again);
  const after = await detail(id);
  expect([after.evidence.length, after.isComplex, after.moves.map(({ seq }: any) => seq)]).toEqual([1, true, [1, 2, 3]]);
});

test('twenty at once, each looking again when told to: all stand in the case, numbered without gaps', async () => {
  const id = await openCase();
  const { version: first } = await detail(id);
  let stale = 0;
  async function insist(call: Caller, name: string): Promise<void> {
    let version = first;
    for (;;) {
      const answer = await call('POST', `/api/cases/${id}/evidence`, { version, ...evidence(name) });
      if (answer.status === 200) return;
      expect([412, 409]).toContain(answer.status);
      stale += 1;
      version = answer.status === 412 ? answer.body.current.version : version;
    }
  }
  await Promise.all(Array.from({ length: 20 }, (_, index) => insist(index % 2 === 0 ? body.first : body.second, `证据${index}`)));
  const after = await detail(id);
  expect(new Set(after.evidence.map(({ name }: any) => name)).size).toBe(20);
  expect(after.moves.map(({ seq }: any) => seq)).toEqual(Array.from({ length: 21 }, (_, index) => index + 1));
  expect(stale).toBeGreaterThan(0);
});

test('one paper issued by two at once files the case once', async () => {
  const id = await openCase();
  const paper = await writePaper(body, 'filing', id);
  await made(act(body.first, paper.id, 'submit', { opinion: '建议立案。' }));
  await made(act(body.head, paper.id, 'review', { opinion: '同意。' }));
  await made(act(body.leader, paper.id, 'approve', { opinion: '同意。' }));
  const { version } = await made(body.first('GET', `/api/documents/${paper.id}`));
  const answers = await Promise.all([body.first, body.second].map((call) => call('POST', `/api/documents/${paper.id}/issue`, { version })));
  const statuses = answers.map(({ status }) => status).toSorted();
  expect(statuses[0]).toBe(200);
  expect([409, 412]).toContain(statuses[1]);
  const after = await detail(id);
  expect(after.moves.filter(({ act: what }: any) => what === 'fileCase')).toHaveLength(1);
});
