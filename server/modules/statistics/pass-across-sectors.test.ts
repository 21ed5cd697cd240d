import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApp, type Caller, type TestApp } from '../../../tests/support/test-app.ts';
import { recountFigures } from './recount-figures.ts';

let server: TestApp;
let passer: Caller;
let receiver: Caller;
let province: Caller;
let receiverUnit: string;
let firmId: string;

beforeAll(async () => {
  server = await testApp();
  const [from, to] = [await server.account('320102.enforcement', 'officer'), await server.account('320102.government', 'government')];
  receiverUnit = to.unitId;
  passer = await server.as(from);
  receiver = await server.as(to);
  province = await server.as(await server.account('320000.office', 'office'));
  const made = await passer('POST', '/api/enterprises', {
    name: '示例移送化工厂（虚构）',
    unlicensed: true,
    regionCode: '320102002',
    tradeSector: 3,
    address: '示例路 7 号',
    responsiblePerson: '张甲',
  });
  firmId = made.body.id;
  await answersFor(from.unitId, 3);
  await answersFor(to.unitId, 5);
});
afterAll(() => server.close());

const answersFor = (unitId: string, sector: number) =>
  server.system((work) =>
    work.db
      .updateTable('units')
      .set({ sectors: String((1 << sector) | 1) })
      .where('id', '=', unitId)
      .execute(),
  );

async function act(call: Caller, id: string, path: string, body: object) {
  const { body: problem } = await province('GET', `/api/problems/${id}`);
  return call('POST', `/api/problems/${id}/${path}`, { version: problem.version, ...body });
}

/** Sector in which the problem and all that hangs on it stand, and in which the figures count it. Also, a recount finds no difference. */
async function standing(id: string) {
  expect(await server.system(recountFigures)).toMatchObject({ byCell: [], byRecord: [], byCube: [] });
  return server.system(async (work) => {
    const sectors = new Set<number>();
    for (const table of ['problem_moves', 'problem_desks'] as const) {
      for (const row of await work.db.selectFrom(table).select('sector').where('problem_id', '=', id).execute()) sectors.add(row.sector);
    }
    for (const table of ['duties', 'files'] as const) {
      const rows = await work.db.selectFrom(table).select('sector').where('subject_kind', '=', 'problem').where('subject_id', '=', id).execute();
      for (const row of rows) sectors.add(row.sector);
    }
    const counted = await work.db
      .selectFrom('deltas')
      .select('sector')
      .where('record_kind', '=', 'problem')
      .where('record_id', '=', id)
      .groupBy(['sector', 'measure'])
      .having((eb) => eb.fn.sum('value'), '<>', '0')
      .execute();
    for (const row of counted) sectors.add(row.sector);
    expect(counted.length).toBeGreaterThan(0);
    const { sector } = await work.db.selectFrom('problems').select('sector').where('id', '=', id).executeTakeFirstOrThrow();
    return [sector, ...[...sectors].filter((other) => other !== sector)];
  });
}

test('a problem of another sector is passed to the unit that answers for it: seen there, counted there, and back on a refusal', async () => {
  const made = await passer('POST', '/api/problems', {
    nature: 'illegal-act',
    kind: '1',
    subKind: '1.1',
    region: '320102002',
    sector: 3,
    facts: '虚构：应由另一领域办理。',
    foundOn: '2009-05-04',
    enterpriseId: firmId,
  });
  expect(made.status, JSON.stringify(made.body)).toBe(200);
  const { id } = made.body;
  expect((await act(passer, id, 'order-rectification', { day: '2009-05-30' })).status).toBe(200);
  const targets = async (query: string) =>
    (await passer('GET', `/api/problems/${id}/pass-targets${query}`)).body.rows.map((row: { id: string }) => row.id) as string[];
  expect(await targets('?sector=3')).not.toContain(receiverUnit);
  expect(await targets('?sector=5')).toContain(receiverUnit);
  expect(await targets('')).toContain(receiverUnit);

  const offer = { targetUnitId: receiverUnit, sector: 5, reason: '属另一领域' };
  expect((await act(passer, id, 'pass', { ...offer, sector: undefined })).body.fields[0].path).toBe('targetUnitId');
  expect((await act(passer, id, 'pass', { ...offer, sector: 59 })).body.fields[0].path).toBe('sector');
  const passed = await act(passer, id, 'pass', offer);
  expect(passed.status, JSON.stringify(passed.body)).toBe(200);
  expect(await standing(id)).toEqual([5]);
  expect((await passer('GET', `/api/problems/${id}`)).status).toBe(404);
  expect((await receiver('GET', `/api/problems/${id}`)).body.status).toBe('pass-proposed');

  expect((await act(receiver, id, 'refuse-pass', { reason: '不属本领域' })).status).toBe(200);
  expect(await standing(id)).toEqual([3]);
  expect((await receiver('GET', `/api/problems/${id}`)).status).toBe(404);
  expect((await passer('GET', `/api/problems/${id}`)).body).toMatchObject({ status: 'ordered', sector: 3 });

  expect((await act(passer, id, 'pass', offer)).status).toBe(200);
  expect((await act(receiver, id, 'accept-pass', {})).status).toBe(200);
  expect(await standing(id)).toEqual([5]);
  const { body } = await receiver('GET', `/api/problems/${id}`);
  expect(body).toMatchObject({ status: 'ordered', sector: 5, dueOn: '2009-05-30' });
  expect(body.duties.filter((duty: { state: string }) => duty.state === 'open')).toMatchObject([{ kind: 'problem-rectification' }]);
});
