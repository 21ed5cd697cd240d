import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyLog } from '../../cli/verify/verify-log.ts';
import { foldDeltas } from '../../server/modules/figures/fold-deltas.ts';
import { recountFigures } from '../../server/modules/statistics/recount-figures.ts';
import { rehearsalClock } from '../../server/platform/clock.ts';
import { type Database, openDatabase } from '../../server/platform/database/open-database.ts';
import { folderFileStore } from '../../server/platform/file-store.ts';
import { runAsSystem } from '../../server/platform/run-as-system.ts';
import { callOver, signInOver } from '../support/http-caller.ts';
import { loadApiServer, type ServerProcess } from '../support/server-process.ts';
import { addTestAccount } from '../support/test-account.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

const kills = 50;
const clients = 4;

let own: TestDatabase;
let database: Database;
let folder: string;
const started: { kill(): Promise<void> }[] = [];
beforeAll(async () => {
  own = await createTestDatabase();
  folder = mkdtempSync(join(tmpdir(), 'anzhi-kill-'));
  database = openDatabase({ url: own.appUrl, schema: 'anzhi', max: 3 });
  await database.pool.query(`insert into rehearsal_clock (moment) values ('2009-05-18T01:00:00Z')`);
});
afterAll(async () => {
  for (const process of started) await process.kill();
  await database.close();
  await own.drop();
  rmSync(folder, { recursive: true, force: true });
});

interface Acknowledged {
  key: string;
  id: string;
  number: string;
}

test('killed fifty times under load: every acknowledged act is there once, the chain verifies, the recount is equal', async () => {
  const system = { database, clock: rehearsalClock(), files: folderFileStore(folder) };
  const officer = await runAsSystem(system, (work) => addTestAccount(work, { unitKey: '320102.enforcement', role: 'officer', name: 'officer' }));
  const env = { DATABASE_URL: own.ownerUrl, DATABASE_APP_URL: own.appUrl, ANZHI_DATA: folder, NODE_COMPILE_CACHE: join(folder, 'compiled') };
  const load = () => {
    const process = loadApiServer(env);
    started.push(process);
    return process;
  };
  // Two serve at a time, so that whichever is killed is under load; the next two load their code meanwhile.
  const serving: ServerProcess[] = [await load().begin(), await load().begin()];
  const addressFor = (name: number) => serving[name % serving.length]?.address ?? '';
  const token = await signInOver(addressFor(0), officer);
  const firm = {
    name: '示例化工厂（虚构）',
    unlicensed: true,
    regionCode: '320102002',
    tradeSector: 3,
    address: '示例路 1 号',
    responsiblePerson: '张甲',
  };
  const enterpriseId = (await callOver(addressFor(0), token, 'POST', '/api/enterprises', firm)).body.id;
  const facts = { nature: 'illegal-act', kind: '5', enterpriseId, region: '320102002', sector: 3, foundOn: '2009-05-18' };

  let ending = false;
  let resent = 0;
  /** Sends until an answer comes; an answer that never came is asked for again with the same key. */
  const sendUntilAnswered = async (name: number, path: string, body: object, key: string) => {
    for (;;) {
      const answer = await callOver(addressFor(name), token, 'POST', path, body, key).catch(() => undefined);
      if (answer?.status === 200) return answer.body;
      if (answer !== undefined && answer.status < 500 && answer.status !== 409) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
      resent += 1;
      await wait(40);
    }
  };
  const acknowledged: Acknowledged[] = [];
  const client = async (name: number) => {
    for (let n = 0; !ending; n += 1) {
      const key = `client-${name}-act-${n}`;
      const { id, number, version } = await sendUntilAnswered(name, '/api/problems', { ...facts, facts: `虚构：${key}` }, key);
      acknowledged.push({ key, id, number });
      if (n % 3 === 0) await sendUntilAnswered(name, `/api/problems/${id}/order-rectification`, { version, day: '2009-06-10' }, `${key}-order`);
    }
  };
  const working = Promise.all(Array.from({ length: clients }, (_, name) => client(name)));
  const folding = (async () => {
    for (; !ending; await wait(300)) await runAsSystem(system, foldDeltas);
  })();
  const spares = [load(), load()];
  for (let kill = 0; kill < kills; kill += 1) {
    const [next = load()] = spares.splice(0, 1);
    spares.push(load());
    const before = acknowledged.length;
    while (acknowledged.length < before + 3) await wait(10);
    await wait((kill * 37) % 60);
    const [doomed] = serving;
    await doomed?.kill();
    serving.splice(0, 1);
    serving.push(await next.begin());
  }
  ending = true;
  await Promise.all([working, folding]);
  console.log(`${kills} kills: ${acknowledged.length} problems acknowledged, ${resent} sent again`);

  expect(resent).toBeGreaterThan(kills / 2);
  const { rows } = await runAsSystem(system, ({ client: sql }) =>
    sql.query<{ id: string; number: string; facts: string }>('select id, number, facts from problems'),
  );
  expect(rows.map((row) => `${row.facts} ${row.id} ${row.number}`).sort()).toEqual(
    acknowledged.map((one) => `虚构：${one.key} ${one.id} ${one.number}`).sort(),
  );
  const sequences = rows.map(({ number }) => Number(number.split('-')[4])).sort((a, b) => a - b);
  expect(sequences).toEqual(rows.map((_, place) => place + 1));
  const orders = await runAsSystem(system, ({ client: sql }) =>
    sql.query(`select problem_id from problem_moves where act = 'orderRectification' group by 1 having count(*) > 1`),
  );
  expect(orders.rows).toEqual([]);
  const duties = await runAsSystem(system, ({ client: sql }) =>
    sql.query<{ ordered: string; owed: string }>(
      `select (select count(*) from problems where status = 'ordered') as ordered, (select count(*) from duties where kind = 'problem-rectification') as owed`,
    ),
  );
  expect(Number(duties.rows[0]?.ordered)).toBeGreaterThan(0);
  expect(duties.rows[0]?.owed).toBe(duties.rows[0]?.ordered);
  await provenWhole();
  await runAsSystem(system, foldDeltas);
  const recount = await runAsSystem(system, recountFigures, { oneMoment: true });
  expect(recount).toMatchObject({ records: rows.length, byCell: [], byRecord: [], byCube: [] });
}, 600_000);

/** What `anzhi verify` finds, by its own code. */
async function provenWhole(): Promise<void> {
  const client = new pg.Client({ connectionString: own.ownerUrl, options: '-c search_path=anzhi' });
  await client.connect();
  try {
    const { faults, lines } = await verifyLog(client, []);
    expect(faults).toEqual([]);
    expect(lines).toBeGreaterThan(50);
  } finally {
    await client.end();
  }
}
