import { chownSync, closeSync, fsyncSync, lchownSync, lstatSync, openSync, readdirSync, renameSync, statSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { RunUser } from './run-user.ts';

/** Gives a folder and everything in it to the user PostgreSQL runs as; does nothing when that is the user of this process. */
export function handOver(path: string, user: RunUser | undefined): void {
  if (user === undefined) return;
  lchownSync(path, user.uid, user.gid);
  if (!lstatSync(path).isDirectory()) return;
  for (const name of readdirSync(path)) handOver(join(path, name), user);
}

/** Writes a file that only its owner (by default the owner of its folder) can read, at once and surviving a power cut. */
export function writePrivateFile(file: string, text: string, owner?: RunUser): void {
  const draft = `${file}.draft`;
  const handle = openSync(draft, 'w', 0o600);
  try {
    writeSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  giveToOwner(draft, owner);
  renameSync(draft, file);
}

/** Gives a file to `owner`, by default to the owner of its folder, so that root's starts leave nothing a later normal user cannot read. */
export function giveToOwner(file: string, owner: RunUser | undefined): void {
  if (process.getuid?.() !== 0) return;
  const { uid, gid } = owner ?? statSync(dirname(file));
  chownSync(file, uid, gid);
}
