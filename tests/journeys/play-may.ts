import { expect } from 'vitest';
import { openPlannedDuties } from '../../server/modules/duties/open-planned-duties.ts';
import { openReports } from '../../server/modules/reports/open-reports.ts';
import type { Caller, TestApp } from '../support/test-app.ts';

/** Ids of records that the month left behind. */
export interface May {
  firm: string;
  check: string;
  /** Ordered to rectify by 2009-05-14: overdue from then on. */
  overdue: string;
  closed: string;
  /** A major hazard, told to the county and to the province. */
  major: string;
}

/**
 * May 2009 in two counties of Nanjing and one of Suzhou, played through the API by made-up people: a check, eight problems in different
 * states; then what is owed and the reports of May open. Leaves the clock at 2009-05-20 09:00.
 */
export async function playMay(server: TestApp): Promise<May> {
  server.setDay('2009-05-04');
  const first = await server.account('320102.enforcement', 'officer');
  const second = await server.account('320102.enforcement', 'officer', '320102.officer2');
  const officer = await server.as(first);
  const reviewer = await server.as(await server.account('320102.enforcement', 'reviewer'));
  const firm = await done(officer, '/api/enterprises', firmOf('示例化工厂（虚构）', '320102002', 3));
  const shop = await done(officer, '/api/enterprises', firmOf('示例村无名石料场（虚构）', '320102003', 2));
  const check = await done(officer, '/api/checks', {
    enterpriseId: firm,
    madeOn: '2009-05-04',
    officerIds: [first.personId, second.personId],
    foundNothing: false,
    summary: '虚构：现场检查发现问题。',
  });
  const act = {
    nature: 'illegal-act',
    kind: '5',
    region: '320102002',
    sector: 3,
    facts: '虚构：未取得许可证从事生产。',
    foundOn: '2009-05-04',
    enterpriseId: firm,
  };
  const hazard = { ...act, nature: 'hazard', kind: null, grade: 'general', facts: '虚构：安全阀未按期校验。' };

  const overdue = await done(officer, '/api/problems', { ...act, checkId: check });
  await move(officer, overdue, 'order-rectification', { day: '2009-05-14' });
  const closed = await done(officer, '/api/problems', { ...act, kind: '1', subKind: '1.1' });
  await move(officer, closed, 'order-rectification', { day: '2009-05-30' });
  await move(officer, closed, 'claim-rectified', { evidence: '虚构：已取得许可证。' });
  await move(reviewer, closed, 'recheck-passed', { evidence: '虚构：复查合格。' });
  const major = await done(officer, '/api/problems', {
    ...hazard,
    grade: 'major',
    hazardStandard: 'hazard-provisions-2008',
    hazardClause: '第三条（停产整治）',
    facts: '虚构：储罐泄漏，须停产整治。',
  });
  await move(officer, await done(officer, '/api/problems', hazard), 'correct-on-spot', { evidence: '虚构：当场校验。' });
  await done(officer, '/api/problems', { ...act, enterpriseId: shop, region: '320102003', sector: 2, kind: '7', subKind: '7.1' });
  const twice = await done(officer, '/api/problems', hazard);
  await move(reviewer, twice, 'void', { reason: '虚构：登记有误。' });

  for (const [county, name] of [
    ['320115', '示例纺织厂（虚构）'],
    ['320503', '示例印染厂（虚构）'],
  ] as const) {
    const elsewhere = await server.as(await server.account(`${county}.enforcement`, 'officer'));
    const mill = await done(elsewhere, '/api/enterprises', firmOf(name, `${county}000`, 3));
    const found = await done(elsewhere, '/api/problems', { ...act, enterpriseId: mill, region: `${county}000` });
    await move(elsewhere, found, 'order-rectification', { day: '2009-06-04' });
  }

  server.setDay('2009-05-20');
  await server.system(async (work) => {
    await openPlannedDuties(work);
    await openReports(work);
  });
  return { firm, check, overdue, closed, major };
}

const firmOf = (name: string, regionCode: string, tradeSector: number) => ({
  name,
  unlicensed: true,
  regionCode,
  tradeSector,
  address: `${name}所在路 1 号`,
  responsiblePerson: '张甲',
});

async function done(call: Caller, path: string, body: object): Promise<string> {
  const answer = await call('POST', path, body);
  expect(answer.status, `${path} ${JSON.stringify(answer.body)}`).toBe(200);
  return answer.body.id;
}

async function move(call: Caller, id: string, path: string, body: object): Promise<void> {
  const { version } = (await call('GET', `/api/problems/${id}`)).body;
  await done(call, `/api/problems/${id}/${path}`, { version, ...body });
}

/** The one report of a unit for May, by its clerk. */
export async function reportOfMay(clerk: Caller): Promise<string> {
  const { body } = await clerk('GET', '/api/reports?side=mine&period=2009-05&dutyKey=monthly-report,monthly-report-local');
  expect(body.total).toBe(1);
  return body.rows[0].id;
}

/** Words written, asked for and signed through the API; gives the report's id. */
export async function sendReport(clerk: Caller, leader: Caller): Promise<string> {
  const id = await reportOfMay(clerk);
  const report = (await clerk('GET', `/api/reports/${id}`)).body;
  const explanations = Object.fromEntries(report.findings.map((one: { id: string }) => [one.id, '虚构：已逐条核对台账，如实报送。']));
  const texts = { T1: '虚构：本月组织排查，登记的问题均已交办。', T5: '虚构：下月继续排查。' };
  const kept = (await clerk('PUT', `/api/reports/${id}/draft`, { version: report.version, texts, explanations })).body;
  const isZeroReport = report.figures?.isZeroReport ?? false;
  const asked = (await clerk('POST', `/api/reports/${id}/ask-approval`, { version: kept.version, isZeroReport })).body;
  await done(leader, `/api/reports/${id}/approve`, { version: asked.version, isZeroReport });
  return id;
}
