import { openBench, readOptions } from './open-bench.ts';

// Fills a data folder for later runs: node bench/seed.ts --data DIR
const options = readOptions();
if (options.data === undefined) throw new Error('seed.ts needs --data DIR: the folder that later runs use');
const bench = await openBench(options);
await bench.close();
