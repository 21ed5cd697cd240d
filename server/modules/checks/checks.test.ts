import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Caller, TestApp } from '../../../tests/support/test-app.ts';
import { testApp } from '../../../tests/support/test-app.ts';

let server: TestApp;
let officer: Caller;
let officers: string[];
let firms: string[];

beforeAll(async () => {
  server = await testApp();
  const one = await server.account('320102.enforcement', 'officer');
  const two = await server.account('320102.enforcement', 'officer', 'second');
  officer = await server.as(one);
  officers = [one.personId, two.personId];
  firms = [];
  for (const name of ['示例甲厂（虚构）', '示例乙厂（虚构）']) {
    const made = await officer('POST', '/api/enterprises', {
      name,
      unlicensed: true,
      regionCode: '320102002',
      tradeSector: 3,
      address: `${name}路`,
      responsiblePerson: '张甲',
    });
    firms.push(made.body.id);
  }
});
afterAll(() => server.close());

const make = (more: object = {}) =>
  officer('POST', '/api/checks', {
    enterpriseId: firms[0],
    madeOn: '2009-05-04',
    officerIds: officers,
    foundNothing: false,
    summary: '虚构：查看现场',
    ...more,
  });

async function figures(): Promise<Record<string, number>> {
  const rows = await server.system((work) =>
    work.db
      .selectFrom('deltas')
      .select('measure')
      .select((eb) => eb.fn.sum<string>('value').as('n'))
      .where('record_kind', '=', 'check')
      .groupBy('measure')
      .execute(),
  );
  return Object.fromEntries(rows.map((row) => [row.measure, Number(row.n)]));
}

async function firstAtFirm(): Promise<number> {
  const campaign = await server.system((work) => work.db.selectFrom('campaigns').select('definition').executeTakeFirstOrThrow());
  const measure = (campaign.definition as { measures: { id: string; moment: string }[] }).measures.find(({ moment }) => moment === 'firstAtFirm');
  return (await figures())[measure?.id ?? ''] ?? 0;
}

test('two certified officers of the unit, a day not ahead, a firm in sight; refused by field otherwise', async () => {
  const field = async (more: object) => (await make(more)).body.fields[0].path;
  expect(await field({ officerIds: [officers[0]] })).toBe('officerIds');
  expect(await field({ officerIds: [officers[0], officers[0]] })).toBe('officerIds');
  const clerk = await server.account('320102.government', 'government');
  expect(await field({ officerIds: [officers[0], clerk.personId] })).toBe('officerIds');
  expect(await field({ madeOn: '2009-05-05' })).toBe('madeOn');
  expect(await field({ enterpriseId: '999999' })).toBe('enterpriseId');
  expect((await make({ madeOn: '2008-05-05' })).body.code).toBe('no-campaign');
  expect((await (await server.as(clerk))('POST', '/api/checks', {})).status).toBe(403);
  const listed = await officer('GET', '/api/check-officers?on=2013-01-01');
  expect(listed.body.rows.map((row: { isCertified: boolean }) => row.isCertified)).toEqual([false, false]);
});

test('a firm is counted once however often it is checked; a void hands the first place to the next check', async () => {
  const first = (await make()).body;
  const second = (await make({ foundNothing: true })).body;
  await make({ enterpriseId: firms[1] });
  expect(await firstAtFirm()).toBe(2);
  const refused = await officer('POST', `/api/checks/${first.id}/void`, { version: 9, reason: '重复登记' });
  expect(refused.status).toBe(412);
  const neighbour = await server.as(await server.account('320104.enforcement', 'officer'));
  expect((await neighbour('POST', `/api/checks/${first.id}/void`, { version: 1, reason: '重复登记' })).status).toBe(404);
  expect((await officer('POST', `/api/checks/${first.id}/void`, { version: 1, reason: '重复登记' })).body).toMatchObject({
    isVoided: true,
    voidReason: '重复登记',
  });
  expect(await firstAtFirm()).toBe(2);
  expect((await officer('POST', `/api/checks/${first.id}/void`, { version: 2, reason: '重复登记' })).status).toBe(409);
  expect((await officer('POST', `/api/checks/${second.id}/void`, { version: 1, reason: '重复登记' })).status).toBe(200);
  expect(await firstAtFirm()).toBe(1);
  expect((await officer('GET', '/api/checks')).body).toMatchObject({ total: 1 });
  expect((await officer('GET', '/api/checks?withVoided=yes')).body).toMatchObject({ total: 3 });
});

test('problems found at a check are on its page; a check that found nothing cannot have any', async () => {
  const check = (await make()).body;
  const nothing = (await make({ foundNothing: true })).body;
  const problem = {
    nature: 'hazard',
    grade: 'general',
    enterpriseId: firms[0],
    region: '320102002',
    sector: 3,
    facts: '虚构：电线老化',
    foundOn: '2009-05-04',
  };
  expect((await officer('POST', '/api/problems', { ...problem, checkId: nothing.id })).body.fields[0].path).toBe('checkId');
  const { number } = (await officer('POST', '/api/problems', { ...problem, checkId: check.id })).body;
  expect((await officer('GET', `/api/checks/${check.id}`)).body).toMatchObject({ problems: 1, problemList: [{ number }], mayVoid: true });
  const city = await server.as(await server.account('320100.government', 'government'));
  expect((await city('GET', `/api/checks/${check.id}`)).body.mayVoid).toBe(false);
});

test('merged firms are one firm checked, and two again after the undo', async () => {
  const merger = await server.as(await server.account('320102.government', 'government'));
  const before = await firstAtFirm();
  const [kept, merged] = await Promise.all(firms.map(async (id) => (await merger('GET', `/api/enterprises/${id}`)).body));
  const done = await merger('POST', `/api/enterprises/${kept.id}/merge`, {
    mergedId: merged.id,
    keptVersion: kept.version,
    mergedVersion: merged.version,
    version: kept.version,
    reason: '同一家企业',
  });
  expect(done.status, JSON.stringify(done.body)).toBe(200);
  expect(await firstAtFirm()).toBe(before - 1);
});

test('two voids at once leave the first place to the check that stands', async () => {
  const firm = await officer('POST', '/api/enterprises', {
    name: '示例两次作废印染厂（虚构）',
    unlicensed: true,
    regionCode: '320102002',
    tradeSector: 5,
    address: '虚构大道 88 号',
    responsiblePerson: '李乙',
  });
  expect(firm.status, JSON.stringify(firm.body)).toBe(200);
  const before = await firstAtFirm();
  for (let round = 0; round < 5; round += 1) {
    const three = [];
    for (let n = 0; n < 3; n += 1) {
      const made = await make({ enterpriseId: firm.body.id });
      expect(made.status, JSON.stringify(made.body)).toBe(200);
      three.push(made.body);
    }
    const reason = { version: 1, reason: '重复登记' };
    const answers = await Promise.all(three.slice(0, 2).map(({ id }) => officer('POST', `/api/checks/${id}/void`, reason)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const firsts = await server.system((work) =>
      work.db
        .selectFrom('firm_first_checks')
        .innerJoin('checks', 'checks.id', 'check_id')
        .select('check_id')
        .where('firm_first_checks.enterprise_id', '=', firm.body.id)
        .where('voided_at', 'is', null)
        .execute(),
    );
    expect(firsts).toEqual([{ check_id: three[2].id }]);
    expect((await officer('POST', `/api/checks/${three[2].id}/void`, reason)).status).toBe(200);
    expect(await firstAtFirm()).toBe(before);
  }
});
