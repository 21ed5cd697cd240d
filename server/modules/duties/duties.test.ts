import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApp, type TestApp } from '../../../tests/support/test-app.ts';
import { cancelDuties, moveDueDay, openDuty, settleDuties } from './for-other-modules.ts';
import { openPlannedDuties } from './open-planned-duties.ts';

let server: TestApp;
const words = { zh: '苏-2009-试-1', en: 'trial 1' };
const basis = { zh: '总局令第15号第十六条', en: 'Order 15 art. 16' };

beforeAll(async () => {
  server = await testApp();
  server.setDay('2009-05-04');
  await server.system(async (work) => {
    await openPlannedDuties(work);
    const unit = await work.db.selectFrom('units').select('id').where('key', '=', '320102.enforcement').executeTakeFirstOrThrow();
    for (const [id, days] of [
      ['1', 3],
      ['2', 10],
      ['3', 20],
    ] as const) {
      await openDuty(work, {
        campaignId: '1',
        kind: 'problem-recheck',
        dutyKey: null,
        period: null,
        holderUnitId: unit.id,
        forPermission: 'problems.recheck',
        askedByUnitId: null,
        subject: { kind: 'problem', id, words },
        regionCode: '320102000',
        regionThen: '320102000',
        sector: 3,
        dueAt: new Date(work.now.getTime() + days * 86_400_000),
        basis,
      });
    }
  });
});
afterAll(() => server.close());

test('a desk shows what its post may do and nothing else; late comes first', async () => {
  server.setDay('2009-05-08');
  const reviewer = await server.as(await server.account('320102.enforcement', 'reviewer'));
  const desk = (await reviewer('GET', '/api/desk')).body;
  expect(
    desk.owed.rows.map((row: { subject: { id: string }; isLate: boolean; daysLate: number }) => [row.subject.id, row.isLate, row.daysLate]),
  ).toEqual([
    ['1', true, 1],
    ['2', false, 0],
    ['3', false, 0],
  ]);
  expect(desk.owed).toMatchObject({ total: 3, late: 1 });
  const leader = await server.as(await server.account('320102.enforcement', 'leader'));
  expect((await leader('GET', '/api/desk')).body.owed.rows).toEqual([]);
});

test('done, moved and taken back stay readable, with the reckoning of the day', async () => {
  await server.system(async (work) => {
    await settleDuties(work, { kind: 'problem', id: '1' });
    await moveDueDay(work, { kind: 'problem', id: '2' }, new Date('2009-06-30T15:59:59.999Z'));
    await cancelDuties(work, { kind: 'problem', id: '3' }, '问题已作废');
  });
  const reviewer = await server.as(await server.account('320102.enforcement', 'reviewer'));
  const list = async (query: string) => (await reviewer('GET', `/api/duties?kind=problem-recheck&${query}`)).body;
  expect((await list('state=all')).total).toBe(3);
  expect((await list('state=done&late=true')).rows[0]).toMatchObject({ subject: { id: '1' }, state: 'done', isLate: true });
  expect((await list('dueFrom=2009-06-30&dueTo=2009-06-30')).rows[0].subject.id).toBe('2');
  const cancelled = (await list('state=cancelled')).rows[0];
  const detail = await reviewer('GET', `/api/duties/${cancelled.id}`);
  expect(detail.body).toMatchObject({ state: 'cancelled', cancelReason: '问题已作废', basis });
  const moved = await reviewer('GET', `/api/duties/${(await list('state=open')).rows[0].id}`);
  expect(moved.body.reckoning[0].zh).toBe('办理时定为2009年6月30日。');
});

test('a day of the plan is reckoned by its rule; out of scope is 404, bad input 400', async () => {
  const office = await server.as(await server.account('320000.office', 'office'));
  const plan = (await office('GET', '/api/duties?dutyKey=work-plan&within=320100000')).body.rows[0];
  expect(plan).toMatchObject({ isLate: true, daysLate: 8, kindWords: { zh: '工作方案' } });
  expect((await office('GET', `/api/duties/${plan.id}`)).body.reckoning.at(-1).zh).toBe('依据：方案四(一)1：4月底前报省安委会办公室');
  const other = await server.as(await server.account('320104.enforcement', 'reviewer'));
  expect((await other('GET', `/api/duties/${plan.id}`)).status).toBe(404);
  expect((await office('GET', '/api/duties?dueFrom=tomorrow')).status).toBe(400);
  const nobody = await server.app.inject('/api/desk');
  expect(nobody.statusCode).toBe(401);
});

test('administrators and auditors are told of no duty about a business record', async () => {
  const officer = await server.as(await server.account('320102.enforcement', 'officer'));
  const [known] = (await officer('GET', '/api/duties?state=all')).body.rows;
  expect(known).toBeDefined();
  for (const role of ['administrator', 'auditor']) {
    const other = await server.as(await server.account('320102.government', role));
    expect((await other('GET', '/api/duties?state=all')).body).toMatchObject({ rows: [], total: 0 });
    expect((await other('GET', `/api/duties/${known.id}`)).status).toBe(404);
    expect((await other('GET', '/api/desk')).body).toMatchObject({ owed: { total: 0 }, waiting: { total: 0 }, asked: { groups: [] } });
  }
});
