import { afterAll, beforeAll, expect, test } from 'vitest';
import { made, registerFirm, registerProblem } from '../../../tests/support/made-documents.ts';
import { issueStop } from '../../../tests/support/made-stop.ts';
import { type Caller, testApp, type TestApp } from '../../../tests/support/test-app.ts';
import { closeRenderer } from '../../platform/official-documents/renderer.ts';
import { makeServedCase } from './made-case-for-tests.ts';

let server: TestApp;
let officer: Caller;
let leader: Caller;
let government: Caller;
let firm: string;
let problem: { id: string; number: string };
let caseId: string;
let unitId: string;
let personId: string;
let secondId: string;
const ids: Record<string, string> = {};
const people = ['320102.enforcement.officer', 'second'];

beforeAll(async () => {
  server = await testApp();
  const account = await server.account('320102.enforcement', 'officer');
  ({ unitId, personId } = account);
  officer = await server.as(account);
  secondId = (await server.account('320102.enforcement', 'officer', 'second')).personId;
  leader = await server.as(await server.account('320102.enforcement', 'leader'));
  const clerk = await server.account('320102.government', 'government');
  government = await server.as(clerk);
  firm = await registerFirm(officer, '320102002');
  problem = await registerProblem(officer, firm);
  await issueStop(officer, { kind: 'problem', id: problem.id }, people);
  ids.onProblem = (await made(officer('GET', '/api/measures'))).rows[0].id;
  const facts = { unitId, personId, number: '示例罚1号', decidedOn: '2009-05-04', servedOn: '2009-05-04', fineYuan: 10_000 };
  ({ id: caseId } = await makeServedCase(server, { ...facts, enterpriseId: firm }));
  await server.system(({ db }) =>
    db
      .insertInto('case_problems')
      .values({ case_id: caseId, problem_id: problem.id, region_code: '320102002', region_then: '320102002', sector: 3 })
      .execute(),
  );
  const outside = { outsideReason: '虚构：纸质制发' };
  const order = (kind: string, document: string) => start('measures', { kind, takenOn: '2009-05-03', words: '虚构', document, ...outside });
  ids.exposed = await order('exposure', '示例曝光1号');
  ids.lifted = await order('exposure', '示例曝光2号');
  await made(
    officer('POST', `/api/measures/${ids.lifted}/acts`, { act: 'liftMeasure', version: 1, reason: '虚构：已履行', document: '示例解除1号' }),
  );
  const propose = (kind: string) => start('proposals', { kind, words: '虚构：提请', document: `示例请示-${kind}`, toUnitId: clerk.unitId });
  ids.proposed = await propose('close');
  ids.granted = await propose('suspend-licence');
  const answer = { act: 'answerProposal', version: 1, outcome: 'granted', words: '虚构：暂扣', document: '示例函1号', effectOn: '2009-05-04' };
  await made(government('POST', `/api/proposals/${ids.granted}/acts`, answer));
}, 120_000);
afterAll(async () => {
  closeRenderer();
  await server.close();
});

const start = async (path: string, body: object): Promise<string> => (await made(officer('POST', `/api/cases/${caseId}/${path}`, body))).id;

const kinds = async (query: string, call = officer): Promise<string[]> =>
  (await made(call('GET', `/api/measures?${query}`))).rows.map((row: { record: string; kind: string }) => `${row.record} ${row.kind}`);

test('measures and proposals in one register: what is open by its last day; a proposal granted stands as its measure', async () => {
  const { rows, total } = await made(officer('GET', '/api/measures?state=all'));
  expect(total).toBe(5);
  expect(rows.map((row: any) => [row.record, row.kind, row.state, row.takenOn, row.dueOn === null ? null : 'a day'])).toEqual([
    ['measure', 'temporary-stop', 'in-force', '2009-05-04', 'a day'],
    ['measure', 'suspend-licence', 'in-force', '2009-05-04', 'a day'],
    ['proposal', 'close', 'awaiting', '2009-05-04', null],
    ['measure', 'exposure', 'in-force', '2009-05-03', null],
    ['measure', 'exposure', 'lifted', '2009-05-03', null],
  ]);
  expect(rows[0]).toMatchObject({ id: ids.onProblem, dueOn: '2009-05-20', caseId: null, words: '暂时停产停业：全厂', isOpen: true });
  expect(rows[2]).toMatchObject({ id: ids.proposed, caseId, document: '示例请示-close', unit: { id: unitId } });
  expect(rows[2].decidedBy).not.toBe('');
  expect(await kinds('')).toHaveLength(4);
});

test('by kind, state, area, body, firm, day and words; sorted and paged', async () => {
  expect(await kinds('kind=exposure')).toEqual(['measure exposure']);
  expect(await kinds('kind=exposure&state=ended')).toEqual(['measure exposure']);
  expect(await kinds('state=awaiting')).toEqual(['proposal close']);
  expect(await kinds('state=restart-asked')).toEqual([]);
  expect(await kinds('state=all&region=320104000')).toEqual([]);
  expect(await kinds('state=all&region=320102000')).toHaveLength(5);
  expect(await kinds(`state=all&unit=${unitId}`)).toHaveLength(5);
  expect(await kinds('state=all&unit=999999')).toEqual([]);
  expect(await kinds(`state=all&enterprise=${firm}`)).toHaveLength(5);
  expect(await kinds('state=all&enterprise=999999')).toEqual([]);
  expect(await kinds('state=all&takenTo=2009-05-03')).toEqual(['measure exposure', 'measure exposure']);
  expect(await kinds('state=all&takenFrom=2009-05-05')).toEqual([]);
  expect(await kinds(`state=all&text=${encodeURIComponent('曝光1号')}`)).toEqual(['measure exposure']);
  expect(await kinds('state=all&text=%25')).toEqual([]);
  expect((await kinds('state=all&sort=takenOn'))[4]).not.toBe('measure exposure');
  expect((await kinds('sort=-dueOn'))[3]).not.toBe('measure temporary-stop');
  const pages = await Promise.all([1, 2, 3].map((page) => made(officer('GET', `/api/measures?state=all&size=2&page=${page}`))));
  expect(pages.map(({ rows, total }) => [rows.length, total])).toEqual([
    [2, 5],
    [2, 5],
    [1, 5],
  ]);
  expect(new Set(pages.flatMap(({ rows }) => rows.map((row: any) => `${row.record}${row.id}`))).size).toBe(5);
  expect((await officer('GET', '/api/measures?kind=nothing')).status).toBe(400);
  expect((await officer('GET', '/api/measures?sort=words')).status).toBe(400);
});

test('a problem shows what was ordered on it and in its cases', async () => {
  expect(await kinds(`state=all&problem=${problem.id}`)).toHaveLength(5);
  const other = await registerProblem(officer, firm);
  expect(await kinds(`state=all&problem=${other.id}`)).toEqual([]);
});

test('a visit shows the stops ordered on it and on what it found', async () => {
  const before = (await kinds(`state=all&enterprise=${firm}`)).length;
  const plan = { enterpriseId: firm, plannedFrom: '2009-05-04', plannedTo: '2009-05-04', source: 'yearly-plan', noticeWay: 'at-door' };
  const { id } = await made(
    officer('POST', '/api/inspections', { ...plan, basis: '《安全生产法》', matters: '储存现场', officerIds: [personId, secondId] }),
  );
  const go = async (call: Caller, name: string, body: object = {}) => {
    const { version } = await made(call('GET', `/api/inspections/${id}`));
    return made(call('POST', `/api/inspections/${id}/${name}`, { version, ...body }));
  };
  await go(officer, 'submit');
  await go(leader, 'approve');
  await go(officer, 'start', { met: '李乙（虚构）' });
  const finding = { unitId, words: '虚构：三名工人未经培训上岗', nature: 'illegal-act', kind: '7', subKind: '7.1' };
  const signature = { way: 'signed', name: '李乙', post: '安全科长' };
  const { findings } = await go(officer, 'record', { summary: '虚构', foundNothing: false, signature, findings: [finding] });
  expect(await kinds(`inspection=${id}`)).toEqual([]);
  await issueStop(officer, { kind: 'problem', id: findings[0].problem.id }, people);
  expect(await kinds(`inspection=${id}`)).toEqual(['measure temporary-stop']);
  await issueStop(officer, { kind: 'inspection', id }, people);
  expect(await kinds(`inspection=${id}`)).toEqual(['measure temporary-stop', 'measure temporary-stop']);
  expect(await kinds(`problem=${findings[0].problem.id}`)).toEqual(['measure temporary-stop']);
  expect(await kinds(`state=all&enterprise=${firm}`)).toHaveLength(before + 2);
});

test('another area sees none of it; without the permission nothing is read', async () => {
  const elsewhere = await server.as(await server.account('320104.enforcement', 'officer'));
  expect(await kinds('state=all', elsewhere)).toEqual([]);
  expect(await kinds(`state=all&problem=${problem.id}`, elsewhere)).toEqual([]);
  expect(await kinds(`state=all&enterprise=${firm}`, elsewhere)).toEqual([]);
  const auditor = await server.as(await server.account('320000.office', 'auditor'));
  expect((await auditor('GET', '/api/measures')).status).toBe(403);
});

test('the review before a restart is owed by those who handle cases, and late once its day is over', async () => {
  await made(officer('POST', `/api/measures/${ids.onProblem}/acts`, { act: 'askRestart', version: 1, day: '2009-05-04', reason: '虚构' }));
  const [row] = (await made(officer('GET', '/api/measures?state=restart-asked'))).rows;
  expect(row.id).toBe(ids.onProblem);
  const detail = await made(officer('GET', `/api/measures/${ids.onProblem}`));
  expect(detail).toMatchObject({ state: 'restart-asked', restartDueOn: row.dueOn, subject: { kind: 'problem', id: problem.id } });
  const owes = async (call: Caller) => {
    const { owed, waiting } = await made(call('GET', '/api/desk'));
    return [...owed.rows, ...waiting.rows].some(({ kind }: { kind: string }) => kind === 'restart-review');
  };
  expect([await owes(officer), await owes(leader)]).toEqual([true, false]);
  expect(await kinds('state=lapsed')).toEqual([]);
  server.setDay(nextDay(row.dueOn));
  const lapsed = await kinds('state=lapsed', await server.as(await server.account('320102.enforcement', 'officer', 'third')));
  expect(lapsed).toEqual(['measure temporary-stop']);
});

const nextDay = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
