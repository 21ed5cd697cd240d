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
const common = { officers, court: '示例区人民法院（虚构）', reviewGovernment: '示例区人民政府（虚构）' };

async function issued(problemId: string, chosen: object) {
  const draft = await draftOn(officer, problemId, 'on-site-measure');
  await write(officer, draft, { ...common, ...chosen });
  return { id: draft.id, ...(await made(act(officer, draft.id, 'issue'))) };
}

const stops = async () =>
  made(officer('GET', '/api/figures/records?measure=production-stopped&periodFrom=2009-05&periodTo=2009-05')).then(({ value }) => value);

test('a stop on a problem is a measure in force: counted, with its day, binding the paper; restart only after the review', async () => {
  const problem = await registerProblem(officer, await registerFirm(officer, '320102002'));
  await issued(problem.id, { measureDecisions: ['当场清理通道'] });
  expect(await stops()).toBe(0);
  const stop = { stopMeasure: 'stop-production', stopObject: '全厂', stopFrom: '2009-05-04', measureEndsOn: '2009-08-04' };
  const paper = await issued(problem.id, stop);
  expect(await stops()).toBe(1);
  const row = await server.system(({ db }) => db.selectFrom('measures').selectAll().executeTakeFirstOrThrow());
  expect(row).toMatchObject({ case_id: null, kind: 'temporary-stop', state: 'in-force', document: paper.number, limit_on: '2009-08-04', sector: 3 });
  expect(row).toMatchObject({ stops: ['stop-production'], words: '暂时停产停业：全厂', subject_kind: 'problem', subject_id: problem.id });
  const { owed, waiting } = await made(officer('GET', '/api/desk'));
  expect([...owed.rows, ...waiting.rows].map(({ kind }: { kind: string }) => kind)).toContain('measure-limit');
  expect((await act(leader, paper.id, 'void', { reason: '误制' })).status).toBe(409);
  const measure = await made(officer('GET', `/api/measures/${row.id}`));
  expect([measure.caseId, measure.acts]).toEqual([null, ['askRestart']]);
  expect(await server.system(recountFigures)).toMatchObject({ byCell: [], byRecord: [], byCube: [] });
});

test('a major hazard fills the choice; an opinion lifts the stop only after an application, by the review of the site', async () => {
  const firm = await server.system(({ db }) => db.selectFrom('enterprises').select('id').executeTakeFirstOrThrow());
  const hazard = await made(
    officer('POST', '/api/problems', {
      nature: 'hazard',
      grade: 'major',
      region: '320102002',
      sector: 3,
      facts: '虚构：储罐泄漏。',
      foundOn: '2009-05-04',
      enterpriseId: firm.id,
      hazardStandard: 'hazard-provisions-2008',
      hazardClause: '第三条（停产整治）',
    }),
  );
  const draft = await draftOn(officer, hazard.id, 'on-site-measure');
  expect(draft.fields).toMatchObject({ stopMeasure: 'stop-production', peopleOut: 'yes', stopFrom: '2009-05-04' });
  await write(officer, draft, { ...common, stopObject: '储罐区' });
  const paper = await made(act(officer, draft.id, 'issue'));
  const [measure] = await server.system(({ db }) => db.selectFrom('measures').selectAll().where('subject_id', '=', hazard.id).execute());
  expect(measure).toMatchObject({ document: paper.number, stops: ['stop-production', 'withdraw'], limit_on: draft.fields.measureEndsOn });
  const second = await server.as(await server.account('320102.enforcement', 'officer', 'second'));
  const { version } = await made(second('GET', `/api/problems/${hazard.id}`));
  const ordered = await made(officer('POST', `/api/problems/${hazard.id}/order-rectification`, { version, day: '2009-05-20', reason: '虚构' }));
  const claimed = await made(
    officer('POST', `/api/problems/${hazard.id}/claim-rectified`, { version: ordered.version, evidence: '虚构：储罐已更换' }),
  );
  await made(second('POST', `/api/problems/${hazard.id}/recheck-passed`, { version: claimed.version, evidence: '虚构：储罐已更换' }));
  const opinion = await draftOn(second, hazard.id, 're-check-opinion');
  await write(second, opinion, { officers, orderNumber: paper.number, orderedOn: '2009-05-04', restartDecision: 'allowed' });
  const early = await act(second, opinion.id, 'issue');
  expect([early.status, early.body.message]).toEqual([409, expect.stringContaining('先在措施页登记')]);
  const asked = { act: 'askRestart', version: 1, day: '2009-05-04', reason: '虚构：隐患已排除' };
  await made(officer('POST', `/api/measures/${measure!.id}/acts`, asked));
  const lifting = await made(act(second, opinion.id, 'issue'));
  const lifted = await made(officer('GET', `/api/measures/${measure!.id}`));
  expect(lifted).toMatchObject({ state: 'lifted', endedOn: '2009-05-04' });
  expect(lifted.moves[0]).toMatchObject({ act: 'passRestart', document: lifting.number });
  expect(await server.system(recountFigures)).toMatchObject({ byCell: [], byRecord: [], byCube: [] });
});
