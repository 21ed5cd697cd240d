import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bench } from './open-bench.ts';

const manifest = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')) as { scripts: { start: string } };
/** What npm start runs, without its first word. */
export const npmStart = manifest.scripts.start.split(' ').slice(1);

export interface BenchProcess {
  address: string;
  /** Resident memory in MiB: now, and the most so far. */
  memory(): { now: number; peak: number };
  stop(): Promise<void>;
}

/** Starts `api` (ours, no worker), `whole` (ours as anzhi start runs it) or `bare` in a process of its own; ready when this returns. */
export async function startProcess(bench: Bench, which: 'api' | 'whole' | 'bare', env: Record<string, string> = {}): Promise<BenchProcess> {
  const script = join(import.meta.dirname, which === 'bare' ? 'bare-server.ts' : 'server-process.ts');
  const child = fork(script, [which], {
    // As npm start runs ours.
    execArgv: which === 'bare' ? [] : npmStart.filter((word) => word.startsWith('--')),
    env: { ...serverEnvironment(bench), ...env },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const address = await Promise.race([
    once(child, 'message').then(([message]) => String(message)),
    once(child, 'exit').then(([code]): never => {
      throw new Error(`${which} ended with ${code} before it was ready`);
    }),
  ]);
  return {
    address,
    memory: () => residentMemory(child.pid ?? 0),
    async stop() {
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
}

/** What a server of a bench finds in its environment. */
export function serverEnvironment(bench: Bench): NodeJS.ProcessEnv {
  return { ...process.env, DATABASE_URL: bench.ownerUrl, DATABASE_APP_URL: bench.appUrl, ANZHI_DATA: join(bench.dataDir, 'server'), PORT: '0' };
}

/** Resident memory of a process in MiB: now, and the most so far. */
export function residentMemory(pid: number): { now: number; peak: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const mebibytes = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024;
  return { now: mebibytes('VmRSS'), peak: mebibytes('VmHWM') };
}
