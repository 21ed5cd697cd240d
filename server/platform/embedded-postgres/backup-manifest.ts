import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { isAbsolute, join, normalize } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';
import { writePrivateFile } from './hand-over.ts';

/** One file of a backup: path in the backup with `/`, size in bytes, SHA-256 of its bytes in hexadecimal. */
export type BackedUpFile = { path: string; size: number; sha256: string };

/** What a backup holds. The database's files lie under `cluster/`, the stored files under `files/`. */
export type BackupManifest = {
  format: 1;
  /** Version text of the server that was backed up. */
  server: string;
  /** Places in the write-ahead log between which the copy was made. */
  startLsn: string;
  stopLsn: string;
  folders: string[];
  files: BackedUpFile[];
};

const manifestName = 'manifest.json';

/** Writes the manifest, with a checksum of itself: the last act of a backup, without which it does not count. */
export function writeManifest(target: string, manifest: BackupManifest): void {
  const text = JSON.stringify(manifest);
  writePrivateFile(join(target, manifestName), `${JSON.stringify({ sha256: digest(text), manifest }, undefined, 1)}\n`);
}

/** Reads and checks the manifest of a backup. Throws EmbeddedPostgresError `backup-incomplete` or `backup-damaged`. */
export function readManifest(source: string): BackupManifest {
  const file = join(source, manifestName);
  if (!existsSync(file)) {
    throw new EmbeddedPostgresError(
      'backup-incomplete',
      `${source} is no whole backup: its manifest is missing.`,
      'The backup was cut short, or this is another folder; take another one.',
    );
  }
  let content: { sha256?: string; manifest?: BackupManifest };
  try {
    content = JSON.parse(readFileSync(file, 'utf8')) as typeof content;
  } catch (error) {
    throw damaged(`${file} cannot be read`, error);
  }
  const { sha256, manifest } = content;
  if (manifest === undefined || digest(JSON.stringify(manifest)) !== sha256) throw damaged(`${file} was changed`);
  const stray = [...manifest.folders, ...manifest.files.map((each) => each.path)].find(leavesTheBackup);
  if (stray !== undefined) throw damaged(`${file} names a path outside the backup: ${stray}`);
  return manifest;
}

/** Error of a backup whose content is not what was backed up. */
export function damaged(what: string, cause?: unknown): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'backup-damaged',
    `The backup is damaged: ${what}.`,
    'Use another backup; nothing was put in place from this one.',
    cause,
  );
}

function leavesTheBackup(path: string): boolean {
  return isAbsolute(path) || normalize(path).startsWith('..') || !/^(cluster|files)(\/|$)/.test(normalize(path));
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
