import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApp, type TestApp } from '../../../tests/support/test-app.ts';

let server: TestApp;
beforeAll(async () => {
  server = await testApp();
});
afterAll(() => server.close());

test('two administrators who do the same at once: one does it, the other is told', async () => {
  const administrators = await Promise.all(
    ['administrator.one', 'administrator.two'].map(async (name) => server.as(await server.account('320000.office', 'administrator', name))),
  );
  const unit = await server.system((work) =>
    work.db.selectFrom('units').select('id').where('key', '=', '320102.enforcement').executeTakeFirstOrThrow(),
  );
  const person = await server.system((work) => work.db.insertInto('persons').values({ name: '李乙' }).returning('id').executeTakeFirstOrThrow());
  const statuses = async (path: string, body: object) =>
    (await Promise.all(administrators.map((call) => call('POST', path, body))))
      .map(({ status, body: { code } }) => `${status} ${code ?? ''}`.trim())
      .sort();
  const post = { unitId: unit.id, person: { id: person.id }, role: 'section-head', title: '' };
  expect(await statuses('/api/posts', post)).toEqual(['200', '409 post-held']);
  const [one, two] = await statuses('/api/accounts', { personId: person.id, name: 'li.yi' });
  expect(one).toBe('200');
  expect(two).toMatch(/^409 (account-exists|just-registered)$/);
});
