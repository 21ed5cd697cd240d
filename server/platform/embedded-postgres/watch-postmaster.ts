import { copyFileSync, statSync, truncateSync } from 'node:fs';
import { isRunning, type Postmaster } from './postmaster-file.ts';

const everyMs = 500;
const looksPerTidying = 120;
const longestLogBytes = 20 * 1024 * 1024;
const longestPauseLooks = 60;

/**
 * Looks after the server: brings it back when it ends unasked (killed by the machine for memory, say), ever more slowly while it
 * will not start, and keeps its log short. `end` stops looking and waits for a restart under way.
 */
export function watchPostmaster(
  first: Postmaster,
  { relaunch, log, logFile }: { relaunch: () => Promise<Postmaster>; log: (line: string) => void; logFile: string },
): { current: () => Postmaster; end: () => Promise<void> } {
  let current = first;
  let looks = 0;
  let pause = 0;
  let failures = 0;
  let restart: Promise<void> | undefined;

  async function bringBack(): Promise<void> {
    log(`the database server, process ${current.pid}, ended; starting it again`);
    try {
      current = await relaunch();
      failures = 0;
      log(`the database serves again, process ${current.pid}`);
    } catch (error) {
      failures += 1;
      pause = Math.min(2 ** failures, longestPauseLooks);
      log(`the database server did not start again: ${(error as Error).message}`);
    }
    restart = undefined;
  }

  const timer = setInterval(() => {
    looks += 1;
    if (looks % looksPerTidying === 0) shortenLog(logFile);
    if (restart !== undefined || isRunning(current)) return;
    if (pause > 0) pause -= 1;
    else restart = bringBack();
  }, everyMs);
  timer.unref();

  return {
    current: () => current,
    async end() {
      clearInterval(timer);
      await restart;
    },
  };
}

/** Moves an overlong log aside; the server goes on writing into the emptied file. */
function shortenLog(logFile: string): void {
  try {
    if (statSync(logFile).size <= longestLogBytes) return;
    copyFileSync(logFile, `${logFile}.1`);
    truncateSync(logFile);
  } catch {
    // A log that cannot be shortened now is tried again at the next look.
  }
}
