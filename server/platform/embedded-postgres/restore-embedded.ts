import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { damaged, readManifest, type BackedUpFile, type BackupManifest } from './backup-manifest.ts';
import { copyFile } from './copy-file.ts';
import { EmbeddedPostgresError, explainFolderError } from './embedded-postgres-error.ts';
import { flushFolder } from './flush-folder.ts';
import { handOver } from './hand-over.ts';
import { prepareHome } from './prepare-home.ts';
import { placeNoteName } from './relocate-home.ts';
import { findRestoreMark, removeRestoreMark, restoreMarkName, setRestoreMark } from './restore-mark.ts';
import { lockFileName, takeSupervisorLock } from './supervisor-lock.ts';

/** A backup and where it goes, which may be elsewhere than it came from. */
export type RestoreOrder = { source: string; dataDir: string; filesDir: string; log?: (line: string) => void; relocationRoot?: string };

const clusterDraft = 'cluster.restored';
const filesDraft = '.restored';

/**
 * Puts a backup into empty or missing folders, checking every file against the manifest before anything takes its place. The owner gets
 * a new password at the next start. A restore cut short is begun anew by calling it again; until then the database refuses to start.
 * Throws EmbeddedPostgresError `backup-incomplete`, `backup-damaged`, `target-not-empty`, `already-running` or one of the folder.
 */
export async function restoreEmbedded({ source, dataDir, filesDir, log = () => {}, relocationRoot }: RestoreOrder): Promise<BackupManifest> {
  const manifest = readManifest(resolve(source));
  const { home, cluster, user } = prepareHome(dataDir, log, { relocationRoot });
  const release = takeSupervisorLock(home);
  try {
    mkdirSync(filesDir, { recursive: true });
    // Only the folders an earlier try had found empty may be cleared.
    if (findRestoreMark(home) === resolve(filesDir)) clear(home, cluster, filesDir);
    refuseUnlessEmpty(home, [lockFileName, placeNoteName]);
    refuseUnlessEmpty(filesDir, []);
    setRestoreMark(home, filesDir);
    try {
      await putBelow(source, manifest, 'cluster', join(home, clusterDraft));
      await putBelow(source, manifest, 'files', join(filesDir, filesDraft));
    } catch (error) {
      clear(home, cluster, filesDir);
      removeRestoreMark(home);
      throw error;
    }
    for (const name of readdirSync(join(filesDir, filesDraft))) renameSync(join(filesDir, filesDraft, name), join(filesDir, name));
    rmSync(join(filesDir, filesDraft), { recursive: true });
    handOver(join(home, clusterDraft), user);
    await flushFolder(home);
    await flushFolder(filesDir);
    renameSync(join(home, clusterDraft), cluster);
    removeRestoreMark(home);
    return manifest;
  } catch (error) {
    throw explainFolderError(error, home);
  } finally {
    release();
  }
}

async function putBelow(source: string, manifest: BackupManifest, name: 'cluster' | 'files', target: string): Promise<void> {
  await mkdir(target, { mode: 0o700 });
  const isBelow = (path: string) => path.startsWith(`${name}/`);
  const place = (path: string) => join(target, path.slice(name.length + 1));
  for (const folder of manifest.folders.filter(isBelow)) await mkdir(place(folder), { recursive: true, mode: 0o700 });
  for (const file of manifest.files) if (isBelow(file.path)) await putFile(join(source, file.path), place(file.path), file);
}

async function putFile(from: string, to: string, { path, size, sha256 }: BackedUpFile): Promise<void> {
  if (statSync(from, { throwIfNoEntry: false })?.isFile() !== true) throw damaged(`${path} is missing`);
  await mkdir(dirname(to), { recursive: true, mode: 0o700 });
  const found = await copyFile(from, to);
  if (found.size !== size || found.sha256 !== sha256) throw damaged(`${path} is not what was backed up`);
}

/** Removes what a restore that was cut short left; its own marks show that nothing else was there. */
function clear(home: string, cluster: string, filesDir: string): void {
  rmSync(join(home, clusterDraft), { recursive: true, force: true });
  rmSync(cluster, { recursive: true, force: true });
  for (const name of existsSync(filesDir) ? readdirSync(filesDir) : []) rmSync(join(filesDir, name), { recursive: true, force: true });
}

function refuseUnlessEmpty(folder: string, allowed: string[]): void {
  const names = readdirSync(folder).filter((name) => !allowed.includes(name) && name !== restoreMarkName);
  if (names.length === 0) return;
  throw new EmbeddedPostgresError(
    'target-not-empty',
    `A backup cannot be restored into ${folder}, where ${names[0]} is already.`,
    'Name new or empty folders, or move the present ones aside.',
  );
}
