import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { RunUser } from './run-user.ts';

/** How a program of PostgreSQL ended: exit status (null when killed by a signal) and everything it printed. */
export type ProgramEnd = { status: number | null; output: string };

/**
 * Environment for the programs of PostgreSQL: nothing of the caller's but PATH. LANG, LC_* and PG* of the
 * machine would change or break the cluster.
 */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'] ?? '/usr/bin:/bin' };
}

/** Ids for spawn, none when the program runs as the user of this process. */
export function spawnIds(user: RunUser | undefined): { uid?: number; gid?: number } {
  return user === undefined ? {} : { uid: user.uid, gid: user.gid };
}

/** Runs a program of PostgreSQL to its end as `user`, with `input` on its standard input, in a process group of its own. `onStart` gets its number. */
export async function runProgram(
  program: string,
  args: string[],
  { user, input = '', onStart }: { user: RunUser | undefined; input?: string; onStart?: (pid: number) => void },
): Promise<ProgramEnd> {
  const child = spawn(program, args, { cwd: '/', env: cleanEnvironment(), detached: true, stdio: 'pipe', ...spawnIds(user) });
  if (child.pid !== undefined) onStart?.(child.pid);
  let output = '';
  child.stdout.on('data', (bytes: Buffer) => (output += bytes.toString()));
  child.stderr.on('data', (bytes: Buffer) => (output += bytes.toString()));
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const [status] = (await once(child, 'close')) as [number | null];
  return { status, output };
}
