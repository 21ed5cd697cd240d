import pg from 'pg';
import { call, signIn } from './caller.ts';
import type { Bench } from './open-bench.ts';
import { lastSeededDay } from './made-problems.ts';
import { inTurn, ratioResult } from './results.ts';
import { type Measure, runAlone } from './run-alone.ts';
import { startProcess } from './start-process.ts';

const wanted = 100_000;

/** The province's export of about 100,000 problems, whole days of them, against an exceljs stream of the same rows; and our process's peak memory. */
export const excelExport: Measure = async (bench) => {
  const [api, bare] = [await startProcess(bench, 'api'), await startProcess(bench, 'bare')];
  const headers = await signIn(bench, api.address, 'province');
  const { from, rows } = await firstDay(bench);
  const ours = () => call(`${api.address}/api/problems/export?registeredFrom=${from}&registeredTo=${lastSeededDay}`, { headers });
  const plain = () => call(`${bare.address}/export?from=${from}&to=${lastSeededDay}`);
  const medians = await inTurn(ours, plain, { warmUp: 1, runs: 5 });
  const [peak, theirs] = [api.memory().peak, bare.memory().peak];
  await Promise.all([api.stop(), bare.stop()]);
  return [
    ratioResult(`Excel export of ${rows} problems`, medians, 1.5),
    {
      name: 'Excel export, peak memory of the process',
      ours: `${peak.toFixed(0)} MB`,
      bare: `${theirs.toFixed(0)} MB`,
      ratio: (peak / theirs).toFixed(2),
      goal: 'under 250 MB',
      met: peak < 250,
    },
  ];
};

/** The latest day from which on at least 100,000 problems were registered. */
async function firstDay({ ownerUrl }: Bench): Promise<{ from: string; rows: number }> {
  const client = new pg.Client({ connectionString: ownerUrl, options: '-c search_path=anzhi' });
  await client.connect();
  const { rows } = await client.query<{ day: string; n: string }>(
    'select registered_on::text as day, count(*) as n from problems where registered_on <= $1 group by 1 order by 1 desc',
    [lastSeededDay],
  );
  await client.end();
  let sum = 0;
  for (const { day, n } of rows) {
    sum += Number(n);
    if (sum >= wanted) return { from: day, rows: sum };
  }
  return { from: rows.at(-1)?.day ?? '', rows: sum };
}

if (import.meta.main) await runAlone(excelExport);
