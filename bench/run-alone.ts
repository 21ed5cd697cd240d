import { openBench, readOptions, type Bench } from './open-bench.ts';
import { printResults, type Result } from './results.ts';

export type Measure = (bench: Bench) => Promise<Result[]>;

/** Runs measures on a seeded database and prints their table. Goals that are missed are told, not failed. */
export async function runAlone(...measures: readonly Measure[]): Promise<void> {
  const bench = await openBench(readOptions());
  try {
    const results: Result[] = [];
    for (const measure of measures) results.push(...(await measure(bench)));
    printResults(results);
  } finally {
    await bench.close();
  }
}
