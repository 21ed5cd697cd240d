import { execFileSync } from 'node:child_process';
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

/** Files that git tracks or would track, below the root, by their ending. */
export function projectFiles(endings: readonly string[]): string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return listed
    .split('\0')
    .filter((path) => endings.some((ending) => path.endsWith(ending)) && lstatSync(join(root, path), { throwIfNoEntry: false })?.isFile());
}

export function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}
