import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generateTables } from '../../server/platform/database/generate-tables.ts';
import { migrate } from '../../server/platform/database/migrate.ts';
import { dumpSchema } from '../support/dump-schema.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';
import { root } from './source-files.ts';

let fresh: TestDatabase;
beforeAll(async () => {
  fresh = await createTestDatabase({ empty: true });
  await migrate({ ownerUrl: fresh.ownerUrl, schema: 'anzhi' });
});
afterAll(() => fresh.drop());

test('schema.sql is what the migrations make of a fresh database', async () => {
  const dump = await dumpSchema(fresh.ownerUrl, 'anzhi');
  for (const part of [
    'create table problems (',
    'force row level security',
    'create policy problems_scope',
    'CREATE OR REPLACE FUNCTION append_audit',
    'grant select on audit_log to anzhi_audit',
  ]) {
    expect(dump).toContain(part);
  }
  await expect(dump).toMatchFileSnapshot('../../server/schema.sql');
});

test('tables.ts is what the generator makes of a fresh database', () => {
  expect(generateTables(fresh.ownerUrl, 'anzhi')).toBe(readFileSync(join(root, 'server/platform/database/tables.ts'), 'utf8'));
});

test('a province is a schema: under another name the migrations make the same', async () => {
  const before = await dumpSchema(fresh.ownerUrl, 'anzhi');
  await migrate({ ownerUrl: fresh.ownerUrl, schema: 'anzhi_zhejiang' });
  expect(await dumpSchema(fresh.ownerUrl, 'anzhi_zhejiang')).toBe(before);
});

const changes = [
  'alter table problems add column forgotten text',
  'drop index problems_by_day',
  'alter table duties no force row level security',
  'grant delete on deltas to anzhi_app',
  'create function forgotten() returns int language sql as $$ select 1 $$',
  'alter table checks add constraint forgotten check (team_count < 100)',
];
test('the guard bites: a column, an index, a policy, a grant, a function, a constraint', async () => {
  const client = new pg.Client({ connectionString: fresh.ownerUrl, options: '-c search_path=anzhi,extensions' });
  await client.connect();
  try {
    let before = await dumpSchema(fresh.ownerUrl, 'anzhi');
    for (const change of changes) {
      await client.query(change);
      const after = await dumpSchema(fresh.ownerUrl, 'anzhi');
      expect(after, change).not.toBe(before);
      before = after;
    }
  } finally {
    await client.end();
  }
});
