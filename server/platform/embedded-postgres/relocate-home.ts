import { randomBytes } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, realpathSync, rmdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';
import { findPostmaster } from './postmaster-file.ts';
import { userCanReach, type RunUser } from './run-user.ts';
import { findSupervisor } from './supervisor-lock.ts';

/** Folder of root's machines that every user can enter, for clusters configured under a folder that only root can enter. */
const defaultRelocationRoot = '/var/lib/anzhi-postgres';

/** File of a place that names the link it was made for. */
export const placeNoteName = 'made-for.txt';
const throwAwayNoteName = 'throw-away.txt';

/**
 * Makes a place under `relocationRoot` that `user` can enter, and `wanted` (missing, or an empty folder) a link to it. Places of
 * throw-away data (`isThrowAway`) whose link is gone are removed on the way. Throws EmbeddedPostgresError `folder-unreachable`.
 */
export function relocateHome(wanted: string, user: RunUser, { relocationRoot = defaultRelocationRoot, isThrowAway = false }): string {
  try {
    mkdirSync(relocationRoot, { recursive: true, mode: 0o755 });
    const root = realpathSync(relocationRoot);
    if (!userCanReach(root, user)) throw new Error(`${root} cannot be entered`);
    removeThrownAway(root);
    const place = join(root, randomBytes(6).toString('hex'));
    mkdirSync(place, { mode: 0o711 });
    writeFileSync(join(place, placeNoteName), wanted, { mode: 0o600 });
    if (existsSync(wanted)) rmdirSync(wanted);
    symlinkSync(place, wanted);
    if (isThrowAway) writeFileSync(join(place, throwAwayNoteName), '', { mode: 0o600 });
    return place;
  } catch (error) {
    throw unreachable(wanted, error);
  }
}

/** Error of a folder that root can enter and PostgreSQL's user cannot. */
export function unreachable(wanted: string, cause?: unknown): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'folder-unreachable',
    `Anzhi runs as root, PostgreSQL as an unprivileged user, and that user cannot enter the folders above ${wanted}.`,
    'Let others pass through them (chmod o+x), move the data folder (for instance to /var/lib/anzhi) and set ANZHI_DATA to it, or start Anzhi as a normal user.',
    cause,
  );
}

function removeThrownAway(root: string): void {
  for (const name of readdirSync(root)) {
    const place = join(root, name);
    if (!existsSync(join(place, throwAwayNoteName)) || !existsSync(join(place, placeNoteName))) continue;
    if (lstatSync(readFileSync(join(place, placeNoteName), 'utf8').trim(), { throwIfNoEntry: false }) !== undefined) continue;
    if (findSupervisor(place) !== undefined || findPostmaster(join(place, 'cluster')) !== undefined) continue;
    rmSync(place, { recursive: true, force: true });
  }
}
