import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { copyBinaries, kill, normalUser, openTestBench, query } from './embedded-test-bench.ts';
import { handOver } from './hand-over.ts';
import { processIdentity } from './process-identity.ts';

const bench = openTestBench();

test('an initdb cut short by kill -9 is cleaned away and done again', async () => {
  const dataDir = join(bench.makeFolder(), 'postgres');
  const child = bench.spawnSupervisor({ dataDir });
  const pid = await firstInitdb(dataDir);
  await kill(child);
  expect(readdirSync(dataDir)).not.toContain('cluster');
  const database = await bench.start({ dataDir });
  expect(await query(database.ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  expect(processIdentity(pid)).toBeUndefined();
  expect(readdirSync(dataDir).filter((name) => name.startsWith('cluster'))).toEqual(['cluster']);
});

test('a locale the machine lacks and PG variables of the shell change nothing', async () => {
  const dataDir = join(bench.makeFolder(), 'postgres');
  const env = { LANG: 'xx_YY.UTF-8', LC_ALL: 'xx_YY.UTF-8', LC_CTYPE: 'C', PGDATA: '/nowhere', PGSSLMODE: 'require', PGHOST: 'nowhere.invalid' };
  const { report } = await bench.startInChild({ dataDir }, { env });
  expect(report.code).toBeUndefined();
  expect(await query(report.ownerUrl!, "select datlocprovider, datctype from pg_database where datname = 'anzhi'")).toEqual([
    { datlocprovider: 'b', datctype: 'C.UTF-8' },
  ]);
});

test('library links that a blocked install script left out are made at the start', async () => {
  const folder = bench.makeFolder();
  const nativeFolder = copyBinaries(folder, false);
  expect(readdirSync(join(nativeFolder, 'lib'))).not.toContain('libicuuc.so.60');
  const database = await bench.start({ dataDir: join(folder, 'postgres'), nativeFolder, templateFolder: undefined });
  expect(await query(database.ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  expect(readdirSync(join(nativeFolder, 'lib'))).toContain('libicuuc.so.60');
});

test('where the installed folder takes no links, the programs are copied beside the data', async () => {
  const folder = bench.makeFolder();
  const nativeFolder = copyBinaries(folder, false);
  chmodSync(join(nativeFolder, 'lib'), 0o555);
  const place = bench.makeFolder();
  handOver(place, normalUser());
  const { report } = await bench.startInChild({ dataDir: join(place, 'postgres'), nativeFolder }, { user: normalUser() });
  chmodSync(join(nativeFolder, 'lib'), 0o755);
  expect(report.code).toBeUndefined();
  expect(readdirSync(join(place, 'postgres')).some((name) => name.startsWith('binaries-'))).toBe(true);
  expect(readdirSync(join(nativeFolder, 'lib'))).not.toContain('libicuuc.so.60');
});

/** Waits until the first start of another process is in the middle of initdb, and returns initdb's process number. */
async function firstInitdb(dataDir: string): Promise<number> {
  for (;;) {
    const names = listed(dataDir);
    const draft = names.find((name) => /^cluster\.new-[0-9a-f]+$/.test(name));
    if (draft !== undefined && listed(join(dataDir, draft)).includes('global')) return Number(readFileSync(join(dataDir, `${draft}.pid`), 'utf8'));
    await wait(2);
  }
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
