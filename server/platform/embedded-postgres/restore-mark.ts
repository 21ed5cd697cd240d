import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';
import { writePrivateFile } from './hand-over.ts';

/** File in the database's folder that stands while a restore is under way. */
export const restoreMarkName = 'restore-under-way';

/** Marks the folder as being restored together with `filesDir`, so that a crash in the middle is not taken for an empty folder. */
export function setRestoreMark(home: string, filesDir: string): void {
  writePrivateFile(join(home, restoreMarkName), resolve(filesDir));
}

/** The files folder of a restore of this folder that began and did not end. */
export function findRestoreMark(home: string): string | undefined {
  const file = join(home, restoreMarkName);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** Says that the restore is whole. */
export function removeRestoreMark(home: string): void {
  rmSync(join(home, restoreMarkName), { force: true });
}

/** Throws EmbeddedPostgresError `restore-unfinished` when a restore of this folder was cut short. */
export function refuseUnfinishedRestore(home: string): void {
  if (findRestoreMark(home) === undefined) return;
  throw new EmbeddedPostgresError('restore-unfinished', `A restore into ${home} was cut short.`, 'Run the same restore again; it begins anew.');
}
