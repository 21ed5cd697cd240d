import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { scheduledJobs } from '../../server/scheduled.ts';
import { rehearsalClock } from '../../server/platform/clock.ts';
import { type Database, openDatabase } from '../../server/platform/database/open-database.ts';
import { folderFileStore } from '../../server/platform/file-store.ts';
import { runAsSystem } from '../../server/platform/run-as-system.ts';
import { callOver, signInOver } from '../support/http-caller.ts';
import { type ServerProcess, startWholeServer } from '../support/server-process.ts';
import { addTestAccount, type TestAccount } from '../support/test-account.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';
import { root } from '../guards/source-files.ts';

let own: TestDatabase;
let folder: string;
let database: Database;
let servers: ServerProcess[] = [];
let officer: TestAccount;
let token: string;
const addressOf = (place: number) => servers[place % servers.length]?.address ?? '';
const system = () => ({ database, clock: rehearsalClock(), files: folderFileStore(folder) });

beforeAll(async () => {
  own = await createTestDatabase({ empty: true });
  folder = mkdtempSync(join(tmpdir(), 'anzhi-together-'));
  const env = { DATABASE_URL: own.ownerUrl, DATABASE_APP_URL: '', ANZHI_DATA: folder, NODE_COMPILE_CACHE: join(folder, 'compiled') };
  // Both at once on a database with nothing in it: each an API with a worker of its own.
  servers = await Promise.all([startWholeServer(env), startWholeServer(env)]);
  database = openDatabase({ url: own.ownerUrl, role: 'anzhi_app', schema: 'anzhi', max: 6 });
  officer = await runAsSystem(system(), (work) => addTestAccount(work, { unitKey: '320102.enforcement', role: 'officer', name: 'officer' }));
  token = await signInOver(addressOf(0), officer);
}, 240_000);
afterAll(async () => {
  await Promise.all(servers.map((server) => server.stop()));
  await database?.close();
  await own.drop();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

async function count(text: string): Promise<number> {
  const client = new pg.Client({ connectionString: own.ownerUrl, options: '-c search_path=anzhi' });
  await client.connect();
  const { rows } = await client.query<{ count: string }>(text).finally(() => client.end());
  return Number(rows[0]?.count);
}

test('two servers started at once on an empty database: each migration, the campaign and the first administrator once', async () => {
  const migrations = readdirSync(join(root, 'server/migrations')).filter((name) => name.endsWith('.sql'));
  expect(await count('select count(*) from migrations')).toBe(migrations.length);
  expect(await count('select count(*) from campaigns')).toBe(1);
  expect(await count(`select count(*) from accounts where name = 'admin'`)).toBe(1);
  expect(servers.filter(({ firstAdministrator }) => firstAdministrator !== null)).toHaveLength(1);
  expect(await count(`select count(*) from units where key = '320102.government'`)).toBe(1);
});

test('a session of one is valid on the other, and ends on both', async () => {
  for (const place of [0, 1]) expect((await callOver(addressOf(place), token, 'GET', '/api/session')).body.accountName).toBe(officer.name);
  const second = await signInOver(addressOf(1), officer);
  expect((await callOver(addressOf(0), second, 'DELETE', '/api/session')).status).toBe(200);
  expect((await callOver(addressOf(1), second, 'GET', '/api/session')).body).toBeNull();
});

test('two hundred problems registered on both at once: numbers without a gap, none twice', async () => {
  const firm = {
    name: '示例化工厂（虚构）',
    unlicensed: true,
    regionCode: '320102002',
    tradeSector: 3,
    address: '示例路 1 号',
    responsiblePerson: '张甲',
  };
  const { body } = await callOver(addressOf(0), token, 'POST', '/api/enterprises', firm);
  const facts = { nature: 'illegal-act', kind: '5', enterpriseId: body.id, region: '320102002', sector: 3, foundOn: '2009-05-18' };
  // On a busy machine one of so many may be told to try again, as a person would be: with the same key it is still one act.
  const register = async (n: number): Promise<{ status: number; body: any }> => {
    const answer = await callOver(addressOf(n), token, 'POST', '/api/problems', { ...facts, facts: `虚构：第 ${n} 处。` }, `together-${n}`);
    return answer.status === 503 ? register(n) : answer;
  };
  const answers = await Promise.all(Array.from({ length: 200 }, (_, n) => register(n)));
  expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
  const sequences = answers.map((answer) => Number(answer.body.number.split('-')[4])).sort((a, b) => a - b);
  expect(sequences).toEqual(Array.from({ length: 200 }, (_, n) => n + 1));
  for (const place of [0, 1]) expect((await callOver(addressOf(place), token, 'GET', '/api/problems')).body.total).toBe(200);
}, 180_000);

test('one key sent to both at once is one act', async () => {
  const facts = {
    name: '示例机械厂（虚构）',
    unlicensed: true,
    regionCode: '320102002',
    tradeSector: 5,
    address: '示例路 9 号',
    responsiblePerson: '李乙',
  };
  const [one, other] = await Promise.all(
    [0, 1].map((place) => callOver(addressOf(place), token, 'POST', '/api/enterprises', facts, 'one-key-on-both')),
  );
  expect([one?.status, other?.status]).toEqual([200, 200]);
  expect(one?.body.id).toBe(other?.body.id);
  expect(await count(`select count(*) from enterprises where name = '示例机械厂（虚构）'`)).toBe(1);
});

test('the plan’s duties and reports are opened once, however many workers open them at the same moment', async () => {
  const job = scheduledJobs({ ...system(), dataDir: folder }).find(({ name }) => name === 'open-planned-duties');
  await Promise.all(Array.from({ length: 4 }, () => job?.run()));
  const twice = await count(
    `select count(*) from (select 1 from duties where duty_key is not null group by campaign_id, duty_key, period, holder_unit_id having count(*) > 1) as twice`,
  );
  expect(twice).toBe(0);
  expect(await count('select count(*) from duties where duty_key is not null')).toBeGreaterThan(1_000);
  expect(await count('select count(*) from reports')).toBe(
    await count(`select count(*) from duties where duty_key is not null and subject_kind = 'report'`),
  );
}, 180_000);

test('each job stands once in the schedule, whichever worker set it up', async () => {
  const names = scheduledJobs({ ...system(), dataDir: folder }).map(({ name }) => name);
  expect(await count('select count(*) from anzhi_jobs.schedule')).toBe(names.length);
});
