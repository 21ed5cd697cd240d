import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { testApp, type TestApp } from '../../tests/support/test-app.ts';
import { createTestDatabase } from '../../tests/support/test-database.ts';
import { verifyCommand } from '../commands/verify.ts';
import { verifyLog, verifyOpening } from './verify-log.ts';

let server: TestApp;
let client: pg.Client;

beforeAll(async () => {
  server = await testApp();
  for (let n = 0; n < 12; n += 1) {
    await server.system(async (work) => {
      for (const regionCode of ['320102000', '320282001', '320000000']) {
        work.audit({ act: 'stepClock', objectKind: 'rehearsal', objectId: `${n}`, details: { 说明: `第${n}次`, n }, regionCode, sector: 3 });
      }
    });
  }
  client = new pg.Client({ connectionString: server.ownerUrl, options: '-c search_path=anzhi' });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await server.close();
});
// Each tampering is done as the database's owner with triggers off, looked at, and rolled back.
beforeEach(async () => {
  await client.query('rollback');
  await client.query("begin; set local session_replication_role = 'replica'");
});

const faultsAfter = async (tampering: string, checkpoints: Parameters<typeof verifyLog>[1] = []) => {
  await client.query(tampering);
  return (await verifyLog(client, checkpoints)).faults;
};

test('an untouched log is whole', async () => {
  const result = await verifyLog(client, []);
  expect(result.faults).toEqual([]);
  expect(result.lines).toBeGreaterThan(36);
});

const where = "where shard = '3201' and seq = 5";
const edits = [
  `update audit_log set details = replace(details, '第4次', '第9次') ${where}`,
  `update audit_log set capacity = '别人' ${where}`,
  `update audit_log set at = at + interval '1 second' ${where}`,
  `update audit_log set at = at + interval '1 microsecond' ${where}`,
  `update audit_log set object_id = '7' ${where}`,
  `update audit_log set person_id = 1 ${where}`,
  `update audit_log set sector = 4 ${where}`,
  // Moving text from one field to the next changes no concatenation, only lengths.
  `update audit_log set act = 'stepClockt', object_kind = 'est' ${where}`,
];
test.each(edits)('finds an edited line: %s', async (edit) => {
  expect(await faultsAfter(edit)).toEqual([expect.stringMatching(/^shard 3201: line 5 .*does not match its hash$/)]);
});

test('finds a deleted line', async () => {
  expect(await faultsAfter(`delete from audit_log ${where}`)).toEqual(['shard 3201: line 5 is missing (next is 6)']);
});

test('finds an inserted line', async () => {
  const insert = `insert into audit_log select shard, seq + 100, at, person_id, post_id, unit_id, capacity, act, object_kind, object_id, details,
    request_id, region_code, sector, hash from audit_log ${where}`;
  expect(await faultsAfter(insert)).toEqual([expect.stringContaining('is missing')]);
});

test('finds two lines that changed places', async () => {
  const swap = `update audit_log set seq = 1000 ${where}; update audit_log set seq = 5 where shard = '3201' and seq = 6;
    update audit_log set seq = 6 where shard = '3201' and seq = 1000`;
  expect(await faultsAfter(swap)).toEqual([expect.stringMatching(/line 5 .*does not match/)]);
});

test('finds lines moved to another shard', async () => {
  const move = `update audit_log set shard = '3205', seq = 1 where shard = '3201' and seq = 12`;
  expect(await faultsAfter(move)).toEqual(['shard 3205: has lines but no head', expect.stringContaining('shard 3201: the head names line 12')]);
});

test('finds a log cut short, also where the head was set back with it', async () => {
  const heads = await client.query<{ seq: string; hash: Buffer }>("select seq, hash from audit_heads where shard = '3201'");
  const head = heads.rows[0];
  const mark = { shard: '3201', seq: head?.seq ?? '', hash: head?.hash.toString('hex') ?? '' };
  const cut = "delete from audit_log where shard = '3201' and seq > 10";
  expect(await faultsAfter(cut, [mark])).toEqual([expect.stringContaining('the head names line 12, the log ends at line 10')]);
  const setBack = `update audit_heads set seq = 10, hash = (select hash from audit_log where shard = '3201' and seq = 10) where shard = '3201'`;
  expect(await faultsAfter(setBack)).toEqual([]);
  expect((await verifyLog(client, [mark])).faults).toEqual(['shard 3201: cut short: a checkpoint names line 12, the log ends at line 10']);
});

test('finds a chain that was rewritten from some line on, by the checkpoint', async () => {
  const mark = { shard: '3201', seq: '9', hash: 'ab'.repeat(32) };
  expect(await faultsAfter('select 1', [mark])).toEqual(['shard 3201: line 9 differs from the checkpoint taken outside the database']);
});

// The last: its line stays.
test('lines that are written while it reads are no fault', async () => {
  await client.query(`rollback; ${verifyOpening}`);
  let reads = 0;
  const meanwhile = {
    async query(...asked: Parameters<pg.Client['query']>) {
      const answer = await (client.query as (...all: unknown[]) => Promise<unknown>)(...asked);
      reads += 1;
      if (reads === 1) {
        await server.system(async (work) => {
          work.audit({ act: 'stepClock', objectKind: 'rehearsal', objectId: '99', details: {}, regionCode: '320102000', sector: 3 });
        });
      }
      return answer;
    },
  };
  expect((await verifyLog(meanwhile as unknown as pg.Client, [])).faults).toEqual([]);
  expect(reads).toBeGreaterThan(2);
});

test('the command changes nothing in the database that it looks at: one that is not up to date is not brought up to date', async () => {
  const bare = await createTestDatabase({ empty: true });
  const before = process.env['DATABASE_URL'];
  process.env['DATABASE_URL'] = bare.ownerUrl;
  try {
    await expect(verifyCommand.run([])).rejects.toThrow();
    const looker = new pg.Client({ connectionString: bare.ownerUrl });
    await looker.connect();
    const { rows } = await looker.query("select nspname from pg_namespace where nspname in ('anzhi', 'extensions')");
    await looker.end();
    expect(rows).toEqual([]);
  } finally {
    if (before === undefined) delete process.env['DATABASE_URL'];
    else process.env['DATABASE_URL'] = before;
    await bare.drop();
  }
});
