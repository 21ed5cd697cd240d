import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApp, type TestApp } from '../../../tests/support/test-app.ts';
import { deliverNext } from '../../platform/deliver-outbox.ts';
import { openDuty } from '../duties/for-other-modules.ts';
import { notifyUnits } from './notify-units.ts';
import { remindOfDuties } from './remind-of-duties.ts';

let server: TestApp;
beforeAll(async () => {
  server = await testApp();
});
afterAll(() => server.close());

const unitId = async (key: string) =>
  (await server.system((work) => work.db.selectFrom('units').select('id').where('key', '=', key).executeTakeFirstOrThrow())).id;
const told = (topic: string, message: { unitIds: string[]; regionCode: string; sector?: number }) =>
  server.system(async (work) => {
    work.tell(topic, { objectKind: 'problem', objectId: '7', words: { zh: '移送问题', en: 'A problem is passed' }, sector: 0, ...message });
    work.tell('test-of-delivery', {});
  });
async function deliver(topic: string): Promise<void> {
  while (await deliverNext(server, { [topic]: [notifyUnits(topic)] }));
}
const messages = async (key: string, role = 'government') => (await server.as(await server.account(key, role)))('GET', '/api/notifications');

test('units that an act names get one message each, in words of both languages; another delivery adds none', async () => {
  const [county, city] = [await unitId('320102.government'), await unitId('320100.government')];
  await told('problem-passed', { unitIds: [county, city], regionCode: '320102000' });
  await deliver('problem-passed');
  await server.system((work) => work.db.updateTable('outbox').set({ delivered_at: null }).execute());
  await deliver('problem-passed');
  const { status, body } = await messages('320102.government');
  expect(status).toBe(200);
  expect(body.total).toBe(1);
  expect(body.rows[0]).toMatchObject({ topic: 'problem-passed', objectKind: 'problem', objectId: '7', words: { zh: '移送问题' }, readAt: null });
  expect((await messages('320100.government')).body.total).toBe(1);
  expect((await messages('320104.government')).body.total).toBe(0);
});

test('a message about something of the province reaches a city in the city’s own region; malformed events are not swallowed', async () => {
  await told('circular-issued', { unitIds: [await unitId('320500.government')], regionCode: '320000000' });
  await deliver('circular-issued');
  expect((await messages('320500.government')).body.total).toBe(1);
  await expect(server.system((work) => notifyUnits('x')(work, { unitIds: ['1'] }, '1'))).rejects.toThrow();
});

test('reading is for the whole unit, leaves a line, and does not touch others', async () => {
  const call = await server.as(await server.account('320102.government', 'government'));
  const colleague = await server.as(await server.account('320102.government', 'leader'));
  const other = (await messages('320100.government')).body.rows[0].id as string;
  expect((await call('GET', '/api/notifications/unread')).body).toEqual({ unread: 1 });
  expect((await call('POST', '/api/notifications/read', { ids: [other] })).body).toEqual({ read: 0, unread: 1 });
  expect((await call('POST', '/api/notifications/read', {})).body).toEqual({ read: 1, unread: 0 });
  expect((await colleague('GET', '/api/notifications/unread')).body).toEqual({ unread: 0 });
  expect((await colleague('GET', '/api/notifications')).body.rows[0].readBy).toBe('测试员320102.government.government');
  expect((await colleague('GET', '/api/notifications?unread=yes')).body.total).toBe(0);
  expect((await messages('320100.government')).body.rows[0].readAt).toBe(null);
  const line = await server.system((work) =>
    work.db.selectFrom('audit_log').select('details').where('act', '=', 'markNotificationsRead').orderBy('seq', 'desc').executeTakeFirstOrThrow(),
  );
  expect(JSON.parse(line.details).read).toHaveLength(1);
  expect((await call('POST', '/api/notifications/read', { ids: [] })).status).toBe(400);
  expect((await server.app.inject('/api/notifications')).statusCode).toBe(401);
});

test('what falls due tomorrow is told to the holder once; what is late to the holder and to the unit above, one message a day', async () => {
  const holder = await unitId('320106.government');
  const open = (id: string, dueAt: string) =>
    server.system((work) =>
      openDuty(work, {
        campaignId: null,
        kind: 'problem-rectification',
        dutyKey: null,
        period: null,
        holderUnitId: holder,
        forPermission: 'problems.claim',
        askedByUnitId: null,
        subject: { kind: 'problem', id, words: { zh: `问题${id}`, en: `Problem ${id}` } },
        regionCode: '320106000',
        regionThen: '320106000',
        sector: 0,
        dueAt: new Date(dueAt),
        basis: { zh: '依据', en: 'basis' },
      }),
    );
  server.setDay('2009-06-01');
  await open('11', '2009-06-03T15:59:59Z');
  await open('12', '2009-06-03T15:59:59Z');
  await open('13', '2009-06-20T15:59:59Z');
  const remind = () => server.system(remindOfDuties);
  await remind();
  expect((await messages('320106.government')).body.total).toBe(0);
  server.setDay('2009-06-02');
  await remind();
  await remind();
  const due = (await messages('320106.government')).body;
  expect(due.rows.map((row: { words: { zh: string } }) => row.words.zh)).toEqual(['明日前到期 2 项：问题11；问题12']);
  server.setDay('2009-06-04');
  await remind();
  await remind();
  const late = (await messages('320106.government')).body;
  expect(late.rows.map((row: { topic: string }) => row.topic)).toEqual(['duties-late', 'duties-due']);
  expect(late.rows[0].words.zh).toBe('已逾期 2 项：问题11；问题12');
  const above = (await messages('320100.government')).body.rows.filter((row: { topic: string }) => row.topic === 'duties-late-below');
  expect(above).toHaveLength(1);
  expect(above[0].words.zh).toContain('2 项');
  server.setDay('2009-06-05');
  await remind();
  expect((await messages('320106.government')).body.total).toBe(2);
  server.setDay('2009-06-21');
  await remind();
  const last = (await messages('320106.government')).body.rows[0];
  expect(last).toMatchObject({
    topic: 'duties-late',
    objectKind: 'problem',
    objectId: '13',
    words: { zh: '已逾期：问题13', en: 'Late: Problem 13' },
  });
});
