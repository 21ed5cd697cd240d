import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApp, type TestApp } from '../../../tests/support/test-app.ts';
import type { Work } from '../../platform/work.ts';
import { applyDueDivisionChanges } from './apply-due-division-changes.ts';

let server: TestApp;
beforeAll(async () => {
  server = await testApp();
});
afterAll(() => server.close());

/** Rows of a county and of one of its townships, in tables of different ways of writing: full, re-code only, and the cubes. */
async function addRecords(work: Work, county: string, township: string): Promise<void> {
  const campaign_id = (await work.db.selectFrom('campaigns').select('id').executeTakeFirstOrThrow()).id;
  const unit = await work.db.selectFrom('units').select('id').where('key', '=', '320000.office').executeTakeFirstOrThrow();
  for (const code of [county, township]) {
    const region = { region_code: code, region_then: code, sector: 0 };
    await work.db
      .insertInto('enterprises')
      .values({ ...region, name: `示例厂（虚构）${code}`, core_name: code, name_key: code, trade_sector: 3, created_at: work.now })
      .execute();
    await work.db
      .insertInto('deltas')
      .values({
        ...region,
        at: work.now,
        campaign_id,
        measure: 'problems-found',
        kind: '1',
        period: '2009-05',
        value: 2,
        record_kind: 'problem',
        record_id: 1,
      })
      .execute();
    await work.db
      .insertInto('cubes')
      .values({ ...region, campaign_id, measure: 'problems-found', grain: 'base', kind: '1', period: '2009-05', value: 5 })
      .execute();
    await work.db
      .insertInto('duties')
      .values({
        ...region,
        campaign_id,
        kind: 'report',
        holder_unit_id: unit.id,
        for_permission: 'reports.write',
        subject_kind: 'test',
        subject_id: code,
        subject_words: '{}',
        basis: '{}',
        opened_at: work.now,
      })
      .execute();
  }
}

async function sumUnder(code: 'region_code' | 'region_then', from: string, to: string): Promise<number> {
  return server.system(async (work) => {
    const found = await sql<{ sum: string }>`select coalesce(sum(value), 0) as sum from (
      select value, ${sql.ref(code)} as code from cubes union all select value, ${sql.ref(code)} from deltas) as every
      where code >= ${from} and code < ${to}`.execute(work.db);
    return Number(found.rows[0]?.sum);
  });
}

const namesOf = (key: string) =>
  server.system((work) =>
    work.db
      .selectFrom('units')
      .select(['id', 'key', 'name', 'short_name', 'region_code', 'valid_to', 'successor_id'])
      .where('key', '=', key)
      .executeTakeFirstOrThrow(),
  );

const enterprisesSeenBy = async (key: string, role: string) => {
  const account = await server.account(key, role);
  const { rows } = await server.database.pool.query('select region_code from units where id = $1', [account.unitId]);
  const from = rows[0].region_code as string;
  const length = from.endsWith('000') ? 6 : 9;
  const to = String(Number(from.slice(0, length)) + 1).padEnd(9, '0');
  return server.database.asScope({ regionFrom: from, regionTo: to, sectors: 1n }, async ({ db }) =>
    (await db.selectFrom('enterprises').select(['region_code', 'region_then']).orderBy('region_code').orderBy('region_then').execute()).map(
      (row) => `${row.region_code}<${row.region_then}`,
    ),
  );
};

test('通州市 becomes 通州区 in mid-campaign: the same people see the same records, and both trees agree', async () => {
  server.setDay('2009-05-20');
  await server.system((work) => addRecords(work, '320683000', '320683101'));
  const officer = await server.account('320683.enforcement', 'officer');
  const call = await server.as(officer);
  expect(await enterprisesSeenBy('320683.government', 'government')).toEqual(['320683000<320683000', '320683101<320683101']);

  server.setDay('2009-07-06');
  expect(await server.system(applyDueDivisionChanges)).toBe(0);
  server.setDay('2009-07-07');
  expect(await server.system(applyDueDivisionChanges)).toBe(1);
  expect(await server.system(applyDueDivisionChanges)).toBe(0);

  expect(await enterprisesSeenBy('320683.government', 'government')).toEqual(['320612000<320683000', '320612101<320683101']);
  expect((await call('GET', '/api/session')).body.unit).toMatchObject({
    key: '320683.enforcement',
    name: '通州区安全生产监督管理局',
    regionCode: '320612000',
  });
  expect(await namesOf('320683.government')).toMatchObject({
    name: '通州区人民政府',
    short_name: '通州区',
    region_code: '320612000',
    valid_to: null,
  });
  const counted = [await sumUnder('region_then', '320683000', '320684000'), await sumUnder('region_code', '320612000', '320613000')];
  expect(counted).toEqual([14, 14]);
  expect(await sumUnder('region_code', '320683000', '320684000')).toBe(0);
  expect(await sumUnder('region_code', '320000000', '330000000')).toBe(await sumUnder('region_then', '320000000', '330000000'));
  const unit = (await namesOf('320683.government')).id;
  const former = await server.system((work) => work.db.selectFrom('unit_former_names').selectAll().where('unit_id', '=', unit).execute());
  expect(former).toMatchObject([{ name: '通州市人民政府', region_code: '320683000', valid_to: '2009-07-07' }]);
  const townships = await server.system((work) =>
    work.db.selectFrom('units').select('region_code').where('key', 'like', '320683___.government').execute(),
  );
  expect(townships.length).toBeGreaterThan(5);
  expect(townships.every(({ region_code }) => region_code.startsWith('320612'))).toBe(true);
});

test('a record that an act under way left behind is gathered by the next run', async () => {
  await server.system((work) => addRecords(work, '320683000', '320683102'));
  expect(await server.system(applyDueDivisionChanges)).toBe(0);
  expect(await sumUnder('region_code', '320683000', '320684000')).toBe(0);
  // The cube's key is there already from the first run: the values are added up.
  expect(await sumUnder('region_code', '320612000', '320613000')).toBe(28);
  const lines = await server.system((work) =>
    work.db.selectFrom('audit_log').select('act').where('object_id', '=', '2009-07-07:320683').orderBy('seq').execute(),
  );
  expect(lines.map(({ act }) => act)).toEqual(['applyDivisionChange', 'gatherRecodedRecords']);
});

test('九里区 is merged into 泉山区: its unit joins, its people go on', async () => {
  await server.system((work) => addRecords(work, '320304000', '320304101'));
  server.setDay('2010-09-21');
  expect(await server.system(applyDueDivisionChanges)).toBe(2);
  const quanshan = await namesOf('320311.government');
  expect(await namesOf('320304.government')).toMatchObject({
    name: '九里区人民政府',
    region_code: '320311000',
    valid_to: '2010-09-21',
    successor_id: quanshan.id,
  });
  expect(await enterprisesSeenBy('320304.government', 'government')).toEqual(['320311000<320304000', '320311000<320304101']);
  expect(await namesOf('320323.government')).toMatchObject({ name: '铜山区人民政府', region_code: '320312000' });
  expect(await sumUnder('region_code', '320000000', '330000000')).toBe(await sumUnder('region_then', '320000000', '330000000'));
});

test('every later change follows in order: three districts become 姑苏区, whose government is one of theirs', async () => {
  server.setDay('2026-03-02');
  expect(await server.system(applyDueDivisionChanges)).toBe(28);
  const gusu = await namesOf('320502.government');
  expect(gusu).toMatchObject({ name: '姑苏区人民政府', region_code: '320508000', valid_to: null });
  expect(await namesOf('320503.government')).toMatchObject({ valid_to: '2012-09-01', successor_id: gusu.id });
  const left = await server.system((work) =>
    sql<{ key: string }>`select key from units u where valid_to is null and not exists (
      select 1 from divisions d where d.code = u.region_code and d.valid_to is null)`.execute(work.db),
  );
  expect(left.rows).toEqual([]);
  const twice = await server.system((work) =>
    sql`select region_code from units where kind = 'government' and valid_to is null group by region_code having count(*) > 1`.execute(work.db),
  );
  expect(twice.rows).toEqual([]);
});

test('by hand: the province only, in order, once', async () => {
  const fresh = await testApp();
  try {
    fresh.setDay('2010-10-01');
    const post = { effective: '2009-07-07', fromCode: '320683' };
    const city = await fresh.as(await fresh.account('320600.government', 'administrator'));
    expect((await city('POST', '/api/divisions/changes', post)).status).toBe(403);
    const office = await fresh.as(await fresh.account('320000.office', 'administrator'));
    expect((await office('POST', '/api/divisions/changes', { ...post, fromCode: '320600' })).status).toBe(404);
    expect((await office('POST', '/api/divisions/changes', { effective: '2010-09-21', fromCode: '320304' })).body.code).toBe('earlier-first');
    expect((await office('POST', '/api/divisions/changes', { effective: '2011-11-13', fromCode: '321088' })).body.code).toBe('not-due');
    const done = await office('POST', '/api/divisions/changes', post);
    expect(done.status).toBe(200);
    expect(done.body.units.carried).toBeGreaterThan(5);
    expect((await office('POST', '/api/divisions/changes', post)).body.code).toBe('already-applied');
    const list = await office('GET', '/api/divisions/changes');
    expect(list.body.rows.slice(0, 3).map((row: { state: string }) => row.state)).toEqual(['applied', 'due', 'due']);
    const clerk = await fresh.as(await fresh.account('320000.office', 'office'));
    expect((await clerk('POST', '/api/divisions/changes', post)).status).toBe(403);
  } finally {
    await fresh.close();
  }
});
