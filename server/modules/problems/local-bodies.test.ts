import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkCampaignFiles } from '../../../domain/campaign/check-campaign.ts';
import { sectorsOfMask } from '../../../domain/organisation/sector-mask.ts';
import { testApp, type Caller, type TestApp } from '../../../tests/support/test-app.ts';
import { loadCampaign } from '../campaign/load-campaign.ts';
import { readCampaignFolder } from '../campaign/read-campaign-folder.ts';
import { openPlannedDuties } from '../duties/open-planned-duties.ts';

let server: TestApp;
let officer: Caller;
beforeAll(async () => {
  server = await testApp();
  server.setDay('2009-05-04');
  officer = await server.as(await server.account('320102.enforcement', 'officer'));
});
afterAll(() => server.close());

async function register(sector: number): Promise<{ id: string; version: number }> {
  const firm = await officer('POST', '/api/enterprises', {
    name: `${sector === 2 ? '甲示例建筑工程' : '乙示例化工'}公司（虚构）`,
    unlicensed: true,
    regionCode: '320102002',
    tradeSector: sector,
    address: `示例路 ${sector} 号`,
    responsiblePerson: '张甲',
  });
  const body = {
    nature: 'illegal-act',
    kind: '1',
    subKind: '1.1',
    region: '320102002',
    sector,
    foundOn: '2009-05-04',
    facts: '虚构的事实。',
    enterpriseId: firm.body.id,
  };
  const made = await officer('POST', '/api/problems', body);
  expect(made.status, JSON.stringify(made.body)).toBe(200);
  return made.body;
}

test('a body of the county sees its sector in its county, is passed a problem and takes it over', async () => {
  const [building, chemicals] = [await register(2), await register(3)];
  const account = await server.account('320102.construction', 'staff');
  const staff = await server.as(account);
  const elsewhere = await server.as(await server.account('320104.construction', 'staff'));
  const above = await server.as(await server.account('320100.construction', 'staff'));
  expect((await staff('GET', '/api/problems')).body.rows.map(({ id }: { id: string }) => id)).toEqual([building.id]);
  expect((await staff('GET', `/api/problems/${chemicals.id}`)).status).toBe(404);
  expect((await elsewhere('GET', `/api/problems/${building.id}`)).status).toBe(404);
  expect((await above('GET', `/api/problems/${building.id}`)).status).toBe(200);

  const targets = (await officer('GET', `/api/problems/${building.id}/pass-targets`)).body.rows as { id: string; name: string }[];
  expect(targets.filter(({ name }) => name.endsWith('建设局')).map(({ name }) => name)).toEqual(['玄武区建设局', '南京市建设局']);
  const passed = await officer('POST', `/api/problems/${building.id}/pass`, {
    version: building.version,
    targetUnitId: account.unitId,
    reason: '属建设部门管辖',
    sector: 2,
  });
  expect(passed.status, JSON.stringify(passed.body)).toBe(200);
  expect((await staff('GET', '/api/desk')).body.waiting.rows.map(({ kind }: { kind: string }) => kind)).toEqual(['transfer-answer']);
  const taken = await staff('POST', `/api/problems/${building.id}/accept-pass`, { version: passed.body.version });
  expect(taken.status, JSON.stringify(taken.body)).toBe(200);
  expect((await staff('GET', `/api/problems/${building.id}`)).body.holderName).toBe('玄武区建设局');

  // Passed on into a sector that the body does not see: the problem is out of its sight, what it handed over stays.
  const target = (await officer('GET', '/api/session')).body.unit.id;
  const given = { version: taken.body.version, targetUnitId: target, reason: '属危险化学品', sector: 3 };
  expect((await staff('POST', `/api/problems/${building.id}/pass`, given)).status).toBe(200);
  expect((await staff('GET', `/api/problems/${building.id}`)).status).toBe(404);
  const handed = async () => (await staff('GET', '/api/problems/handed-over')).body.rows[0];
  expect(await handed()).toMatchObject({ problemId: building.id, fromSector: 2, toSector: 3, outcome: 'offered', isInSight: false });
  const { version } = (await officer('GET', `/api/problems/${building.id}`)).body;
  expect((await officer('POST', `/api/problems/${building.id}/accept-pass`, { version })).status).toBe(200);
  expect(await handed()).toMatchObject({ outcome: 'accepted', holderName: '玄武区安全生产监督管理局' });
  const { body } = await staff('GET', `/api/problems/handed-over/${building.id}`);
  expect(body.steps.map((step: { words: { zh: string } }) => step.words.zh)).toEqual(['接收移送']);
  expect((await elsewhere('GET', `/api/problems/handed-over/${building.id}`)).status).toBe(404);
  const { moves } = (await officer('GET', `/api/problems/${building.id}`)).body;
  expect(moves.filter((move: { act: string }) => move.act === 'pass').map((move: { sector: number }) => move.sector)).toEqual([2, 3]);
});

test('reports are owed by the bodies of the province alone', async () => {
  await server.system((work) => openPlannedDuties(work));
  const levels = await server.system((work) =>
    work.db
      .selectFrom('duties as d')
      .innerJoin('units as u', 'u.id', 'd.holder_unit_id')
      .select('u.level')
      .distinct()
      .where('u.kind', '=', 'body')
      .where('d.subject_kind', '=', 'planned-duty')
      .execute(),
  );
  expect(levels).toEqual([{ level: 'province' }]);
});

test('another campaign brings local bodies of its own without code', async () => {
  const checked = checkCampaignFiles(await readCampaignFolder(join(import.meta.dirname, '../../../tests/fixtures/campaign-daily')));
  if (!checked.ok) throw new Error(JSON.stringify(checked.faults));
  await server.system((work) => loadCampaign(work, { ...checked.campaign, period: { from: '2009-05-01', to: '2009-06-30' } }));
  const made = await server.system((work) =>
    work.db.selectFrom('units').select(['name', 'level', 'sectors', 'body_key']).where('key', 'like', '%.resources').orderBy('key').execute(),
  );
  expect(made).toHaveLength(13);
  expect(made[0]).toMatchObject({ name: '南京市自然资源局', level: 'city', body_key: 'body-resources' });
  expect(sectorsOfMask(BigInt(made[0]?.sectors ?? 0))).toEqual([19]);
});
