import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

// All checks, one after the other, each with its time; the first that fails ends the run with its exit code.
const root = join(import.meta.dirname, '..');
const bin = (name: string) => join(root, 'node_modules/.bin', name);

interface Step {
  name: string;
  command: string;
  args: string[];
}

const steps: Step[] = [
  { name: 'type check', command: bin('tsc'), args: ['--noEmit', '-p', 'tsconfig.json'] },
  { name: 'lint', command: bin('oxlint'), args: ['--deny-warnings', '.'] },
  { name: 'unused code', command: bin('knip'), args: [] },
  { name: 'unit, HTTP, golden and guard tests', command: bin('vitest'), args: ['run'] },
  { name: 'web build', command: process.execPath, args: ['tests/journeys/build-web-for-journeys.ts'] },
  { name: 'journeys in Chromium', command: bin('vitest'), args: ['run', '--config', 'tests/journeys/vitest.config.ts'] },
];

installChromium();
const done: string[] = [];
for (const { name, command, args } of steps) {
  console.log(`\n=== ${name}`);
  const started = performance.now();
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: `${join(root, 'node_modules/.bin')}:${process.env['PATH']}` },
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (status !== 0) {
    console.error(`\n${name}: FAILED after ${seconds} s`);
    process.exit(status ?? 1);
  }
  done.push(`passed  ${seconds.padStart(6)} s  ${name}`);
}
console.log(`\n${done.join('\n')}\n\n${done.length} passed, 0 failed`);

/** Browser tests need Chromium; where it is missing it comes from Debian's packages. */
function installChromium(): void {
  if (existsSync('/usr/bin/chromium')) return;
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  console.log('=== installing Chromium from Debian’s packages');
  for (const apt of [
    ['apt-get', 'update', '-qq'],
    ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'],
  ]) {
    const [command = '', ...args] = [...sudo, ...apt];
    const { status } = spawnSync(command, args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (status !== 0) {
      console.error('Chromium could not be installed. Run as root: apt-get update && apt-get install -y chromium');
      process.exit(1);
    }
  }
}
