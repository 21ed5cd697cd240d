import { chooseEndpoint, removeSocket } from './choose-endpoint.ts';
import type { Endpoint } from './endpoint.ts';
import { launchPostmaster, waitUntilReady } from './launch-postmaster.ts';
import { findOwnerPassword } from './owner-password.ts';
import { findPostmaster, type Postmaster } from './postmaster-file.ts';
import type { Home } from './prepare-home.ts';
import type { Binaries } from './provide-binaries.ts';
import { readSettings, settingsText, writeSettings, type Durability } from './settings-file.ts';
import { stopPostmaster } from './stop-postmaster.ts';

/** A server that takes connections, and where. */
export type Listening = { postmaster: Postmaster; endpoint: Endpoint };

type Wishes = { settings?: Record<string, string>; durability?: Durability; loopback?: boolean };

const portTries = 5;

/**
 * Takes over the server that outlived its supervisor. One of the same programs and settings goes on serving; another one is stopped,
 * and undefined returned, as when there is none.
 */
export async function takeOverPostmaster(
  wishes: Wishes,
  place: Home,
  binaries: Binaries,
  log: (line: string) => void,
): Promise<Listening | undefined> {
  if (findPostmaster(place.cluster) === undefined) return undefined;
  const postmaster = await waitUntilReady(place.cluster);
  if (postmaster === undefined) return undefined;
  const { endpoint } = postmaster;
  const isAsWished =
    endpoint !== undefined &&
    !(wishes.loopback === true && endpoint.kind === 'socket') &&
    readSettings(place) === wishedSettings(wishes, binaries, endpoint);
  if (isAsWished && findOwnerPassword(place.home) !== undefined) {
    log(`took over the database server that was left running, process ${postmaster.pid}`);
    return { postmaster, endpoint };
  }
  log(`stopping the database server that was left running with other settings, process ${postmaster.pid}`);
  await stopPostmaster(postmaster);
  return undefined;
}

/** Starts a server where none runs. A loopback port that another program took in the meantime is replaced by another. */
export async function launchListening(wishes: Wishes, place: Home, binaries: Binaries): Promise<Listening> {
  for (let tries = 1; ; tries += 1) {
    const endpoint = await chooseEndpoint(place, wishes.loopback);
    removeSocket(endpoint);
    writeSettings(place, wishedSettings(wishes, binaries, endpoint));
    try {
      return { postmaster: await launchPostmaster(place, binaries), endpoint };
    } catch (error) {
      if (endpoint.kind === 'socket' || tries === portTries || !/Address already in use/.test((error as Error).message)) throw error;
    }
  }
}

function wishedSettings({ settings = {}, durability = 'full' }: Wishes, binaries: Binaries, endpoint: Endpoint): string {
  return settingsText(binaries, endpoint, durability, settings);
}
