import { setTimeout as wait } from 'node:timers/promises';
import type { Listening } from './obtain-postmaster.ts';
import { isRunning } from './postmaster-file.ts';
import { stopPostmaster } from './stop-postmaster.ts';

/** How long a server that was taken over may take to end before it counts as alive. */
const dyingTries = 50;
const dyingStepMs = 20;

/** The server, once it has answered; one that does not is stopped. */
export async function checked(listening: Listening, check: (listening: Listening) => Promise<void>): Promise<Listening> {
  try {
    await check(listening);
    return listening;
  } catch (error) {
    await stopPostmaster(listening.postmaster);
    throw error;
  }
}

/** A server that was taken over may have been killed the moment before: if it ends instead of answering, another is started. */
export async function checkedOrAnew(
  outlived: Listening,
  check: (listening: Listening) => Promise<void>,
  launch: () => Promise<Listening>,
): Promise<Listening> {
  try {
    await check(outlived);
    return outlived;
  } catch (error) {
    for (let tries = 0; isRunning(outlived.postmaster); tries += 1) {
      if (tries === dyingTries) {
        await stopPostmaster(outlived.postmaster);
        throw error;
      }
      await wait(dyingStepMs);
    }
    return checked(await launch(), check);
  }
}
