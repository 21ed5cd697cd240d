import { afterAll, beforeAll, expect, test } from 'vitest';
import { act, draftOn, made, registerFirm, registerProblem, write } from '../../../tests/support/made-documents.ts';
import { type Caller, testApp, type TestApp } from '../../../tests/support/test-app.ts';
import { closeRenderer } from '../../platform/official-documents/renderer.ts';
import { recountFigures } from './recount-figures.ts';

let server: TestApp;
let officer: Caller;
let leader: Caller;
beforeAll(async () => {
  server = await testApp();
  officer = await server.as(await server.account('320102.enforcement', 'officer'));
  await server.account('320102.enforcement', 'officer', 'second');
  leader = await server.as(await server.account('320102.enforcement', 'leader'));
});
afterAll(async () => {
  closeRenderer();
  await server.close();
});

const officers = ['320102.enforcement.officer', 'second'].map((name) => ({ name: `测试员${name}`, certificate: `测-${name}` }));
const common = { officers, checkedOn: '2009-05-04', court: '示例区人民法院（虚构）', reviewGovernment: '示例区人民政府（虚构）' };

async function issued(problemId: string, measureDecisions: string[]) {
  const draft = await draftOn(officer, problemId, 'on-site-measure');
  await write(officer, draft, { ...common, measureDecisions });
  return { id: draft.id, ...(await made(act(officer, draft.id, 'issue'))) };
}

const stops = async () =>
  made(officer('GET', '/api/figures/records?measure=production-stopped&periodFrom=2009-05&periodTo=2009-05')).then(({ value }) => value);

test('a stop on a problem is a measure in force: counted, with its day, binding the paper; restart only after the review', async () => {
  const problem = await registerProblem(officer, await registerFirm(officer, '320102002'));
  await issued(problem.id, ['当场清理通道']);
  expect(await stops()).toBe(0);
  const paper = await issued(problem.id, ['责令暂时停产停业']);
  expect(await stops()).toBe(1);
  const row = await server.system(({ db }) => db.selectFrom('measures').selectAll().executeTakeFirstOrThrow());
  expect(row).toMatchObject({ case_id: null, kind: 'temporary-stop', state: 'in-force', document: paper.number, limit_on: '2009-11-04', sector: 3 });
  const { owed, waiting } = await made(officer('GET', '/api/desk'));
  expect([...owed.rows, ...waiting.rows].map(({ kind }: { kind: string }) => kind)).toContain('measure-limit');
  expect((await act(leader, paper.id, 'void', { reason: '误制' })).status).toBe(409);
  const measure = await made(officer('GET', `/api/measures/${row.id}`));
  expect([measure.caseId, measure.acts]).toEqual([null, ['askRestart']]);
  expect(await server.system(recountFigures)).toMatchObject({ byCell: [], byRecord: [], byCube: [] });
});
