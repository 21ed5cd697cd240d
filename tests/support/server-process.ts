import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';

export interface ServerProcess {
  pid: number;
  address: string;
  firstAdministrator: { account: string; password: string } | null;
  /** What it wrote to its log. */
  log(): string;
  /** kill -9, and gone. */
  kill(): Promise<void>;
  /** Ends in order. */
  stop(): Promise<void>;
}

const script = new URL('./serve-for-tests.ts', import.meta.url);

/** A whole server in a process of its own: API, worker and, without DATABASE_URL, an embedded database. */
export async function startWholeServer(env: NodeJS.ProcessEnv): Promise<ServerProcess> {
  const { child, lines } = launch({ ...env, SERVE: 'whole' });
  return serving(child, lines, await reported(child, lines));
}

/** The API alone in a process that has loaded its code and waits; `begin` opens the database and listens. */
export function loadApiServer(env: NodeJS.ProcessEnv): { begin(): Promise<ServerProcess>; kill(): Promise<void> } {
  const { child, lines } = launch({ ...env, SERVE: 'api' });
  const loaded = reported(child, lines);
  loaded.catch(() => undefined);
  return {
    async begin() {
      await loaded;
      child.send('begin');
      return serving(child, lines, await reported(child, lines));
    },
    kill: () => killed(child),
  };
}

function launch(env: NodeJS.ProcessEnv): { child: ChildProcess; lines: string[] } {
  const child = fork(script, { env: { ...process.env, ...env }, execArgv: [], stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => lines.push(chunk.toString()));
  return { child, lines };
}

async function reported(child: ChildProcess, lines: string[]): Promise<any> {
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`the server ended with ${code}: ${lines.join('')}`);
  });
  ended.catch(() => undefined);
  const [report] = (await Promise.race([once(child, 'message'), ended])) as [unknown];
  return report;
}

function serving(
  child: ChildProcess,
  lines: string[],
  report: { address: string; firstAdministrator?: ServerProcess['firstAdministrator'] },
): ServerProcess {
  return {
    pid: child.pid ?? 0,
    address: report.address,
    firstAdministrator: report.firstAdministrator ?? null,
    log: () => lines.join(''),
    kill: () => killed(child),
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.send('stop');
      await gone;
    },
  };
}

async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}
