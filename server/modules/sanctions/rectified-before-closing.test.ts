import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CaseBodyOfTest, caseBody, issuePaper, sparedCase } from '../../../tests/support/made-cases.ts';
import { made } from '../../../tests/support/made-documents.ts';
import { type Caller, testApp, type TestApp } from '../../../tests/support/test-app.ts';
import { closeRenderer } from '../../platform/official-documents/renderer.ts';

let server: TestApp;
let body: CaseBodyOfTest;
let firmId: string;

beforeAll(async () => {
  server = await testApp();
  body = await caseBody(server);
  const firm = {
    name: '示例机械厂（虚构）',
    unlicensed: true,
    regionCode: '320102002',
    tradeSector: 3,
    address: '示例路1号',
    responsiblePerson: '张甲',
  };
  firmId = (await made(body.first('POST', '/api/enterprises', firm))).id;
});
afterAll(async () => {
  closeRenderer();
  await server.close();
});

async function register(): Promise<{ id: string; number: string }> {
  const words = { nature: 'illegal-act', kind: '7', subKind: '7.1', region: '320102002', sector: 3, foundOn: '2009-05-04' };
  return made(body.first('POST', '/api/problems', { ...words, facts: '虚构：从业人员未经培训上岗。', enterpriseId: firmId }));
}
async function actOnProblem(call: Caller, id: string, path: string, given: object): Promise<void> {
  const { version } = await made(call('GET', `/api/problems/${id}`));
  await made(call('POST', `/api/problems/${id}/${path}`, { version, ...given }));
}
const unsettled = async (id: string) => (await made(body.first('GET', `/api/cases/${id}/sanctions`))).unsettled.map(({ zh }: { zh: string }) => zh);

test('a case is not closed while what was ordered is not re-checked and found in order; then it is', async () => {
  const problem = await register();
  const id = await sparedCase(body, { problemIds: [problem.id] });
  expect(await unsettled(id)).toEqual([]);
  await actOnProblem(body.first, problem.id, 'order-rectification', { day: '2009-05-20' });
  expect(await unsettled(id)).toEqual([`问题${problem.number}责令改正的内容尚未复查合格（限期整改）`]);
  const refused = await issuePaper(body, 'closing', id);
  expect([refused.status, refused.body.message]).toEqual([409, `问题${problem.number}责令改正的内容尚未复查合格（限期整改）。`]);
  await actOnProblem(body.first, problem.id, 'claim-rectified', { evidence: '虚构：已全员培训。' });
  expect((await unsettled(id))[0]).toContain('待复查');
  await actOnProblem(body.second, problem.id, 'recheck-passed', { evidence: '虚构：查看培训记录，属实。' });
  expect(await unsettled(id)).toEqual([]);
  await made(issuePaper(body, 'closing', id));
  expect((await made(body.first('GET', `/api/cases/${id}`))).state).toBe('closed');
});

test('of a problem merged into another, the other counts; a firm that is closed needs no re-check', async () => {
  const [problem, other] = [await register(), await register()];
  const id = await sparedCase(body, { problemIds: [problem.id] });
  // As it was merged while that was still possible under an open case.
  await server.system((work) =>
    work.db.updateTable('problems').set({ merged_into: other.id, status: 'merged' }).where('id', '=', problem.id).execute(),
  );
  expect(await unsettled(id)).toEqual([]);
  await actOnProblem(body.first, other.id, 'order-rectification', { day: '2009-05-20' });
  expect(await unsettled(id)).toEqual([expect.stringContaining(other.number)]);
  const clerk = await server.account('320102.government', 'government');
  const government = await server.as(clerk);
  const proposed = await made(
    body.first('POST', `/api/cases/${id}/proposals`, {
      kind: 'close',
      toUnitId: clerk.unitId,
      words: '虚构：经停产整顿仍不具备条件。',
      document: '提请1号（虚构）',
    }),
  );
  await made(
    government('POST', `/api/proposals/${proposed.id}/acts`, {
      act: 'answerProposal',
      version: 1,
      outcome: 'granted',
      words: '同意关闭（虚构）。',
      document: '关闭决定1号（虚构）',
      persons: 0,
    }),
  );
  expect(await unsettled(id)).toEqual([]);
});
