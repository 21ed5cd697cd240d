import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inOneLanguage } from './in-one-language.ts';

const root = join(import.meta.dirname, '..');
const mark = join(root, 'web/dist/.built-from');

/** Builds the web apps where they are missing or older than their sources. Throws Error with the builder's words. */
export function buildWeb(log: (line: string) => void): void {
  const sources = hashOfSources();
  if (existsSync(mark) && readFileSync(mark, 'utf8') === sources) return;
  log(inOneLanguage('正在生成网页（首次启动或更新后需要，约半分钟）…', 'building the web pages, half a minute …'));
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const run = spawnSync(process.execPath, [vite, 'build', '--config', join(root, 'web/vite.config.ts'), '--logLevel', 'error'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`the web pages could not be built:\n${run.stderr}${run.stdout}`);
  writeFileSync(mark, sources);
}

function hashOfSources(): string {
  const hash = createHash('sha256');
  for (const folder of ['web', 'contracts', 'domain']) {
    const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => !path.includes('/web/dist/') && !/\.test\.tsx?$/.test(path))
      .sort();
    for (const path of files) hash.update(path.slice(root.length)).update(readFileSync(path));
  }
  hash.update(readFileSync(join(root, 'package-lock.json')));
  return hash.digest('hex');
}
