import { mkdirSync } from 'node:fs';
import { mkdir, readdir, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { BackedUpFile } from './backup-manifest.ts';
import { copyFile } from './copy-file.ts';

/** What was copied so far, for the manifest. */
export type Copied = { folders: string[]; files: BackedUpFile[] };

/**
 * Copies a living folder `from` to `join(target, name)`, noting everything in `copied`. `keep` is asked for each path relative to
 * `from` (folders end with `/`; a folder refused is not entered). Files that vanish meanwhile are left out; sockets and links too.
 */
export async function copyTree(
  from: string,
  target: string,
  name: string,
  copied: Copied,
  keep: (path: string) => boolean = () => true,
): Promise<void> {
  await mkdir(join(target, name), { mode: 0o700 });
  copied.folders.push(name);
  await copyBelow('');

  async function copyBelow(path: string): Promise<void> {
    for (const entry of await entriesOf(join(from, path))) {
      const below = path === '' ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!keep(`${below}/`)) continue;
        await mkdir(join(target, name, below), { mode: 0o700 });
        copied.folders.push(`${name}/${below}`);
        await copyBelow(below);
      } else if (entry.isFile() && keep(below)) {
        await unlessGone(() => copyOne(join(from, below), target, `${name}/${below}`, copied));
      }
    }
  }
}

/** Copies one file into the backup and notes it. */
export async function copyOne(from: string, target: string, path: string, copied: Copied): Promise<void> {
  copied.files.push({ path, ...(await copyFile(from, join(target, path))) });
}

/** Makes the backup's empty folders that PostgreSQL expects but whose content a backup leaves out. */
export function makeFolder(target: string, path: string, copied: Copied): void {
  mkdirSync(join(target, path), { mode: 0o700 });
  copied.folders.push(path);
}

/** Whether the cluster keeps tables outside its folder, which a backup of the folder would miss. */
export async function hasOutsideTablespaces(cluster: string): Promise<boolean> {
  const names = await readdir(join(cluster, 'pg_tblspc'));
  const targets = await Promise.all(names.map((name) => readlink(join(cluster, 'pg_tblspc', name)).catch(() => undefined)));
  return targets.some((target) => target !== undefined);
}

async function entriesOf(folder: string) {
  return (await unlessGone(() => readdir(folder, { withFileTypes: true }))) ?? [];
}

async function unlessGone<T>(act: () => Promise<T>): Promise<T | undefined> {
  try {
    return await act();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
