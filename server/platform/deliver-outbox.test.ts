import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApp, type TestApp } from '../../tests/support/test-app.ts';
import { deliverNext, type Subscribers } from './deliver-outbox.ts';
import type { Work } from './work.ts';

let server: TestApp;
beforeAll(async () => {
  server = await testApp();
});
afterAll(() => server.close());

const note = (work: Work, key: string) => work.db.insertInto('settings').values({ key, value: '1', changed_at: work.now }).execute();
const notes = () =>
  server.system(async (work) =>
    (await work.db.selectFrom('settings').select('key').where('key', 'like', 'heard %').orderBy('key').execute()).map(({ key }) => key),
  );
let isBroken = true;
const subscribers: Subscribers = {
  good: [async (work, { name }) => void (await note(work, `heard ${String(name)}`))],
  bad: [
    async (work, { name }) => {
      await note(work, `heard half of ${String(name)}`);
      work.audit({ act: 'backup', objectKind: 'system', objectId: 'half', details: {}, regionCode: '320000000' });
      if (isBroken) await work.client.query('select * from no_such_table');
    },
  ],
};
const waiting = () =>
  server.system((work) =>
    work.db.selectFrom('outbox').select(['topic', 'tries', 'failure', 'next_try_at']).where('delivered_at', 'is', null).execute(),
  );

test('one event that fails is undone alone; the others of its batch are delivered in the same round', async () => {
  await server.system(async (work) => {
    work.tell('good', { name: 'first' });
    work.tell('bad', { name: 'second' });
    work.tell('good', { name: 'third' });
  });
  await deliverNext(server, subscribers);
  expect(await notes()).toEqual(['heard first', 'heard third']);
  expect(await waiting()).toMatchObject([{ topic: 'bad', tries: 1, failure: expect.stringContaining('no_such_table') }]);
  const lines = await server.system((work) => work.db.selectFrom('audit_log').select('seq').where('object_id', '=', 'half').execute());
  expect(lines).toEqual([]);
});

test('it is tried again by the machine’s time, although the clock of the rehearsal stands still', async () => {
  isBroken = false;
  const [row] = await waiting();
  expect(Math.abs((row?.next_try_at.getTime() ?? 0) - Date.now())).toBeLessThan(5_000);
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  await deliverNext(server, subscribers);
  expect(await waiting()).toEqual([]);
  expect(await notes()).toContain('heard half of second');
});
