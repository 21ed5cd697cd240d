import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Caller, TestApp } from '../../../tests/support/test-app.ts';
import { testApp } from '../../../tests/support/test-app.ts';
import { inspectionOfCheck } from './for-other-modules.ts';

let server: TestApp;
let officer: Caller;
let leader: Caller;
let officers: string[];
let cityOfficers: string[];
let city: Caller;
let cityUnit: string;
let firms: string[];

beforeAll(async () => {
  server = await testApp();
  server.setDay('2009-06-01');
  const own = [await server.account('320102.enforcement', 'officer'), await server.account('320102.enforcement', 'officer', 'second')];
  const cityOwn = [await server.account('320100.enforcement', 'officer'), await server.account('320100.enforcement', 'officer', 'city second')];
  officers = own.map(({ personId }) => personId);
  cityOfficers = cityOwn.map(({ personId }) => personId);
  officer = await server.as(own[0] as never);
  city = await server.as(cityOwn[0] as never);
  leader = await server.as(await server.account('320102.enforcement', 'leader'));
  cityUnit = (await server.system(({ db }) => db.selectFrom('units').select('id').where('key', '=', '320100.enforcement').executeTakeFirstOrThrow()))
    .id;
  firms = [];
  for (let n = 1; n <= 6; n += 1) {
    const made = await officer('POST', '/api/enterprises', {
      name: `示例${'甲乙丙丁戊己'[n - 1]}化工厂（虚构）`,
      unlicensed: true,
      regionCode: '320102002',
      tradeSector: 3,
      address: `虚构路 ${n} 号`,
      responsiblePerson: '张甲',
      confirmedNew: firms,
    });
    expect(made.status, JSON.stringify(made.body)).toBe(200);
    firms.push(made.body.id);
  }
});
afterAll(() => server.close());

const plan = (more: object = {}) =>
  officer('POST', '/api/inspections', {
    enterpriseId: firms[0],
    plannedFrom: '2009-06-03',
    plannedTo: '2009-06-05',
    source: 'yearly-plan',
    basis: '《安全生产法》第五十六条',
    matters: '危险化学品储存和作业现场',
    noticeWay: 'ahead',
    officerIds: officers,
    ...more,
  });

async function act(call: Caller, id: string, name: string, body: object = {}) {
  const { version } = (await call('GET', `/api/inspections/${id}`)).body;
  return call(name === 'checklist' ? 'PUT' : 'POST', `/api/inspections/${id}/${name}`, { version, ...body });
}

async function done(call: Caller, id: string, name: string, body: object = {}) {
  const answer = await act(call, id, name, body);
  expect(answer.status, `${name} ${JSON.stringify(answer.body)}`).toBe(200);
  return answer.body;
}

const desk = async (call: Caller) => {
  const { owed, waiting } = (await call('GET', '/api/desk')).body;
  return [...owed.rows, ...waiting.rows].map((row: { kind: string }) => row.kind);
};

/** What a check counts in the figures, by measure: A1, A2, A3.1 and A3.2 of the monthly form. */
async function counts(checkId: string): Promise<Record<string, number>> {
  const rows = await server.system(({ db }) =>
    db
      .selectFrom('deltas')
      .select(['measure', (eb) => eb.fn.sum<string>('value').as('n')])
      .where('record_kind', '=', 'check')
      .where('record_id', '=', checkId)
      .groupBy('measure')
      .execute(),
  );
  return Object.fromEntries(rows.map(({ measure, n }) => [measure, Number(n)]));
}

test('who may plan, and what is wrong with a plan, field by field', async () => {
  const field = async (more: object) => (await plan(more)).body.fields?.[0]?.path;
  expect(await field({ officerIds: [officers[0]] })).toBe('officerIds');
  expect(await field({ officerIds: [officers[0], officers[0]] })).toBe('officerIds');
  expect(await field({ officerIds: [officers[0], cityOfficers[0]] })).toBe('officerIds');
  expect(await field({ plannedFrom: '2009-05-31' })).toBe('plannedFrom');
  expect(await field({ plannedTo: '2009-06-02' })).toBe('plannedTo');
  expect(await field({ plannedTo: '2009-08-02' })).toBe('plannedTo');
  expect(await field({ source: 'tip-off' })).toBe('sourceWords');
  expect(await field({ source: 'random-draw' })).toBe('drawId');
  expect(await field({ enterpriseId: '99999' })).toBe('enterpriseId');
  expect(await field({ invited: [{ unitId: '99999' }] })).toBe('invited');
  for (const [unit, role] of [
    ['320000.office', 'office'],
    ['group-03', 'liaison'],
    ['320102.government', 'government'],
  ] as const) {
    const call = await server.as(await server.account(unit, role));
    expect((await call('POST', '/api/inspections', {})).status, unit).toBe(403);
  }
});

test('approved, announced, made, recorded and fed back: the check counts, its problems are registered without typing them again', async () => {
  const { id } = (await plan()).body;
  expect((await act(leader, id, 'approve')).status).toBe(409);
  expect((await act(officer, id, 'approve')).status).toBe(403);
  await done(officer, id, 'submit');
  expect(await desk(leader)).toContain('inspection-approval');
  expect((await act(leader, id, 'refuse', {})).status).toBe(400);
  await done(leader, id, 'refuse', { reason: '先核对上次检查' });
  await done(officer, id, 'submit');
  expect((await done(leader, id, 'approve')).status).toBe('approved');
  expect(await desk(leader)).not.toContain('inspection-approval');
  expect(await desk(officer)).toContain('inspection-visit');
  expect((await act(officer, id, 'start', { met: '李乙' })).body.message).toContain('先登记通知');
  expect((await act(officer, id, 'notify', { on: '2009-06-02', way: 'telephone', recipient: '李乙' })).status).toBe(422);
  await done(officer, id, 'notify', { on: '2009-06-01', way: 'telephone', recipient: '李乙' });
  expect((await act(officer, id, 'start', { met: '李乙' })).body.message).toContain('不在计划的检查日期内');
  server.setDay('2009-06-03');
  await done(officer, id, 'start', { met: '李乙（安全科长）' });
  expect((await act(officer, id, 'checklist', { answers: { 'no-such-item': { result: 'fault', words: '' } } })).status).toBe(422);
  await done(officer, id, 'checklist', { answers: { training: { result: 'fault', words: '三人未经培训' }, funds: { result: 'fine', words: '' } } });
  const record = { summary: '虚构：查看生产现场', foundNothing: false, signature: { way: 'signed', name: '李乙', post: '安全科长' } };
  expect((await act(officer, id, 'record', record)).body.fields[0].path).toBe('foundNothing');
  const own = (await officer('GET', `/api/inspections/${id}`)).body.unitId;
  const finding = { unitId: own, words: '虚构：三名工人未经培训上岗', nature: 'illegal-act', kind: '7', subKind: '7.1' };
  const hazard = { unitId: own, words: '虚构：通道堵塞', nature: 'hazard', kind: 'general' };
  expect((await act(officer, id, 'record', { ...record, findings: [hazard] })).body.fields[0].path).toBe('findings');
  expect((await act(officer, id, 'record', { ...record, findings: [{ ...finding, itemKey: 'training', kind: '99' }] })).body.fields[0].path).toBe(
    'findings.0.kind',
  );
  const recorded = await done(officer, id, 'record', { ...record, findings: [{ ...finding, itemKey: 'training' }, hazard] });
  expect(recorded).toMatchObject({ status: 'recorded', findings: [{ problem: { status: 'registered' } }, { problem: { status: 'registered' } }] });
  const check = (await officer('GET', `/api/checks/${recorded.checkId}`)).body;
  expect(check).toMatchObject({ madeOn: '2009-06-03', problems: 2, officers: [{}, {}] });
  expect(await counts(recorded.checkId)).toEqual({ 'inspection-teams': 1, 'officers-sent': 2, 'firms-checked': 1, 'checks-made': 1 });
  expect((await officer('GET', `/api/inspections?check=${recorded.checkId}`)).body.rows).toMatchObject([{ id }]);
  expect(await server.system((work) => inspectionOfCheck(work, recorded.checkId))).toBe(id);
  expect(await desk(officer)).toContain('inspection-feedback');
  await done(officer, id, 'feed-back', { on: '2009-06-03', words: '两项问题，限期整改', recipient: '李乙' });
  expect(await desk(officer)).not.toContain('inspection-feedback');
  const moves = (await officer('GET', `/api/inspections/${id}`)).body.moves.map((move: { act: string }) => move.act);
  expect(moves).toEqual(['plan', 'submit', 'refuse', 'submit', 'approve', 'notify', 'start', 'record', 'feedBack'].map((one) => `${one}Inspection`));
});

test('a stale version is refused with the state now; out of scope is not found; an act leaves no half', async () => {
  const { id } = (await plan({ enterpriseId: firms[1] })).body;
  const stale = await officer('POST', `/api/inspections/${id}/submit`, { version: 9 });
  expect([stale.status, stale.body.current.id]).toEqual([412, id]);
  const neighbour = await server.as(await server.account('320104.enforcement', 'officer'));
  expect((await neighbour('GET', `/api/inspections/${id}`)).status).toBe(404);
  expect((await neighbour('POST', `/api/inspections/${id}/submit`, { version: 1 })).status).toBe(404);
  expect((await act(city, id, 'submit')).status).toBe(403);
  await done(officer, id, 'cancel', { reason: '企业停产' });
  expect((await act(officer, id, 'submit')).status).toBe(409);
});

test('a joint visit: invited bodies answer, findings go by competence, the firm signs once, one check counts', async () => {
  const visit = { enterpriseId: firms[2], noticeWay: 'at-door', invited: [{ unitId: cityUnit, matters: '消防' }] };
  const { id, bodies } = (await plan(visit)).body;
  expect(bodies.map((one: { standing: string }) => one.standing)).toEqual(['lead', 'invited']);
  expect(await desk(city)).toContain('joint-visit-answer');
  expect((await act(officer, id, 'submit')).body.message).toContain('尚未答复');
  expect((await act(city, id, 'answer', { joins: true, officerIds: [cityOfficers[0]] })).body.fields[0].path).toBe('officerIds');
  expect((await act(city, id, 'answer', { joins: false })).body.fields[0].path).toBe('reason');
  expect((await act(officer, id, 'answer', { joins: true, officerIds: officers })).status).toBe(403);
  await done(city, id, 'answer', { joins: true, officerIds: cityOfficers });
  await done(officer, id, 'submit');
  await done(leader, id, 'approve');
  await done(officer, id, 'start', { met: '王丙' });
  const own = (await officer('GET', `/api/inspections/${id}`)).body.unitId;
  const recorded = await done(officer, id, 'record', {
    summary: '虚构：联合检查',
    foundNothing: false,
    signature: { way: 'refused', words: '王丙拒绝签字，两名执法人员在场' },
    findings: [
      { unitId: own, words: '虚构：阀门锈蚀', nature: 'hazard', kind: 'general' },
      { unitId: cityUnit, words: '虚构：消防通道堵塞', nature: 'hazard', kind: 'general' },
    ],
  });
  expect(recorded.findings.map((one: { problem: object | null }) => one.problem !== null)).toEqual([true, false]);
  const check = (await officer('GET', `/api/checks/${recorded.checkId}`)).body;
  expect([check.officers.length, check.teams]).toEqual([4, 1]);
  expect(await counts(recorded.checkId)).toEqual({ 'inspection-teams': 1, 'officers-sent': 4, 'firms-checked': 1, 'checks-made': 1 });
  expect(await desk(city)).toContain('inspection-finding');
  const theirs = recorded.findings[1].id;
  expect((await act(officer, id, 'findings/register', { findingId: theirs })).status).toBe(403);
  const after = await done(city, id, 'findings/register', { findingId: theirs });
  expect(after.findings[1].problem.status).toBe('registered');
  expect(await desk(city)).not.toContain('inspection-finding');
  expect((await act(city, id, 'findings/register', { findingId: theirs })).status).toBe(409);
});

test('the clash board tells of every body; a clash and a visit over the cap need their reasons in writing', async () => {
  await server.system(({ db, now }) =>
    db
      .insertInto('provincial_parameters')
      .values({
        key: 'visits-per-year',
        value: '1',
        from_day: '2009-01-01',
        document: '示例文件（虚构）',
        decided_by: '示例机关',
        why: '虚构',
        entered_at: now,
        entered_by_person_id: officers[0] as string,
        entered_unit_id: cityUnit,
      })
      .execute(),
  );
  const board = (await officer('GET', `/api/inspections/clash-board?enterprise=${firms[2]}&from=2009-06-20&to=2009-06-21`)).body;
  expect(board.cap).toMatchObject({ made: 1, cap: 1, isOver: true, needsReason: true, document: '示例文件（虚构）' });
  expect(board.clashes.map((one: { id: string }) => one.id)).toEqual(['checked-just-now']);
  expect(board.visits[0].unitName).toContain('、');
  expect(board.clashes[0]).toMatchObject({ words: { zh: '30日内已有机关检查过该企业' }, origin: { zh: '缺省，待核实' } });
  expect(board.settings).toMatchObject([
    { value: 30 },
    { value: 30 },
    { value: 30, doubt: { zh: expect.stringContaining('待核实') } },
    { value: 180 },
  ]);
  const neighbour = await server.as(await server.account('320104.enforcement', 'officer'));
  expect((await neighbour('GET', `/api/inspections/clash-board?enterprise=${firms[2]}&from=2009-06-20&to=2009-06-21`)).status).toBe(404);
  const days = { plannedFrom: '2009-06-20', plannedTo: '2009-06-21', enterpriseId: firms[2] };
  const { id } = (await plan(days)).body;
  expect((await act(officer, id, 'submit')).body.message).toContain('书面说明理由');
  const change = { ...days, source: 'yearly-plan', basis: '《安全生产法》第五十六条', matters: '复核', noticeWay: 'at-door', officerIds: officers };
  await done(officer, id, 'change', { ...change, clashReason: '市局交办复核' });
  expect((await act(officer, id, 'submit')).body.message).toContain('年度频次上限');
  await done(officer, id, 'change', { ...change, clashReason: '市局交办复核', overCapReason: '重大隐患整改核查' });
  await done(officer, id, 'submit');
  const again = (await plan({ ...days, source: 'recheck', clashReason: '复核', overCapReason: '复核' })).body;
  expect((await act(officer, again.id, 'submit')).body.message).toContain('另有未完成的检查计划');
});

test('from 2025 on nothing is done without approval, and no check is recorded directly; before, a plan may be announced at once', async () => {
  const early = (await plan({ enterpriseId: firms[3] })).body;
  expect((await done(officer, early.id, 'notify', { on: '2009-06-03', way: 'handed-over', recipient: '李乙' })).status).toBe('notified');
  server.setDay('2025-03-03');
  await server.system(({ db }) => db.updateTable('persons').set({ certificate_until: '2027-01-01' }).where('id', 'in', officers).execute());
  const call = await server.as(await server.account('320102.enforcement', 'officer'));
  const days = { plannedFrom: '2025-03-03', plannedTo: '2025-03-05', noticeWay: 'at-door', enterpriseId: firms[4] };
  officer = call;
  const { id, isApprovalCompulsory } = (await plan(days)).body;
  expect(isApprovalCompulsory).toBe(true);
  expect((await act(call, id, 'notify', { on: '2025-03-03', way: 'telephone', recipient: '李乙' })).body.message).toContain('须经负责人批准');
  expect((await act(call, id, 'start', { met: '李乙' })).status).toBe(409);
  const direct = await call('POST', '/api/checks', { enterpriseId: firms[4], madeOn: '2025-03-03', officerIds: officers, foundNothing: true });
  expect([direct.status, direct.body.code]).toEqual([409, 'approval-first']);
  await done(call, id, 'submit');
  await done(await server.as(await server.account('320102.enforcement', 'leader')), id, 'approve');
  const { offers } = (await call('GET', `/api/documents/of/inspection/${id}`)).body;
  expect(offers.map((one: { kind: string }) => one.kind)).toContain('inspection-record');
  const notice = await call('POST', '/api/documents', { kind: 'inspection-record', subjectKind: 'inspection', subjectId: id });
  expect(notice.status, JSON.stringify(notice.body)).toBe(200);
  const { facts } = (await call('GET', `/api/documents/${notice.body.id}`)).body;
  expect(facts).toMatchObject({
    partyName: '示例戊化工厂（虚构）',
    taskSource: 'yearly-plan',
    plannedFrom: '2025-03-03',
    inspectionApprovedOn: '2025-03-03',
    officers: [{}, {}],
  });
  await server.system(({ db }) =>
    db
      .updateTable('persons')
      .set({ certificate_until: '2025-03-02' })
      .where('id', '=', officers[1] ?? '')
      .execute(),
  );
  expect((await act(call, id, 'start', { met: '李乙' })).body.message).toContain('没有有效执法证件');
  const { bodies } = (await call('GET', `/api/inspections/${id}`)).body;
  expect(bodies[0].officers.map((one: { isCertified: boolean; isInPost: boolean }) => [one.isCertified, one.isInPost])).toContainEqual([false, true]);
  const set = (until: string, ended: Date | null) =>
    server.system(async ({ db }) => {
      const second = officers[1] ?? '';
      await db.updateTable('persons').set({ certificate_until: until }).where('id', '=', second).execute();
      await db.updateTable('posts').set({ ended_at: ended }).where('person_id', '=', second).execute();
    });
  await set('2027-01-01', new Date('2025-03-02T00:00:00Z'));
  expect((await act(call, id, 'start', { met: '李乙' })).body.message).toContain('已不在所派机关的执法岗位');
  await set('2027-01-01', null);
  await done(call, id, 'start', { met: '李乙' });
});

test('a finding goes to a body that answers for its field; what none of the visit answers for is refused', async () => {
  server.setDay('2009-06-10');
  const own = await server.account('320102.enforcement', 'officer');
  const lead = await server.as(own);
  const cityNow = await server.as(await server.account('320100.enforcement', 'officer'));
  await server.system(({ db }) => db.updateTable('persons').set({ certificate_until: '2010-01-01' }).where('id', 'in', officers).execute());
  const days = { plannedFrom: '2009-06-10', plannedTo: '2009-06-12', noticeWay: 'at-door', enterpriseId: firms[5], invited: [{ unitId: cityUnit }] };
  officer = lead;
  const planned = await plan(days);
  expect(planned.status, JSON.stringify(planned.body)).toBe(200);
  const { id } = planned.body;
  await done(cityNow, id, 'answer', { joins: true, officerIds: cityOfficers });
  await done(lead, id, 'submit');
  await done(await server.as(await server.account('320102.enforcement', 'leader')), id, 'approve');
  await done(lead, id, 'start', { met: '王丙' });
  // Bits 0 and 3 for the body that leads, 0 and 9 for the one that came along.
  const answersFor = (unitId: string, mask: bigint) =>
    server.system(({ db }) =>
      db
        .updateTable('units')
        .set({ sectors: String(mask) })
        .where('id', '=', unitId)
        .execute(),
    );
  const before = await server.system(({ db }) =>
    db.selectFrom('units').select(['id', 'sectors']).where('id', 'in', [own.unitId, cityUnit]).execute(),
  );
  await answersFor(own.unitId, 9n);
  await answersFor(cityUnit, 513n);
  const record = (findings: object[]) =>
    act(lead, id, 'record', { summary: '虚构：联合检查', foundNothing: false, signature: { way: 'signed', name: '王丙' }, findings });
  const fire = { words: '虚构：消防通道堵塞', nature: 'hazard', kind: 'general', sector: 9 };
  const wrong = await record([{ ...fire, unitId: own.unitId }]);
  expect([wrong.status, wrong.body.fields[0].path, wrong.body.message]).toEqual([422, 'findings.0.unitId', expect.stringContaining('办理')]);
  expect((await record([{ ...fire, unitId: cityUnit, sector: 11 }])).body.fields[0].path).toBe('findings.0.sector');
  expect((await record([{ ...fire, unitId: cityUnit, sector: null }])).body.fields[0].path).toBe('findings.0.unitId');
  const made = await record([{ ...fire, unitId: cityUnit }]);
  expect(made.status, JSON.stringify(made.body)).toBe(200);
  for (const { id: unitId, sectors } of before) await answersFor(unitId, BigInt(sectors));
  const registered = await done(cityNow, id, 'findings/register', { findingId: made.body.findings[0].id });
  const problem = (await cityNow('GET', `/api/problems/${registered.findings[0].problem.id}`)).body;
  expect(problem.sector).toBe(9);
});
