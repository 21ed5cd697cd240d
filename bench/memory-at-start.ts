import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bench } from './open-bench.ts';
import { medianOf, type Result } from './results.ts';
import { type Measure, runAlone } from './run-alone.ts';
import { npmStart, residentMemory, serverEnvironment, startProcess } from './start-process.ts';

const root = join(import.meta.dirname, '..');

/**
 * Resident memory of the API process of `anzhi start` when it says that it runs; the worker is a process of its own. The first start
 * finds no compiled code of ours kept from before, the later ones do.
 */
export const memoryAtStart: Measure = async (bench) => {
  const kept = mkdtempSync(join(tmpdir(), 'anzhi-compiled-'));
  const readings: number[] = [];
  for (let n = 0; n < 6; n += 1) readings.push(await memoryOfStart(bench, kept));
  rmSync(kept, { recursive: true, force: true });
  const bare = await startProcess(bench, 'bare');
  const theirs = bare.memory().now;
  await bare.stop();
  const [first = 0, ...later] = readings;
  return [result('API process at its very first start', first, theirs), result('API process at later starts', medianOf(later), theirs)];
};

async function memoryOfStart(bench: Bench, kept: string): Promise<number> {
  const env = { ...serverEnvironment(bench), NODE_COMPILE_CACHE: kept };
  const child = spawn(process.execPath, npmStart, { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  const running = new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (/http:\/\/\S+/.test(said)) resolve();
    });
    child.once('exit', (code) => reject(new Error(`anzhi start ended with ${code}`)));
  });
  await running;
  const { now } = residentMemory(child.pid ?? 0);
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
  return now;
}

function result(name: string, ours: number, bare: number): Result {
  return {
    name: `${name}, resident`,
    ours: `${ours.toFixed(0)} MB`,
    bare: `${bare.toFixed(0)} MB`,
    ratio: (ours / bare).toFixed(2),
    goal: 'under 150 MB',
    met: ours < 150,
  };
}

if (import.meta.main) await runAlone(memoryAtStart);
