import pg from 'pg';
import { call, signIn } from './caller.ts';
import type { Bench } from './open-bench.ts';
import { inTurn, ratioResult } from './results.ts';
import { type Measure, runAlone } from './run-alone.ts';
import { startProcess } from './start-process.ts';

const cases = [
  { name: 'register an illegal act (audit, deltas)', body: { nature: 'illegal-act', kind: '1', subKind: '1.1' } },
  {
    name: 'register a major hazard (audit, outbox, deltas, duties)',
    body: { nature: 'hazard', grade: 'major', hazardStandard: 'hazard-provisions-2008', hazardClause: '第三条' },
  },
];

/** A county officer's registration with all that it brings about, against one insert of the same row. */
export const registerProblem: Measure = async (bench) => {
  const [api, bare] = [await startProcess(bench, 'api'), await startProcess(bench, 'bare')];
  const headers = await signIn(bench, api.address, 'county');
  const { firm, unit, campaign } = await readSubject(bench);
  const results = [];
  let n = 0;
  for (const { name, body } of cases) {
    const facts = () => `检查发现该单位储罐区特种作业人员无证上岗，现场有从业人员若干，已要求说明情况（测评 ${(n += 1)}）`;
    const problem = { enterpriseId: firm.id, region: firm.region, sector: firm.sector, foundOn: '2009-11-13', ...body };
    const ours = () => call(`${api.address}/api/problems`, { method: 'POST', headers, body: JSON.stringify({ ...problem, facts: facts() }) });
    const at = bench.means.clock.now(null).toISOString();
    const row = { ...problem, campaign, unit, at, kind: body.kind ?? 'major', subKind: body.subKind ?? '' };
    const plain = () =>
      call(`${bare.address}/problems`, { method: 'POST', body: JSON.stringify({ ...row, facts: facts(), number: `BARE-${process.pid}-${n}` }) });
    results.push(ratioResult(name, await inTurn(ours, plain, { warmUp: 30, runs: 200 }), 6));
  }
  await Promise.all([api.stop(), bare.stop()]);
  await removeBareRows(bench);
  return results;
};

async function readSubject(bench: Bench) {
  const client = await ownerOf(bench);
  const { rows: firms } = await client.query<{ id: string; region: string; sector: number }>(
    `select id, region_code as region, trade_sector as sector from enterprises where region_code like $1 || '%' order by id limit 1`,
    [bench.seeded.county],
  );
  const { rows: units } = await client.query<{ id: string }>('select id from units where key = $1', [`${bench.seeded.county}.enforcement`]);
  const { rows: campaigns } = await client.query<{ id: string }>('select id from campaigns order by id limit 1');
  await client.end();
  if (!firms[0] || !units[0] || !campaigns[0]) throw new Error('the database was seeded otherwise');
  return { firm: firms[0], unit: units[0].id, campaign: campaigns[0].id };
}

/** What the bare server wrote has no deltas; a kept folder must stay consistent. Nothing refers to these rows, so references are not looked for. */
async function removeBareRows(bench: Bench): Promise<void> {
  const client = await ownerOf(bench);
  await client.query('set session_replication_role = replica');
  await client.query(`delete from problems where number like 'BARE-%'`);
  await client.end();
}

async function ownerOf(bench: Bench): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: bench.ownerUrl, options: '-c search_path=anzhi,extensions' });
  await client.connect();
  return client;
}

if (import.meta.main) await runAlone(registerProblem);
