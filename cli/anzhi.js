#!/usr/bin/env node
// Starts the command under the Node that the project installs, also where the machine's own is older.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const installed = fileURLToPath(new URL('../node_modules/node/bin/node', import.meta.url));
const isNewEnough = Number(process.versions.node.split('.')[0]) >= 24;

if (isNewEnough) {
  // Compiled code is kept beside the packages, for child processes too: later starts are quicker and smaller.
  process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL('../node_modules/.cache/anzhi', import.meta.url));
  module.enableCompileCache(process.env.NODE_COMPILE_CACHE);
  setTimeout(() => module.flushCompileCache(), 15_000).unref();
  await import('./anzhi.ts');
} else if (existsSync(installed)) {
  const child = spawn(
    installed,
    ['--max-semi-space-size=4', '--v8-pool-size=1', '--expose-gc', fileURLToPath(import.meta.url), ...process.argv.slice(2)],
    { stdio: 'inherit' },
  );
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
} else {
  console.error(`anzhi needs Node 24 or newer; this is ${process.version}. Run npm ci first: it installs one for the project.`);
  process.exit(1);
}
