import { afterAll, beforeAll, expect, test } from 'vitest';
import { countMadeAct } from '../../../tests/support/made-records.ts';
import { type Caller, testApp, type TestApp } from '../../../tests/support/test-app.ts';
import { openPlannedDuties } from '../duties/open-planned-duties.ts';
import { openReports } from './open-reports.ts';

let server: TestApp;
const callers = new Map<string, Promise<Caller>>();
const as = (unit: string, role: string) => {
  const key = `${unit}.${role}`;
  const known = callers.get(key) ?? server.account(unit, role).then((account) => server.as(account));
  callers.set(key, known);
  return known;
};
const township = '320102002.government';
const county = '320102.government';
const city = '320100.government';
const office = '320000.office';
const texts = { T1: '本月组织排查，登记问题均已交办。', T5: '下月继续排查。' };

beforeAll(async () => {
  server = await testApp();
  server.setDay('2009-05-20');
  await server.system(async (work) => {
    await openPlannedDuties(work);
    await openReports(work);
    for (let id = 1; id <= 3; id += 1) {
      await countMadeAct(work, '1', { id, regionCode: '320102002', sector: id === 3 ? 2 : 1, kind: String(id), registered: `2009-05-1${id}` });
    }
  });
});
afterAll(() => server.close());

const monthly = (period: string) => `side=mine&period=${period}&dutyKey=monthly-report,monthly-report-local`;
async function mine(unit: string, period = '2009-05') {
  const call = await as(unit, unit === office ? 'office' : 'government');
  const { body } = await call('GET', `/api/reports?${monthly(period)}`);
  expect(body.total).toBe(1);
  return body.rows[0];
}

async function detail(call: Caller, id: string) {
  const { status, body } = await call('GET', `/api/reports/${id}`);
  expect(status).toBe(200);
  return body;
}

/** Writes the words, asks for approval and has the leader send it. */
async function send(unit: string, period = '2009-05', isZeroReport = false) {
  const clerk = await as(unit, 'government');
  const leader = await as(unit, 'leader');
  const { id } = await mine(unit, period);
  const { version, findings } = await detail(clerk, id);
  const explanations = Object.fromEntries(findings.map((one: { id: string }) => [one.id, '已逐条核对，如实报送。']));
  const kept = await clerk('PUT', `/api/reports/${id}/draft`, { version, texts, explanations });
  expect(kept.status).toBe(200);
  const asked = await clerk('POST', `/api/reports/${id}/ask-approval`, { version: kept.body.version, isZeroReport });
  expect(asked.body).toMatchObject({ status: 'awaiting-approval' });
  const sent = await leader('POST', `/api/reports/${id}/approve`, { version: asked.body.version, isZeroReport });
  expect(sent.body).toMatchObject({ status: 'submitted' });
  return { id, ...sent.body };
}

test('the report is there, computed from the records, with a query for every row; the duty leads to it', async () => {
  const clerk = await as(township, 'government');
  const { id } = await mine(township);
  const report = await detail(clerk, id);
  const table = report.figures.month.find((one: { key: string }) => one.key === 'by-sector');
  expect(table.rows).toHaveLength(18);
  expect(table.rows[0].values).toMatchObject({ A4: 2, 'A5.1': 1, 'A5.2': 1 });
  expect(table.total.values['A4']).toBe(3);
  expect(report.figures.tables[0].rows[0]).toMatchObject({ row: '1', query: { region: '320102002', sectors: [1] } });
  expect(report.isWritable).toBe(true);
  const desk = await clerk('GET', '/api/desk');
  expect(desk.body.owed.rows.find((row: { subject: { id: string } }) => row.subject.id === id)).toMatchObject({
    kind: 'monthly-report',
    isLate: false,
  });
});

test('a body reports its sectors over the province, the police not the builders’', async () => {
  const call = await as('body-police', 'staff');
  const { body } = await call('GET', `/api/reports?${monthly('2009-05')}`);
  const report = await detail(call, body.rows[0].id);
  expect(report.figures.tables[0].rows.map((row: { row: string }) => row.row)).toEqual(['1']);
  expect(report.figures.month[0].total.values['A4']).toBe(2);
  expect(report.figures.month[1].rows.find((row: { row: string }) => row.row === '320100000').values['A4']).toBe(2);
});

test('not ready: words that are asked for, a zero month that is not said to be one', async () => {
  const clerk = await as(township, 'government');
  const { id } = await mine(township);
  const { version } = await detail(clerk, id);
  const refused = await clerk('POST', `/api/reports/${id}/ask-approval`, { version, isZeroReport: true });
  expect(refused.status).toBe(422);
  expect(refused.body.fields.map((field: { path: string }) => field.path)).toEqual(['texts.T1', 'texts.T5', 'isZeroReport']);
  const strange = await clerk('PUT', `/api/reports/${id}/draft`, { version, texts: { T99: '无此项' }, explanations: {} });
  expect(strange.status).toBe(422);
});

test('township to county: written by one, signed by another; stale is 412, out of scope 404, the draft not seen above', async () => {
  const clerk = await as(township, 'government');
  const { id } = await mine(township);
  const { version } = await detail(clerk, id);
  const kept = await clerk('PUT', `/api/reports/${id}/draft`, { version, texts, explanations: {} });
  const stale = await clerk('PUT', `/api/reports/${id}/draft`, { version, texts: {}, explanations: {} });
  expect(stale.status).toBe(412);
  expect(stale.body.current.texts.T1).toBe(texts.T1);
  expect((await (await as('320104.government', 'government'))('GET', `/api/reports/${id}`)).status).toBe(404);
  const above = await as(county, 'government');
  expect((await detail(above, id)).texts).toEqual({});
  const asked = await clerk('POST', `/api/reports/${id}/ask-approval`, { version: kept.body.version });
  expect(asked.body.status).toBe('awaiting-approval');
  expect((await clerk('POST', `/api/reports/${id}/approve`, { version: asked.body.version })).status).toBe(403);
  expect((await above('POST', `/api/reports/${id}/accept`, { version: asked.body.version })).status).toBe(409);
  const leader = await as(township, 'leader');
  expect((await leader('GET', '/api/desk')).body.waiting.rows[0]).toMatchObject({ kind: 'report-approval', subject: { id } });
  const sent = await leader('POST', `/api/reports/${id}/approve`, { version: asked.body.version });
  expect(sent.body).toMatchObject({ status: 'submitted', currentVersion: 1 });
  expect((await clerk('GET', '/api/desk')).body.owed.rows.some((row: { subject: { id: string } }) => row.subject.id === id)).toBe(false);
});

test('one who is both clerk and leader does not sign what he wrote', async () => {
  const unit = '320102003.government';
  const account = await server.account(unit, 'government', 'both');
  const leaderPost = await server.system((work) =>
    work.db
      .insertInto('posts')
      .values({ person_id: account.personId, unit_id: account.unitId, role: 'leader', title: '' })
      .returning('id')
      .executeTakeFirstOrThrow(),
  );
  const call = await server.as(account);
  const { body } = await call('GET', `/api/reports?${monthly('2009-05')}`);
  const { id } = body.rows[0];
  const { version } = await detail(call, id);
  const kept = await call('PUT', `/api/reports/${id}/draft`, { version, texts, explanations: {} });
  const asked = await call('POST', `/api/reports/${id}/ask-approval`, { version: kept.body.version, isZeroReport: true });
  expect(asked.status).toBe(200);
  await call('POST', '/api/session/post', { postId: leaderPost.id });
  const refused = await call('POST', `/api/reports/${id}/approve`, { version: asked.body.version, isZeroReport: true });
  expect(refused.status).toBe(403);
  expect(refused.body.message).toContain('填表人');
});

test('returned by the cell, revised, sent again: both versions stand, the first decides punctuality', async () => {
  const above = await as(county, 'government');
  const clerk = await as(township, 'government');
  const { id } = await mine(township);
  const seen = await detail(above, id);
  expect(seen.texts.T1).toBe(texts.T1);
  expect((await above('POST', `/api/reports/${id}/return`, { version: seen.version })).status).toBe(422);
  const cells = [{ table: 'by-sector', row: '2', column: 'A4', reason: '与台账不符' }];
  const wrongCell = await above('POST', `/api/reports/${id}/return`, { version: seen.version, cells: [{ ...cells[0], column: 'Z9' }] });
  expect(wrongCell.status).toBe(422);
  const first = (await clerk('GET', `/api/reports/${id}/versions/1`)).raw;
  server.setDay('2009-05-22');
  const returned = await above('POST', `/api/reports/${id}/return`, { version: seen.version, cells, answerBy: '2009-05-26' });
  expect(returned.body.status).toBe('returned');
  expect((await clerk('GET', '/api/desk')).body.waiting.rows[0]).toMatchObject({ kind: 'report-correction', subject: { id } });
  await server.system((work) =>
    countMadeAct(work, '1', { id: 3, regionCode: '320102002', sector: 2, kind: '3', registered: '2009-05-13', voided: true }),
  );
  const corrections = await clerk('GET', `/api/reports/${id}/versions/1/corrections`);
  expect(
    corrections.body.cells.filter(
      (cell: { span: string; column: string; table: string }) => cell.span === 'month' && cell.column === 'A4' && cell.table === 'by-sector',
    ),
  ).toMatchObject([
    { row: '2', before: 1, after: 0 },
    { row: 'total', before: 3, after: 2 },
  ]);
  server.setDay('2009-06-02');
  await clerk('POST', `/api/reports/${id}/revise`, { version: returned.body.version });
  const again = await send(township);
  expect(again.currentVersion).toBe(2);
  expect((await clerk('GET', `/api/reports/${id}/versions/1`)).raw.equals(first)).toBe(true);
  const difference = await above('GET', `/api/reports/${id}/difference?from=1&to=2`);
  expect(difference.body.cells).toContainEqual(
    expect.objectContaining({ span: 'month', table: 'by-sector', row: '2', column: 'A4', before: 1, after: 0 }),
  );
  const report = await detail(above, id);
  expect(report).toMatchObject({ punctuality: 'on-time', status: 'submitted' });
  expect(report.timeLine.map((entry: { act: string }) => entry.act)).toEqual([
    'askApproval',
    'approveAndSubmit',
    'returnReport',
    'revise',
    'askApproval',
    'approveAndSubmit',
  ]);
  expect(report.desks.above).toBe(2 * 24 * 60);
  await above('POST', `/api/reports/${id}/confirm-receipt`, { version: report.version });
  const accepted = await above('POST', `/api/reports/${id}/accept`, { version: report.version + 1 });
  expect(accepted.body.status).toBe('accepted');
});

test('county, city and office follow; the collection is right now and as at the deadline', async () => {
  server.setDay('2009-05-25');
  const { id: countyReport } = await send(county);
  server.setDay('2009-05-27');
  const { id: cityReport } = await send(city);
  const top = await as(office, 'office');
  const now = await top('GET', '/api/reports/collection?dutyKey=monthly-report&period=2009-05');
  expect(now.body.counts).toMatchObject({ expected: 29, came: 1, late: 1, missing: 28 });
  expect(now.body.rows.find((row: { regionCode: string }) => row.regionCode === '320100000')).toMatchObject({
    status: 'submitted',
    punctuality: 'late',
    minutesLate: 1981,
  });
  expect(now.body.remind).toHaveLength(28);
  const then = await top(
    'GET',
    `/api/reports/collection?dutyKey=monthly-report&period=2009-05&asAt=${encodeURIComponent('2009-05-25T18:00:00+08:00')}`,
  );
  expect(then.body.counts).toMatchObject({ came: 0, owed: 29, missing: 0, late: 0 });
  const summation = await (await as(city, 'government'))('GET', `/api/reports/${cityReport}/summation`);
  expect(summation.body.own['A4']).toBe(2);
  expect(summation.body.sum['A4']).toBe(2);
  expect(summation.body.units.find((unit: { reportId: string }) => unit.reportId === countyReport)).toMatchObject({
    reported: { A4: 2 },
    here: { A4: 2 },
  });
  const { version } = await detail(top, cityReport);
  const returned = await top('POST', `/api/reports/${cityReport}/return`, { version, reason: '空表', isInvalid: true });
  expect(returned.body.status).toBe('returned');
  const after = await top('GET', '/api/reports/collection?dutyKey=monthly-report&period=2009-05');
  expect(after.body.counts).toMatchObject({ late: 0, missing: 29, returned: 1 });
  const desk = await (await as(city, 'government'))('GET', '/api/desk');
  expect(desk.body.owed.rows).toContainEqual(expect.objectContaining({ kind: 'monthly-report', period: '2009-05', isLate: true }));
});

test('work plans go the same way in words alone; texts like a neighbour’s are named to their writer', async () => {
  server.setDay('2009-05-27');
  const plan =
    '成立由政府主管领导任组长的领导小组，办公室设在安全生产监督管理局，负责组织协调、调度统计和情况通报，各街道明确一名分管负责人，各有关部门明确一名联络员，定期召开会议，研究解决行动中的突出问题。';
  const words = { T1: plan, T2: '道路交通和建筑施工。', T3: '分四个阶段。' };
  for (const unit of ['320103.government', '320104.government']) {
    const clerk = await as(unit, 'government');
    const { body } = await clerk('GET', '/api/reports?side=mine&dutyKey=work-plan-local');
    const { id } = body.rows[0];
    const { version } = await detail(clerk, id);
    const kept = await clerk('PUT', `/api/reports/${id}/draft`, { version, texts: words, explanations: {} });
    const report = await detail(clerk, id);
    expect(report.figures).toBeNull();
    expect(report.similarTexts.map((one: { with: string; unitName: string | null }) => [one.with, one.unitName])).toEqual(
      unit === '320104.government' ? [['other-unit', null]] : [],
    );
    const asked = await clerk('POST', `/api/reports/${id}/ask-approval`, { version: kept.body.version });
    const sent = await (await as(unit, 'leader'))('POST', `/api/reports/${id}/approve`, { version: asked.body.version });
    expect(sent.body.status).toBe('submitted');
    expect((await detail(await as(city, 'government'), id)).punctuality).toBe('late');
  }
});

test('a figure, a duty and its reckoning: the due day is explained, lists are filtered, units compared', async () => {
  server.setDay('2009-05-27');
  const top = await as(office, 'office');
  const late = await top('GET', '/api/duties?late=true&kind=monthly-report&dutyKey=monthly-report&period=2009-05&size=10');
  expect(late.body.total).toBe(29);
  const one = await top('GET', `/api/duties/${late.body.rows[0].id}`);
  expect(one.body.reckoning[0].zh).toBe('期末：2009年5月25日，应报日：2009年5月25日。');
  const units = await top('GET', '/api/duties/punctuality?kind=monthly-report&level=county&within=320100000');
  const xuanwu = units.body.rows.find((row: { unit: { name: string } }) => row.unit.name === '玄武区人民政府');
  expect(xuanwu).toMatchObject({ doneInTime: 1, doneLate: 0 });
  expect((await (await as(township, 'government'))('GET', `/api/duties/${late.body.rows[0].id}`)).status).toBe(404);
  const asked = (await top('GET', '/api/desk')).body.asked;
  expect(
    asked.groups.find((group: { dutyKey: string; period: string }) => group.dutyKey === 'monthly-report' && group.period === '2009-05'),
  ).toMatchObject({
    unanswered: 29,
    late: 29,
  });
});
