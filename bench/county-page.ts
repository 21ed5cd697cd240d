import { call, signIn } from './caller.ts';
import { inTurn, ratioResult } from './results.ts';
import { type Measure, runAlone } from './run-alone.ts';
import { startProcess } from './start-process.ts';

/** A county officer's register: 50 rows, the latest first, with the number of all. */
export const countyPage: Measure = async (bench) => {
  const [api, bare] = [await startProcess(bench, 'api'), await startProcess(bench, 'bare')];
  const headers = await signIn(bench, api.address, 'county');
  const from = Number(bench.seeded.county) * 1000;
  const ours = () => call(`${api.address}/api/problems?size=50`, { headers });
  const plain = () => call(`${bare.address}/problems?from=${from}&to=${from + 1000}`);
  const [mine, theirs] = [totalOf(await ours()), totalOf(await plain())];
  if (mine !== theirs) throw new Error(`not the same rows: ${mine} and ${theirs}`);
  const medians = await inTurn(ours, plain, { warmUp: 50, runs: 300 });
  await Promise.all([api.stop(), bare.stop()]);
  return [ratioResult(`county page of 50 with total (${mine})`, medians, 3)];
};

function totalOf(bytes: Buffer): number {
  return (JSON.parse(bytes.toString()) as { total: number }).total;
}

if (import.meta.main) await runAlone(countyPage);
