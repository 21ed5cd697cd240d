import { afterAll, beforeAll, expect, test } from 'vitest';
import { creditCheckCharacter } from '../../../domain/identifiers/credit-code.ts';
import { organisationCheckCharacter } from '../../../domain/identifiers/organisation-code.ts';
import { type Caller, testApp, type TestApp } from '../../../tests/support/test-app.ts';
import { findOrRegisterEnterprises, matchEnterprises, onMerge } from './for-other-modules.ts';

let server: TestApp;
let county: Caller;
let province: Caller;
let elsewhere: Caller;
beforeAll(async () => {
  server = await testApp();
  county = await server.as(await server.account('320102.government', 'government'));
  province = await server.as(await server.account('320000.office', 'office'));
  elsewhere = await server.as(await server.account('320104.government', 'government'));
});
afterAll(() => server.close());

/** A right credit code with this number inside. */
function creditCode(n: number): string {
  const subject = String(n).padStart(8, '0');
  const body = `91320102${subject}${organisationCheckCharacter(subject)}`;
  return body + creditCheckCharacter(body);
}
const credit = (n: number) => [{ kind: 'credit', code: creditCode(n) }];
let door = 0;
const firm = (name: string, more: object = {}) => ({
  name,
  regionCode: '320102000',
  tradeSector: 5,
  address: `玄武区示例路${++door}号`,
  responsiblePerson: '张甲',
  ...more,
});

test('registers, finds by name, code, initials, sector and licence; names what is wrong, field by field', async () => {
  const made = await county(
    'POST',
    '/api/enterprises',
    firm('南京示例溶剂有限公司（虚构）', {
      codes: credit(1),
      industryCode: '2631',
      industryEdition: '2002',
      licences: [{ kind: 'work-safety', number: '（苏）示例〔2006〕1', validTo: '2009-06-30' }],
    }),
  );
  expect(made.status).toBe(200);
  expect(made.body).toMatchObject({
    version: 1,
    regionName: '南京市玄武区',
    industryCode: 'C2631',
    initials: expect.stringContaining('njslrj'),
    may: { change: true, merge: true },
  });
  for (const query of ['name=溶剂', `name=${creditCode(1)}`, 'name=njsl', 'sector=5&region=320100000', 'expiring=60']) {
    expect(
      (await county('GET', `/api/enterprises?${query}`)).body.rows.map((row: { id: string }) => row.id),
      query,
    ).toContain(made.body.id);
  }
  expect((await county('GET', '/api/enterprises?expiring=10')).body.total).toBe(0);
  expect((await county('GET', '/api/enterprises?name=溶')).status).toBe(422);
  expect((await county('GET', '/api/enterprises/licences?within=60')).body.rows).toMatchObject([{ enterpriseId: made.body.id, daysLeft: 57 }]);
  const seen = await county('GET', `/api/enterprises/${made.body.id}`);
  expect(seen.body.history.map(({ act }: { act: string }) => act)).toEqual(['registerEnterprise']);

  const wrong = await county('POST', '/api/enterprises', {
    ...firm('示'),
    codes: [{ kind: 'credit', code: '91350100M000100Y44' }],
    regionCode: '320104000',
    industryCode: 'Z1',
    industryEdition: '2002',
  });
  expect(wrong.status).toBe(422);
  expect(wrong.body.fields.map(({ path }: { path: string }) => path).sort()).toEqual(['codes.0.code', 'industryCode', 'name', 'regionCode']);
  const bare = await county('POST', '/api/enterprises', {
    name: '示例村无名采石点（虚构）',
    regionCode: '320102000',
    tradeSector: 3,
    unlicensed: true,
  });
  expect(bare.body.fields.map(({ path }: { path: string }) => path)).toEqual(['address', 'responsiblePerson']);
});

test('out of scope is 404, no permission 403, not signed in 401', async () => {
  const { body } = await county('POST', '/api/enterprises', firm('南京示例甲醇储运站（虚构）', { codes: credit(2) }));
  expect((await elsewhere('GET', `/api/enterprises/${body.id}`)).status).toBe(404);
  expect((await elsewhere('PUT', `/api/enterprises/${body.id}`, { ...firm('别的示例名（虚构）'), version: 1 })).status).toBe(404);
  expect((await elsewhere('GET', '/api/enterprises?name=甲醇')).body.total).toBe(0);
  expect(
    (await elsewhere('POST', '/api/enterprises/candidates', { name: '南京示例甲醇储运一站（虚构）', regionCode: '320102000' })).body.rows,
  ).toEqual([]);
  expect(
    (await county('POST', '/api/enterprises/candidates', { name: '南京示例甲醇储运一站（虚构）', regionCode: '320102000' })).body.rows,
  ).toHaveLength(1);
  expect((await province('GET', '/api/enterprises?name=甲醇')).body.total).toBe(1);
  expect((await province('POST', '/api/enterprises', firm('示例厂甲（虚构）'))).status).toBe(403);
  expect((await server.app.inject('/api/enterprises')).statusCode).toBe(401);
});

test('a code on record is refused outright, also where its firm is out of sight; then the place is told, not the name', async () => {
  await county('POST', '/api/enterprises', firm('南京示例氯碱厂（虚构）', { codes: credit(3) }));
  const again = await county('POST', '/api/enterprises', firm('完全另一个名称（虚构）', { codes: credit(3) }));
  expect(again).toMatchObject({
    status: 409,
    body: { code: 'code-taken', fields: [{ path: 'codes.0.code', message: expect.stringContaining('南京示例氯碱厂') }] },
  });
  const far = await elsewhere('POST', '/api/enterprises', { ...firm('南京示例第三厂（虚构）', { codes: credit(3) }), regionCode: '320104000' });
  expect(far.status).toBe(409);
  expect(far.body.message).toContain('南京市玄武区');
  expect(far.body.message).not.toContain('氯碱');
});

test('candidates are shown before a second one is made: name, core name, place and person, and a closed firm under another name', async () => {
  const place = { address: '南京市玄武区示例村五组河东', responsiblePerson: '李乙', unlicensed: true, tradeSector: 3 };
  const first = await county(
    'POST',
    '/api/enterprises',
    firm('示例村河东采石点（虚构）', { ...place, closedOn: '2009-04-20', closedReason: '区政府取缔决定' }),
  );
  const asked = { name: '玄武示例建材经营部（虚构）', address: '玄武区示例村五组（河东）', responsiblePerson: '李乙', regionCode: '320102000' };
  const typed = await county('POST', '/api/enterprises/candidates', asked);
  expect(typed.body.rows[0]).toMatchObject({
    id: first.body.id,
    reasons: ['reappeared', 'same-place-and-person'],
    inWords: '已关闭，疑似换名或重新开办；地点和负责人相同（2009-04-20 关闭）',
  });
  const refused = await county('POST', '/api/enterprises', firm(asked.name, { ...place, address: asked.address }));
  expect(refused).toMatchObject({ status: 409, body: { code: 'possible-duplicate', current: [{ id: first.body.id }] } });
  const made = await county('POST', '/api/enterprises', { ...firm(asked.name, { ...place, address: asked.address }), confirmedNew: [first.body.id] });
  expect(made.status).toBe(200);
  expect((await county('GET', '/api/enterprises/merge-candidates')).body.pairs).toMatchObject([
    { first: { id: first.body.id }, second: { id: made.body.id }, inWords: '地点和负责人相同' },
  ]);

  await county('POST', '/api/enterprises', firm('南京示例金陵涂料有限公司（虚构）', { codes: credit(4) }));
  const alike = async (name: string) =>
    (await county('POST', '/api/enterprises/candidates', { name, regionCode: '320102000' })).body.rows.map(
      (row: { reasons: string[] }) => row.reasons,
    );
  expect(await alike('南京示例金陵涂料有限公司(虚构)')).toEqual([['same-name']]);
  expect(await alike('江苏示例金陵涂料（虚构）厂')).toEqual([['same-core-name']]);
  expect(await alike('南京示例金陵涂料二厂（虚构）')).toEqual([['alike-core-name']]);
  expect(await alike('南京毫不相干运输公司')).toEqual([]);
});

test('a change needs the version seen; codes and licences that stay keep their rows', async () => {
  const { body } = await county('POST', '/api/enterprises', firm('南京示例印染有限公司（虚构）', { codes: credit(5) }));
  const changed = await county('PUT', `/api/enterprises/${body.id}`, {
    ...firm('南京示例印染集团（虚构）', { codes: [...credit(5), { kind: 'registration', code: '110108000000016' }] }),
    version: 1,
  });
  expect(changed.body).toMatchObject({ version: 2, name: '南京示例印染集团（虚构）' });
  expect(changed.body.codes[0].id).toBe(body.codes[0].id);
  const stale = await county('PUT', `/api/enterprises/${body.id}`, { ...firm('南京示例印染三厂（虚构）', { codes: credit(5) }), version: 1 });
  expect(stale).toMatchObject({ status: 412, body: { current: { version: 2, name: '南京示例印染集团（虚构）' } } });
  const { history } = (await county('GET', `/api/enterprises/${body.id}`)).body;
  expect(history[0]).toMatchObject({ act: 'changeEnterprise', details: { before: { name: '南京示例印染有限公司（虚构）' } } });
});

test('a merge moves codes, licences and what other modules hold; its undo puts back exactly that', async () => {
  const held = new Map<string, string>();
  onMerge({
    name: 'things of a test',
    move: async (_work, keptId, mergedId) => {
      const ids = [...held].filter(([, owner]) => owner === mergedId).map(([id]) => id);
      for (const id of ids) held.set(id, keptId);
      return ids;
    },
    moveBack: async (_work, ids, mergedId) => ids.forEach((id) => held.set(id, mergedId)),
  });
  const kept = (await county('POST', '/api/enterprises', firm('南京示例烟花一厂（虚构）', { codes: credit(6), tradeSector: 6 }))).body;
  const licences = [{ kind: 'fireworks-trade', number: '示例-2', validTo: '2010-01-01' }];
  const merged = (
    await county(
      'POST',
      '/api/enterprises',
      firm('示例花炮厂（虚构）', { codes: [...credit(7), { kind: 'organisation', code: 'D2143569-X' }], licences, tradeSector: 6 }),
    )
  ).body;
  held.set('a', kept.id).set('b', merged.id);
  const order = { version: 1, mergedId: merged.id, mergedVersion: 1, reason: '同一场所同一负责人' };
  expect((await county('POST', `/api/enterprises/${kept.id}/merge`, { ...order, mergedVersion: 9 })).status).toBe(412);
  const officer = await server.as(await server.account('320102.enforcement', 'officer'));
  expect((await officer('POST', `/api/enterprises/${kept.id}/merge`, order)).status).toBe(403);
  const after = await county('POST', `/api/enterprises/${kept.id}/merge`, order);
  expect(after.status).toBe(200);
  expect(after.body.codes.map((one: { code: string; validTo: string }) => [one.code, one.validTo])).toEqual([
    [creditCode(6), null],
    ['D2143569-X', null],
    [creditCode(7), '2009-05-04'],
  ]);
  expect([after.body.licences.length, held.get('a'), held.get('b')]).toEqual([1, kept.id, kept.id]);
  expect((await county('GET', `/api/enterprises/${merged.id}`)).body).toMatchObject({
    mergedInto: { id: kept.id },
    codes: [],
    may: { change: false },
  });
  expect((await county('GET', '/api/enterprises?name=花炮')).body.total).toBe(0);
  held.set('c', kept.id);
  const undo = await county('POST', `/api/enterprises/merges/${after.body.merges[0].id}/undo`, { reason: '核实为两家' });
  expect(undo.status).toBe(200);
  const same = ({ codes, licences: papers, name, mergedInto }: typeof merged) => ({ codes, papers, name, mergedInto });
  expect(same((await county('GET', `/api/enterprises/${merged.id}`)).body)).toEqual(same(merged));
  expect(same((await county('GET', `/api/enterprises/${kept.id}`)).body)).toEqual(same(kept));
  expect([...held.values()]).toEqual([kept.id, merged.id, kept.id]);
  expect((await county('POST', `/api/enterprises/merges/${after.body.merges[0].id}/undo`, { reason: '再来' })).body.code).toBe('already-undone');
  const topics = await server.system((work) => work.db.selectFrom('outbox').select('topic').orderBy('id').execute());
  expect(topics.map(({ topic }) => topic)).toEqual(['enterprises-merged', 'merge-undone']);
});

test('many rows at once: found by code, by name with place and person, told apart where several fit, registered once', async () => {
  await county('POST', '/api/enterprises', firm('南京示例起重机厂（虚构）', { codes: credit(8) }));
  const rows = [
    { name: '写错名的厂', code: creditCode(8), regionCode: '320102000' },
    { name: '南京示例起重机厂(虚构)', regionCode: '320102000' },
    { name: '南京示例起重机厂（虚构）', code: creditCode(9), regionCode: '320102000' },
    { name: '玄武示例起重机厂（虚构）', regionCode: '320102002' },
    { name: '示例全新一厂（虚构）', code: creditCode(10), regionCode: '320102000' },
  ];
  const matches = await server.system((work) => matchEnterprises(work, rows));
  expect(matches.map(({ how }) => how)).toEqual(['code', 'name', 'ambiguous', 'core-name', 'none']);
  const found = await server.system((work) =>
    findOrRegisterEnterprises(
      work,
      [rows[0]!, rows[4]!, rows[4]!].map((row) => ({ ...row, tradeSector: 5 })),
    ),
  );
  expect(found.map((one) => ('id' in one ? one.registered : one.faults))).toEqual([false, true, true]);
  expect(found[1]).toEqual(found[2]);
  const faulty = await server.system((work) =>
    findOrRegisterEnterprises(work, [{ name: '示例只有名称厂（虚构）', regionCode: '320102000', tradeSector: 5 }]),
  );
  expect(faulty).toMatchObject([{ faults: [{ path: 'address' }, { path: 'person' }] }]);
});
