import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { testApp, type TestApp } from '../support/test-app.ts';
import { tableFaults } from './table-faults.ts';

let server: TestApp;
let client: pg.Client;

beforeAll(async () => {
  server = await testApp();
  client = new pg.Client({ connectionString: server.ownerUrl, options: '-c search_path=anzhi,extensions' });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await server.close();
});
beforeEach(async () => {
  await client.query('rollback');
  await client.query('begin');
});

test('every table is listed, and is scoped and granted as its row says', async () => {
  expect(await tableFaults(client)).toEqual([]);
});

const asOwner = (text: string) => `set local role anzhi_owner; ${text}; reset role`;
const breaches: [string, string][] = [
  [asOwner('create table forgotten (id int)'), 'forgotten: not in table-list.ts'],
  ['create table forgotten (id int)', 'forgotten: not in table-list.ts'],
  ['alter table problems no force row level security', 'problems: row-level security is not enabled and forced'],
  ['alter table problems disable row level security', 'problems: row-level security is not enabled and forced'],
  ['drop policy problems_scope on problems', 'problems: no policy for reading'],
  ['create policy extra on problems using (true)', 'problems: a policy of another form: true'],
  [`create policy slow on duties using (region_code in (select region_code from units))`, 'duties: a policy of another form'],
  ['grant update on problem_moves to anzhi_app', 'problem_moves: the application may update'],
  ['grant delete on deltas to anzhi_app', 'deltas: deleting by the application: true'],
  ['grant insert on audit_log to anzhi_app', 'audit_log: inserting by the application: true'],
  ['alter table problems owner to anzhi_app', 'problems: owned by anzhi_app'],
];
test.each(breaches)('the guard bites: %s', async (breach, words) => {
  await client.query(breach);
  expect(await tableFaults(client)).toContainEqual(expect.stringContaining(words));
});

test('without settings there are no rows; the application role cannot step out of its scope', async () => {
  await client.query('set local role anzhi_app');
  const { rows } = await client.query<{ n: string }>('select count(*) as n from audit_log');
  expect(rows[0]?.n).toBe('0');
  await expect(client.query('alter table problems disable row level security')).rejects.toThrow(/must be owner/);
});
