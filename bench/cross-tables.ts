import { call, signIn } from './caller.ts';
import { inTurn, ratioResult } from './results.ts';
import { type Measure, runAlone } from './run-alone.ts';
import { startProcess } from './start-process.ts';

const measure = 'illegal-acts-found';
const tables = [
  { name: 'city x sector', query: 'rows=city&columns=sector', bare: 'city-sector' },
  { name: 'month x kind', query: 'rows=period&columns=kind', bare: 'month-kind' },
];

/** The province's cross-tables of illegal acts found, against a scan of the register grouped by the same. */
export const crossTables: Measure = async (bench) => {
  const [api, bare] = [await startProcess(bench, 'api'), await startProcess(bench, 'bare')];
  const headers = await signIn(bench, api.address, 'province');
  const results = [];
  for (const table of tables) {
    const ours = () => call(`${api.address}/api/figures/cross-table?${table.query}&measures=${measure}`, { headers });
    const scan = () => call(`${bare.address}/${table.bare}`);
    const mine = (JSON.parse((await ours()).toString()) as { total: number }).total;
    const theirs = (JSON.parse((await scan()).toString()) as { problems: number }[]).reduce((sum, { problems }) => sum + problems, 0);
    if (mine !== theirs) throw new Error(`${table.name}: the sums differ, ${mine} and ${theirs}`);
    results.push(ratioResult(`${table.name} table (${mine} acts)`, await inTurn(ours, scan, { warmUp: 3, runs: 25 }), 0.1));
  }
  await Promise.all([api.stop(), bare.stop()]);
  return results;
};

if (import.meta.main) await runAlone(crossTables);
