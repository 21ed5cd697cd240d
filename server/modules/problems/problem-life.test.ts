import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Caller, TestApp } from '../../../tests/support/test-app.ts';
import { testApp } from '../../../tests/support/test-app.ts';
import { contributionsOf, sumOfContributions } from '../../../domain/figures/contributions.ts';
import { getCampaign } from '../campaign/for-other-modules.ts';
import { periodOfDayIn } from '../figures/for-other-modules.ts';
import { countedProblems } from './for-other-modules.ts';

let server: TestApp;
let officer: Caller;
let colleague: Caller;
let firmId: string;

beforeAll(async () => {
  server = await testApp();
  officer = await server.as(await server.account('320102.enforcement', 'officer'));
  colleague = await server.as(await server.account('320102.enforcement', 'officer', 'colleague'));
  firmId = await makeFirm(officer, '示例化工厂（虚构）', '320102002');
});
afterAll(() => server.close());

async function makeFirm(call: Caller, name: string, regionCode: string): Promise<string> {
  const made = await call('POST', '/api/enterprises', {
    name,
    unlicensed: true,
    regionCode,
    tradeSector: 3,
    address: `${name}路 1 号`,
    responsiblePerson: '张甲',
  });
  expect(made.status, JSON.stringify(made.body)).toBe(200);
  return made.body.id;
}

const words = {
  nature: 'illegal-act',
  kind: '1',
  subKind: '1.1',
  region: '320102002',
  sector: 3,
  facts: '虚构：未取得许可证从事生产。',
  foundOn: '2009-05-04',
};

async function register(call: Caller, more: object = {}) {
  const made = await call('POST', '/api/problems', { ...words, enterpriseId: firmId, ...more });
  expect(made.status, JSON.stringify(made.body)).toBe(200);
  return made.body as { id: string; number: string; version: number };
}

async function act(call: Caller, id: string, path: string, body: object = {}) {
  const { body: problem } = await call('GET', `/api/problems/${id}`);
  return call('POST', `/api/problems/${id}/${path}`, { version: problem.version, ...body });
}

const openDuties = async (id: string) =>
  (await officer('GET', `/api/problems/${id}`)).body.duties
    .filter((duty: { state: string }) => duty.state === 'open')
    .map((duty: { kind: string }) => duty.kind);

test('ordered, extended, claimed, failed, claimed again, re-checked by another and closed; duties follow', async () => {
  const { id, number } = await register(officer);
  expect(number).toMatch(/^[A-Z]{2,4}09-320102-03-2009-00001-[0-9A-Z]$/);
  expect((await act(officer, id, 'order-rectification', { day: '2009-05-03' })).body.fields[0].path).toBe('day');
  expect((await act(officer, id, 'order-rectification', { day: '2009-05-14' })).status).toBe(200);
  expect(await openDuties(id)).toEqual(['problem-rectification']);
  expect((await act(officer, id, 'extend-rectification', { day: '2009-05-20', reason: '虚构：设备未到' })).status).toBe(200);
  expect((await officer('GET', `/api/problems/${id}`)).body).toMatchObject({ status: 'ordered', dueOn: '2009-05-20' });
  expect((await act(officer, id, 'claim-rectified', { evidence: '虚构：已停产' })).status).toBe(200);
  expect(await openDuties(id)).toEqual(['problem-recheck']);
  expect((await act(officer, id, 'recheck-passed', { evidence: '属实' })).body).toMatchObject({ code: 'act-not-yours' });
  expect((await act(colleague, id, 'recheck-failed', { reason: '仍在生产', day: '2009-06-01' })).status).toBe(200);
  expect(await openDuties(id)).toEqual(['problem-rectification']);
  expect((await act(officer, id, 'claim-rectified', { evidence: '虚构：已拆除' })).status).toBe(200);
  const reviewer = await server.as(await server.account('320102.enforcement', 'reviewer'));
  expect((await act(reviewer, id, 'recheck-passed', { evidence: '现场已拆除' })).body).toMatchObject({ status: 'closed', version: 7 });
  expect(await openDuties(id)).toEqual([]);
  const { body } = await officer('GET', `/api/problems/${id}`);
  expect(body.moves.map((move: { act: string }) => move.act)).toEqual([
    'register',
    'orderRectification',
    'extendRectification',
    'claimRectified',
    'recheckFailed',
    'claimRectified',
    'recheckPassed',
  ]);
  expect(body.closedOn).toBe('2009-05-04');
});

test('the finder may not re-check what was corrected on the spot, and is told so; a colleague may', async () => {
  const { id } = await register(officer);
  expect((await act(officer, id, 'correct-on-spot', {})).body.fields[0].path).toBe('evidence');
  expect((await act(officer, id, 'correct-on-spot', { evidence: '当场关停' })).status).toBe(200);
  const refused = await act(officer, id, 'recheck-passed', { evidence: '属实' });
  expect(refused.status).toBe(403);
  expect(refused.body.message).toBe('发现人和登记人不得办理，须由他人办理。');
  const { acts } = (await officer('GET', `/api/problems/${id}`)).body;
  expect(acts.find((one: { act: string }) => one.act === 'recheckPassed')).toMatchObject({
    isAllowed: false,
    whyNot: { zh: '发现人和登记人不得办理，须由他人办理' },
  });
  expect((await act(colleague, id, 'recheck-passed', { evidence: '属实' })).status).toBe(200);
  expect((await act(colleague, id, 'recheck-passed', { evidence: '属实' })).status).toBe(409);
});

test('a major hazard reaches county and province at once, each confirms its receipt, and it travels on up the chain', async () => {
  const { id, version } = await register(officer, {
    nature: 'hazard',
    kind: null,
    subKind: null,
    grade: 'major',
    hazardStandard: 'hazard-provisions-2008',
    hazardClause: '第三条（停产整治）',
    facts: '虚构：储罐泄漏。',
  });
  expect(version).toBe(3);
  expect(await openDuties(id)).toEqual(['receipt-confirmation', 'receipt-confirmation']);
  const county = await server.as(await server.account('320102.government', 'government'));
  const province = await server.as(await server.account('320000.office', 'office'));
  expect((await act(county, id, 'raise')).status).toBe(403);
  expect((await act(county, id, 'confirm-receipt')).status).toBe(200);
  expect((await act(province, id, 'confirm-receipt')).status).toBe(200);
  expect((await act(county, id, 'raise')).status).toBe(200);
  expect(await openDuties(id)).toEqual(['receipt-confirmation']);
  const city = await server.as(await server.account('320100.government', 'government'));
  expect((await act(city, id, 'confirm-receipt')).status).toBe(200);
  const { desks } = (await officer('GET', `/api/problems/${id}`)).body;
  expect(desks.map((desk: { unitName: string; isDirect: boolean }) => [desk.unitName, desk.isDirect])).toEqual([
    ['玄武区人民政府', false],
    ['省安委会办公室', true],
    ['南京市人民政府', false],
  ]);
  expect((await act(officer, id, 'correct-on-spot', { evidence: '不可' })).body.code).toBe('act-not-now');
});

test('passed to a body that sees it: refused with reason, passed again, accepted; what is owed goes along', async () => {
  const { id } = await register(officer);
  await act(officer, id, 'order-rectification', { day: '2009-05-30' });
  const targets = (await officer('GET', `/api/problems/${id}/pass-targets`)).body.rows as { id: string; name: string }[];
  const government = await server.account('320102.government', 'government');
  expect(targets.map((target) => target.id)).toContain(government.unitId);
  const group = await server.system((work) => work.db.selectFrom('units').select('id').where('key', '=', 'group-03').executeTakeFirstOrThrow());
  expect((await act(officer, id, 'pass', { targetUnitId: group.id, reason: '不归本局' })).body.fields[0].path).toBe('targetUnitId');
  expect((await act(officer, id, 'pass', { targetUnitId: government.unitId, reason: '不归本局' })).status).toBe(200);
  const clerk = await server.as(government);
  expect((await act(clerk, id, 'refuse-pass')).body.fields[0].path).toBe('reason');
  expect((await act(clerk, id, 'refuse-pass', { reason: '应由安监局办理' })).body.status).toBe('ordered');
  await act(officer, id, 'pass', { targetUnitId: government.unitId, reason: '再移送' });
  expect((await act(clerk, id, 'accept-pass')).body.status).toBe('ordered');
  const { body } = await clerk('GET', `/api/problems/${id}`);
  expect(body).toMatchObject({ holderName: '玄武区人民政府', dueOn: '2009-05-30' });
  expect(body.duties.filter((duty: { state: string }) => duty.state === 'open')).toMatchObject([
    { kind: 'problem-rectification', holder: { name: '玄武区人民政府' } },
  ]);
});

test('merged into the first registration, or voided by another person: both leave the figures', async () => {
  const [first, second, third] = [await register(officer), await register(officer), await register(officer)];
  expect((await act(officer, second.id, 'merge', { targetProblemId: second.id, reason: '重复' })).body.fields[0].path).toBe('targetProblemId');
  expect((await act(officer, second.id, 'merge', { targetProblemId: first.id, reason: '同一问题' })).body.status).toBe('merged');
  expect((await officer('GET', `/api/problems/${second.id}`)).body.mergedInto.number).toBe(first.number);
  const leader = await server.as(await server.account('320102.enforcement', 'reviewer'));
  expect((await act(leader, third.id, 'void')).body.fields[0].path).toBe('reason');
  expect((await act(leader, third.id, 'void', { reason: '登记错误' })).body.status).toBe('voided');
});

test('two merged into each other at once: one stays in the figures; what others were merged into is not voided', async () => {
  const [first, second] = [await register(officer), await register(officer)];
  const merge = (from: { id: string }, to: { id: string }) =>
    officer('POST', `/api/problems/${from.id}/merge`, { version: 1, targetProblemId: to.id, reason: '同一问题' });
  const answers = await Promise.all([merge(first, second), merge(second, first)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, expect.not.toBeOneOf([200, 500])]);
  const kept = answers[0].status === 200 ? second : first;
  const reviewer = await server.as(await server.account('320102.enforcement', 'reviewer'));
  const refused = await act(reviewer, kept.id, 'void', { reason: '登记错误' });
  expect(refused).toMatchObject({ status: 409, body: { code: 'act-not-now' } });
  expect((await officer('GET', `/api/problems/${kept.id}`)).body.status).toBe('registered');
});

test('a stale version is answered with the state now and what happened since; the same key twice is one problem', async () => {
  const { id } = await register(officer);
  await act(officer, id, 'order-rectification', { day: '2009-05-20' });
  const stale = await colleague('POST', `/api/problems/${id}/correct-on-spot`, { version: 1, evidence: '当场' });
  expect(stale.status).toBe(412);
  expect(stale.body.current).toMatchObject({ version: 2, status: 'ordered', dueOn: '2009-05-20', movesSince: [{ act: 'orderRectification' }] });
  const body = { ...words, enterpriseId: firmId };
  const [one, two] = [
    await officer('POST', '/api/problems', body, { 'idempotency-key': 'once-and-once' }),
    await officer('POST', '/api/problems', body, { 'idempotency-key': 'once-and-once' }),
  ];
  expect(two.body).toEqual(one.body);
});

test('figures by deltas equal what the records contribute, and the overdue re-check is owed', async () => {
  const { id } = await register(officer);
  await act(officer, id, 'order-rectification', { day: '2009-05-10' });
  server.setDay('2009-05-12');
  const { openOverdueRechecks } = await import('./for-other-modules.ts');
  const atOnce = await Promise.all([1, 2, 3].map(() => server.system((work) => openOverdueRechecks(work))));
  expect(atOnce.sort()).toEqual([0, 0, 1]);
  expect((await openDuties(id)).filter((kind: string) => kind === 'problem-recheck')).toHaveLength(1);
  expect(await server.system((work) => openOverdueRechecks(work))).toBe(0);
  expect((await officer('GET', `/api/problems?overdue=yes`)).body.rows).toMatchObject([{ id, daysOverdue: 2 }]);
  server.setDay('2009-05-04');
  await server.system(async (work) => {
    const campaign = await getCampaign(work, '1');
    const expected = [];
    for await (const batch of countedProblems(work, 3))
      for (const { record } of batch) expected.push(...contributionsOf(campaign.measures, periodOfDayIn(campaign), record));
    const rows = await work.db
      .selectFrom('deltas')
      .select(['measure', 'sector', 'kind', 'period', 'region_then'])
      .select((eb) => eb.fn.sum<string>('value').as('value'))
      .groupBy(['measure', 'sector', 'kind', 'period', 'region_then'])
      .execute();
    const cells = new Map(
      rows
        .filter((row) => Number(row.value) !== 0)
        .map((row) => [`${row.measure} ${row.region_then} ${row.sector} ${row.kind} ${row.period}`, Number(row.value)]),
    );
    const wanted = new Map<string, number>();
    for (const one of sumOfContributions(expected)) {
      const key = `${one.measure} ${one.regionThen} ${one.sector} ${one.kind} ${one.period}`;
      wanted.set(key, (wanted.get(key) ?? 0) + one.value);
    }
    expect(new Map([...cells].sort())).toEqual(new Map([...wanted].sort()));
  });
});
