import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Caller, TestApp } from '../../../tests/support/test-app.ts';
import { testApp } from '../../../tests/support/test-app.ts';
import { refuseWhileUnsettled } from '../cases/close-hindrances.ts';
import { nameClosureGrounds } from './for-other-modules.ts';
import { makeServedCase } from './made-case-for-tests.ts';

let server: TestApp;
let officer: Caller;
let leader: Caller;
let government: Caller;
let governmentId: string;
let unitId: string;
let personId: string;
let caseId: string;

beforeAll(async () => {
  server = await testApp();
  server.setDay('2024-03-01');
  const account = await server.account('320102.enforcement', 'officer');
  ({ unitId, personId } = account);
  officer = await server.as(account);
  leader = await server.as(await server.account('320102.enforcement', 'leader'));
  const clerk = await server.account('320102.government', 'government');
  governmentId = clerk.unitId;
  government = await server.as(clerk);
  ({ id: caseId } = await served('2024-02-20'));
});
afterAll(() => server.close());

let count = 0;
const served = (decidedOn: string, more: object = {}) => {
  count += 1;
  return makeServedCase(server, { unitId, personId, number: `罚${count}`, decidedOn, servedOn: decidedOn, fineYuan: 10_000, ...more });
};
const start = (path: string, body: object, call = officer) => call('POST', `/api/cases/${caseId}/${path}`, body);
const acting =
  (path: string, id: string) =>
  async (call: Caller, act: string, body: object = {}) => {
    const { version } = (await officer('GET', `/api/${path}/${id}`)).body;
    return call('POST', `/api/${path}/${id}/acts`, { act, version, ...body });
  };
const openDuties = async (kind: string, id: string) => {
  const rows = await server.system((work) =>
    work.db
      .selectFrom('duties')
      .select(['kind', 'due_at', 'done_at', 'holder_unit_id'])
      .where('subject_kind', '=', kind)
      .where('subject_id', '=', id)
      .orderBy('id')
      .execute(),
  );
  return rows.filter(({ done_at: done }) => done === null);
};
/** Papers of before this system. */
const outside = { outsideReason: '虚构：纸质制发' };
const seizure = {
  ...outside,
  kind: 'seizure',
  madeAt: '2024-02-01T10:00:00+08:00',
  place: '示例仓库',
  reason: '虚构：违法储存',
  document: '查扣1号',
  items: [
    { name: '铁桶', quantity: 12, unitWord: '只', value: 120_000 },
    { name: '泵', quantity: 1, unitWord: '台' },
  ],
};

test('a seizure: 30 days, 30 more by the head, testing left out, every item disposed of', async () => {
  expect((await start('seizures', { ...seizure, items: [] })).status).toBe(400);
  expect((await start('seizures', { ...seizure, document: '' })).body.fields[0].path).toBe('document');
  const made = await start('seizures', seizure);
  expect(made.status, JSON.stringify(made.body)).toBe(200);
  const { id } = made.body;
  const act = acting('seizures', id);
  expect((await officer('GET', `/api/seizures/${id}`)).body).toMatchObject({
    dueOn: '2024-03-02',
    state: 'held',
    items: [{ quantity: '12' }, { fate: null }],
  });
  expect((await act(officer, 'extendSeizure', { days: 30, reason: '案情复杂', document: '延1号', ...outside })).status).toBe(403);
  expect((await act(leader, 'extendSeizure', { days: 30, reason: '案情复杂', document: '延1号', ...outside })).status).toBe(200);
  expect((await act(leader, 'extendSeizure', { days: 5, reason: '再延', document: '延2号', ...outside })).body.code).toBe('not-extendable');
  expect((await act(officer, 'leaveOutTesting', { from: '2024-02-10', to: '2024-02-19', reason: '检测', document: '委托1号' })).status).toBe(200);
  expect((await officer('GET', `/api/seizures/${id}`)).body).toMatchObject({ dueOn: '2024-04-11', isExtended: true });
  expect((await openDuties('seizure', id)).map(({ kind, due_at: due }) => [kind, due?.toISOString().slice(0, 10)])).toEqual([
    ['seizure-decision', '2024-04-11'],
  ]);
  const decide = { reason: '决定没收', document: '处理1号', ...outside, fates: [{ number: 1, fate: 'confiscated' }] };
  const bare = await act(officer, 'decideSeizure', decide);
  expect([bare.status, bare.body.message]).toEqual([409, expect.stringContaining('本案没有没收非法财物的处罚决定')]);
  decide.fates = [{ number: 1, fate: 'destroyed' }];
  expect((await act(officer, 'decideSeizure', decide)).body.fields[0].path).toBe('fates');
  expect((await act(officer, 'decideSeizure', { ...decide, fates: [...decide.fates, { number: 2, fate: 'returned' }] })).status).toBe(200);
  expect(await openDuties('seizure', id)).toEqual([]);
  const stale = await officer('POST', `/api/seizures/${id}/acts`, { act: 'releaseSeizure', version: 1, reason: 'x', document: 'y', ...outside });
  expect(stale.status).toBe(412);
});

test('an urgent seizure waits 24 hours for the head; after the last day it can only be released', async () => {
  const { id } = (await start('seizures', { ...seizure, isUrgent: true, document: '', madeAt: '2024-02-29T20:00:00+08:00' })).body;
  const act = acting('seizures', id);
  expect((await openDuties('seizure', id)).map(({ kind, due_at: due }) => [kind, due?.toISOString()])).toEqual([
    ['seizure-decision', '2024-03-30T15:59:59.999Z'],
    ['seizure-approval', '2024-03-01T12:00:00.000Z'],
  ]);
  expect((await act(leader, 'approveSeizure', { document: '补批1号', ...outside })).status).toBe(200);
  server.setDay('2024-03-31');
  expect((await officer('GET', '/api/seizures?state=lapsed')).body.rows.map((row: { id: string }) => row.id)).toContain(id);
  expect((await act(leader, 'extendSeizure', { days: 10, reason: 'x', document: 'y', ...outside })).body.message).toContain('应当立即解除');
  expect((await officer('GET', `/api/seizures/${id}`)).body.acts).toEqual(['releaseSeizure']);
  expect((await act(officer, 'releaseSeizure', { reason: '期限届满', document: '解除1号', ...outside })).status).toBe(200);
  server.setDay('2024-03-01');
});

test('what is stopped restarts after review alone; cutting the power waits for the main head and its notice', async () => {
  const { id } = (await start('measures', { kind: 'temporary-stop', takenOn: '2024-02-28', words: '虚构：停产', document: '现决1号', ...outside }))
    .body;
  const act = acting('measures', id);
  expect((await act(officer, 'liftMeasure', { reason: 'x', document: 'y' })).body.message).toContain('经审查同意方可恢复');
  expect((await act(leader, 'passRestart', { reviewedOn: '2024-03-01', reason: 'x', document: 'y' })).status).toBe(409);
  expect((await act(officer, 'askRestart', { day: '2024-03-01', reason: '整改完成' })).status).toBe(200);
  expect((await openDuties('measure', id)).map(({ kind, due_at: due }) => [kind, due?.toISOString().slice(0, 10)])).toContainEqual([
    'restart-review',
    '2024-03-11',
  ]);
  expect((await act(officer, 'passRestart', { reviewedOn: '2024-03-01', reason: '合格', document: '审1号', ...outside })).status).toBe(403);
  const tooEarly = await act(leader, 'passRestart', { reviewedOn: '2024-02-29', reason: '合格', document: '审0号', ...outside });
  expect([tooEarly.status, tooEarly.body.fields?.[0]?.path]).toEqual([422, 'reviewedOn']);
  expect((await act(leader, 'failRestart', { reviewedOn: '2024-03-01', reason: '仍有隐患', document: '审1号', ...outside })).status).toBe(200);
  expect((await act(officer, 'askRestart', { day: '2024-03-01', reason: '再次申请' })).status).toBe(200);
  expect((await act(leader, 'passRestart', { reviewedOn: '2024-03-01', reason: '合格', document: '审2号', ...outside })).body.state).toBe('lifted');
  expect(await openDuties('measure', id)).toEqual([]);
  const cut = { kind: 'cut-supply', takenOn: '2024-03-03', words: '停止供电', document: '停电1号', ...outside };
  expect((await start('measures', cut)).body.fields[0].path).toBe('noticeAt');
  const waiting = (await start('measures', { ...cut, noticeAt: '2024-03-01T09:00:00+08:00' })).body;
  expect(waiting.state).toBe('awaiting-approval');
  expect((await acting('measures', waiting.id)(leader, 'approveMeasure')).body.state).toBe('in-force');
  expect((await start('measures', { ...cut, takenOn: '2014-11-30' })).body.fields[0].path).toBe('kind');
});

test('closure is proposed to the government, which answers; detention as told back counts its persons', async () => {
  const targets = (await officer('GET', `/api/cases/${caseId}/sanction-targets?kind=close`)).body.rows;
  expect(targets.every((one: { kind: string }) => one.kind === 'government')).toBe(true);
  const body = { kind: 'close', words: '虚构：三次受罚', document: '请示1号', answerDueOn: '2024-03-20' };
  expect((await start('proposals', { ...body, toUnitId: unitId })).body.fields[0].path).toBe('toUnitId');
  const { id } = (await start('proposals', { ...body, toUnitId: governmentId })).body;
  expect((await openDuties('proposal', id)).map(({ kind, holder_unit_id: holder }) => [kind, holder])).toEqual([['proposal-answer', governmentId]]);
  expect((await government('GET', '/api/proposals?side=to-me')).body.rows.map((row: { id: string }) => row.id)).toEqual([id]);
  expect((await officer('GET', '/api/proposals?side=to-me')).body.total).toBe(0);
  const act = acting('proposals', id);
  expect((await act(officer, 'remindProposal')).status).toBe(200);
  const answer = { outcome: 'granted', words: '同意关闭', document: '批复1号', effectOn: '2024-03-01' };
  expect((await act(officer, 'answerProposal', answer)).status).toBe(403);
  expect((await act(government, 'answerProposal', answer)).body).toMatchObject({ state: 'granted' });
  expect((await act(government, 'answerProposal', answer)).status).toBe(409);
  expect(await openDuties('proposal', id)).toEqual([]);
  const { measures } = (await officer('GET', `/api/cases/${caseId}/sanctions`)).body;
  expect(measures.find((one: { kind: string }) => one.kind === 'close')).toMatchObject({ state: 'in-force', proposalId: id, takenOn: '2024-03-01' });
  const police = (await officer('GET', `/api/cases/${caseId}/sanction-targets?kind=detention&find=公安`)).body.rows[0];
  const asked = (await start('proposals', { kind: 'detention', words: '虚构：逃匿', document: '建议1号', toUnitId: police.id })).body;
  const told = { outcome: 'granted', day: '2024-03-01', words: '拘留十日', document: '公函1号' };
  expect((await acting('proposals', asked.id)(officer, 'recordProposalAnswer', told)).body.fields[0].path).toBe('persons');
  expect((await acting('proposals', asked.id)(officer, 'recordProposalAnswer', { ...told, persons: 1 })).status).toBe(200);
});

test('to the police: report, leave within three days, 24 hours, refusal, review, filed, items', async () => {
  const { id: own } = await served('2024-02-20');
  const body = { kind: 'police', words: '虚构：危险作业', toName: '示例公安分局（虚构）', offence: '危险作业罪', persons: 1 };
  const { id } = (await officer('POST', `/api/cases/${own}/transfers`, body)).body;
  const act = acting('transfers', id);
  const owed = async () => (await openDuties('transfer', id)).map(({ kind, due_at: due }) => `${kind} ${due?.toISOString().slice(0, 10) ?? ''}`);
  const stateOfCase = async () =>
    (await server.system((work) => work.db.selectFrom('cases').select('state').where('id', '=', own).executeTakeFirstOrThrow())).state;
  expect(await owed()).toEqual(['crime-report-decision 2024-03-04']);
  expect((await act(officer, 'allowTransfer')).status).toBe(403);
  expect((await act(officer, 'handOverCase', { document: '移1号', ...outside })).status).toBe(409);
  expect((await act(leader, 'allowTransfer')).status).toBe(200);
  expect(await owed()).toEqual(['crime-hand-over 2024-03-02']);
  expect((await act(officer, 'handOverCase', { document: '移1号', ...outside, copiedOn: '2024-03-01' })).status).toBe(200);
  expect(await stateOfCase()).toBe('transferred');
  expect((await officer('GET', `/api/transfers/${id}`)).body.clock.dueAt).toBe('2024-03-04T15:59:59.999Z');
  const told = (outcome: string) => act(officer, 'recordTransferAnswer', { outcome, day: '2024-03-01', words: '虚构', document: '公函2号' });
  expect((await told('not-filed')).body.state).toBe('not-filed');
  expect(await owed()).toEqual(['refusal-objection 2024-03-04']);
  expect((await act(officer, 'askPoliceReview', { document: '复议1号', reason: '不服' })).status).toBe(200);
  expect((await told('filed')).body.state).toBe('filed');
  expect(await owed()).toEqual(['case-items-hand-over 2024-03-04']);
  expect((await act(officer, 'handOverItems', { document: '交接1号' })).body.state).toBe('done');
  expect(await owed()).toEqual([]);
});

test('a refusal that is not contested brings the case back; another body answers by itself', async () => {
  const { id: own } = await served('2024-02-20');
  const { id } = (
    await officer('POST', `/api/cases/${own}/transfers`, { kind: 'police', words: 'x', toName: '示例公安分局（虚构）', offence: '危险作业罪' })
  ).body;
  const act = acting('transfers', id);
  await act(leader, 'allowTransfer');
  await act(officer, 'handOverCase', { document: '移2号', ...outside });
  await act(officer, 'recordTransferAnswer', { outcome: 'not-filed', day: '2024-03-01', words: '虚构', document: '公函3号' });
  expect((await act(leader, 'acceptRefusal', { reason: '证据不足' })).body.state).toBe('returned');
  const { state } = await server.system((work) => work.db.selectFrom('cases').select('state').where('id', '=', own).executeTakeFirstOrThrow());
  expect(state).toBe('served');
  const given = (await start('transfers', { kind: 'body', words: '线索', document: '移3号', ...outside, toUnitId: governmentId })).body;
  expect(given.state).toBe('handed-over');
  expect((await government('GET', '/api/transfers')).body.rows.map((row: { id: string }) => row.id)).toEqual([given.id]);
  expect((await acting('transfers', given.id)(government, 'answerTransfer', { outcome: 'filed', words: '接收', document: '收1号' })).body.state).toBe(
    'done',
  );
});

test('out of sight nothing is found; what stands open is named, but no stop of a firm that was closed', async () => {
  const elsewhere = await server.as(await server.account('320104.enforcement', 'officer'));
  for (const path of [`cases/${caseId}/sanctions`, 'seizures/1', 'measures/1', 'proposals/1', 'transfers/1'])
    expect((await elsewhere('GET', `/api/${path}`)).status, path).toBe(404);
  await start('seizures', seizure);
  const { unsettled, acts } = (await officer('GET', `/api/cases/${caseId}/sanctions`)).body;
  expect(unsettled.map(({ zh }: { zh: string }) => zh)).toEqual([
    '罚没款未缴清：示例化工厂（虚构）未缴10,000.00元',
    '查封、扣押的物品尚未处理：铁桶、泵',
  ]);
  expect(acts).toContain('makeSeizure');
  await expect(server.system((work) => refuseWhileUnsettled(work, caseId, 'closeCase'))).rejects.toMatchObject({
    status: 409,
    words: { zh: expect.stringContaining('铁桶') },
  });
  const { id: other } = await served('2024-02-20', { kinds: ['warning'], fineYuan: 0 });
  await server.system((work) => refuseWhileUnsettled(work, other, 'closeCase'));
});

test('three penalties in 180 days with a major hazard: the proposal to close is owed, once', async () => {
  const firm = (
    await officer('POST', '/api/enterprises', {
      name: '示例木器厂（虚构）',
      unlicensed: true,
      regionCode: '320102002',
      tradeSector: 3,
      address: '示例路 9 号',
      responsiblePerson: '张甲',
    })
  ).body;
  const decide = (day: string) => served(day, { enterpriseId: firm.id });
  await decide('2023-10-01');
  await decide('2023-12-01');
  await decide('2024-02-01');
  expect(await server.system(nameClosureGrounds)).toBe(0);
  server.setDay('2009-06-01');
  const hazard = await officer('POST', '/api/problems', {
    nature: 'hazard',
    grade: 'major',
    region: '320102002',
    sector: 3,
    facts: '虚构：储罐泄漏。',
    foundOn: '2009-06-01',
    enterpriseId: firm.id,
    hazardStandard: 'hazard-provisions-2008',
    hazardClause: '第三条（停产整治）',
  });
  expect(hazard.status, JSON.stringify(hazard.body)).toBe(200);
  server.setDay('2024-03-01');
  expect(await server.system(nameClosureGrounds)).toBe(1);
  expect(await server.system(nameClosureGrounds)).toBe(0);
  expect((await openDuties('enterprise', firm.id)).map(({ kind }) => kind)).toEqual(['closure-proposal']);
});
