import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApp, type TestApp } from '../../../tests/support/test-app.ts';

let server: TestApp;
let firmId: string;
let problemId: string;
beforeAll(async () => {
  server = await testApp();
  const officer = await as('320102.enforcement', 'officer');
  const firm = {
    name: '示例化工厂（虚构）',
    unlicensed: true,
    regionCode: '320102002',
    tradeSector: 3,
    address: '示例路 1 号',
    responsiblePerson: '张甲',
  };
  firmId = (await officer('POST', '/api/enterprises', firm)).body.id;
  const words = { nature: 'illegal-act', kind: '1', subKind: '1.1', region: '320102002', sector: 3, facts: '虚构：未取得许可证从事生产。' };
  problemId = (await officer('POST', '/api/problems', { ...words, enterpriseId: firmId, foundOn: '2009-05-04' })).body.id;
});
afterAll(() => server.close());

const as = async (unitKey: string, role: string) => server.as(await server.account(unitKey, role));
const readings = (act: 'readProblem' | 'readEnterprise') =>
  server.system((work) =>
    work.db.selectFrom('audit_log').select(['capacity', 'object_id', 'region_code', 'sector']).where('act', '=', act).orderBy('at').execute(),
  );

test('the page of a problem leaves a line for each reader a day, but not in the units whose work it is', async () => {
  await (
    await as('320102.enforcement', 'officer')
  )('GET', `/api/problems/${problemId}`);
  expect(await readings('readProblem')).toEqual([]);
  const office = await as('320000.office', 'office');
  for (let times = 0; times < 3; times += 1) expect((await office('GET', `/api/problems/${problemId}`)).status).toBe(200);
  expect(await readings('readProblem')).toMatchObject([{ object_id: problemId, region_code: '320102002', sector: 3 }]);
  await (
    await as('group-03', 'liaison')
  )('GET', `/api/problems/${problemId}`);
  expect(await readings('readProblem')).toHaveLength(2);
  server.setDay('2009-05-05');
  await office('GET', `/api/problems/${problemId}`);
  expect(await readings('readProblem')).toHaveLength(3);
});

test('the page of a firm names a person: every reader leaves a line a day; a list and a refusal leave none', async () => {
  const officer = await as('320102.enforcement', 'officer');
  await officer('GET', '/api/enterprises');
  expect((await (await as('320104.enforcement', 'officer'))('GET', `/api/enterprises/${firmId}`)).status).toBe(404);
  expect(await readings('readEnterprise')).toEqual([]);
  await officer('GET', `/api/enterprises/${firmId}`);
  const again = await officer('GET', `/api/enterprises/${firmId}`);
  expect(await readings('readEnterprise')).toHaveLength(1);
  expect(again.body.history.map((line: { act: string }) => line.act)).toEqual(['registerEnterprise']);
});

test('who read a record is shown to those who may read the log, and to nobody else', async () => {
  const acts = async (unitKey: string, role: string) =>
    (await (await as(unitKey, role))('GET', `/api/audit/problem/${problemId}`)).body.rows.map((row: { act: string }) => row.act);
  expect(await acts('320102.enforcement', 'officer')).toEqual(['registerProblem']);
  expect(await acts('320000.office', 'office')).toContain('readProblem');
});

test('the log keeps the words of a draft circular for those who may read the draft, also after its issue', async () => {
  const auditor = await as('320000.office', 'auditor');
  const words = { title: '虚构：尚未签发的通报' };
  await server.system(async (work) => {
    const unit = await work.db.selectFrom('units').select(['id', 'region_code']).where('key', '=', '320000.office').executeTakeFirstOrThrow();
    const { id } = await work.db
      .insertInto('circulars')
      .values({
        campaign_id: '1',
        period: '2009-05',
        unit_id: unit.id,
        status: 'draft',
        title: words.title,
        document: '{}',
        figures: '{}',
        figures_at: work.now,
        drafted_by_person_id: '1',
        drafted_at: work.now,
        region_code: unit.region_code,
        region_then: unit.region_code,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    for (const act of ['editCircular', 'issueCircular'] as const)
      work.audit({ act, objectKind: 'circular', objectId: id, details: { after: words }, regionCode: unit.region_code });
  });
  const detailsOf = async (call: Awaited<ReturnType<typeof as>>, act: string) => (await call('GET', `/api/audit?act=${act}`)).body.rows[0].details;
  expect(await detailsOf(auditor, 'editCircular')).toEqual({});
  expect(await detailsOf(auditor, 'issueCircular')).toEqual({ after: words });
  expect(await detailsOf(await as('320000.office', 'office'), 'editCircular')).toEqual({ after: words });
});
