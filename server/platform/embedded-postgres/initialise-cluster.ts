import { randomBytes } from 'node:crypto';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { binariesBroken, EmbeddedPostgresError, explainFolderOutput, folderFull } from './embedded-postgres-error.ts';
import { handOver, writePrivateFile } from './hand-over.ts';
import { newPassword, ownerRole, passwordFileName } from './owner-password.ts';
import type { Home } from './prepare-home.ts';
import { commandLine } from './process-identity.ts';
import type { Binaries } from './provide-binaries.ts';
import { runProgram } from './run-program.ts';

const draftPrefix = 'cluster.new-';
const neededBytes = 100 * 1024 * 1024;
/** Names of a UTF-8 character type, in order of preference: without one pg_trgm finds nothing in Chinese. */
const characterTypes = ['C.UTF-8', 'C.utf8', 'en_US.UTF-8', 'zh_CN.UTF-8', 'UTF-8'];

/**
 * Makes the cluster where there is none. It grows in a folder of another name and takes its own only when whole, so a crash
 * leaves no half cluster; leavings of crashes are removed. With `templateFolder` (tests) the cluster is copied from there, and put
 * there the first time. Throws EmbeddedPostgresError `folder-full`, `folder-not-writable`, `binaries-broken` or `initdb-failed`.
 */
export async function initialiseCluster(
  place: Home,
  binaries: Binaries,
  { templateFolder, sync }: { templateFolder?: string; sync: boolean },
): Promise<void> {
  await removeLeavings(place.home);
  if (existsSync(place.cluster)) return;
  if (templateFolder !== undefined && existsSync(templateFolder)) return copyTemplate(place, templateFolder);
  assertRoom(place.home);
  const draft = join(place.home, `${draftPrefix}${randomBytes(6).toString('hex')}`);
  mkdirSync(draft, { mode: 0o700 });
  handOver(draft, place.user);
  try {
    const password = newPassword();
    await runInitdb(place, binaries, draft, password, sync);
    appendFileSync(join(draft, 'postgresql.conf'), "\ninclude_if_exists = 'anzhi.conf'\n");
    writePrivateFile(join(place.home, passwordFileName), `${password}\n`);
    renameSync(draft, place.cluster);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true, maxRetries: 5 });
    throw error;
  } finally {
    for (const leaving of [`${draft}.password`, `${draft}.pid`]) rmSync(leaving, { force: true });
  }
  if (templateFolder !== undefined) makeTemplate(place, templateFolder);
}

/** Throws EmbeddedPostgresError `folder-full` when the folder's file system has no room for a new cluster. */
export function assertRoom(folder: string, free = freeBytes(folder)): void {
  if (free < neededBytes) throw folderFull(folder, `${free} bytes free, ${neededBytes} needed`);
}

function freeBytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

async function runInitdb({ user }: Home, { initdb }: Binaries, draft: string, password: string, sync: boolean): Promise<void> {
  const passwordFile = `${draft}.password`;
  writePrivateFile(passwordFile, `${password}\n`, user);
  let output = '';
  for (const characterType of characterTypes) {
    const args = ['-D', draft, '-U', ownerRole, '--encoding=UTF8', '--locale=C', `--lc-ctype=${characterType}`, '--locale-provider=builtin'];
    args.push('--builtin-locale=C.UTF-8', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, ...(sync ? [] : ['--no-sync']));
    const end = await runProgram(initdb, args, { user, onStart: (pid) => writeFileSync(`${draft}.pid`, String(pid)) });
    if (end.status === 0) return;
    output = end.output.trim();
    if (end.status === 127 || /error while loading shared libraries/.test(output)) {
      throw binariesBroken(output);
    }
    if (!/invalid locale name/.test(output)) break;
    mkdirSync(draft, { recursive: true, mode: 0o700 });
    handOver(draft, user);
  }
  throw (
    explainFolderOutput(output, dirname(draft)) ??
    new EmbeddedPostgresError(
      'initdb-failed',
      `The database could not be created: ${output.slice(-1500)}`,
      'Mend what the last lines name and start again; nothing was stored yet.',
    )
  );
}

/** Ends an initdb that outlived its Node process, with the server it drives, and removes what it made. */
async function removeLeavings(home: string): Promise<void> {
  const leavings = readdirSync(home).filter((name) => name.startsWith(draftPrefix));
  for (const name of leavings.filter((each) => each.endsWith('.pid'))) {
    const pid = Number(readFileSync(join(home, name), 'utf8'));
    if (pid > 0 && commandLine(pid).includes(join(home, name.slice(0, -'.pid'.length)))) process.kill(-pid, 'SIGKILL');
  }
  for (const name of leavings) {
    // A process that is just ending may still put a file into the folder.
    for (let tries = 0; tries < 50 && existsSync(join(home, name)); tries += 1) {
      if (tries > 0) await wait(50);
      rmSync(join(home, name), { recursive: true, force: true, maxRetries: 5 });
    }
  }
}

function copyTemplate({ home, cluster, user }: Home, templateFolder: string): void {
  const draft = join(home, `${draftPrefix}${randomBytes(6).toString('hex')}`);
  try {
    cpSync(join(templateFolder, 'cluster'), draft, { recursive: true });
    chmodSync(draft, 0o700);
    handOver(draft, user);
    writePrivateFile(join(home, passwordFileName), readFileSync(join(templateFolder, passwordFileName), 'utf8'));
    renameSync(draft, cluster);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw error;
  }
}

function makeTemplate({ home, cluster }: Home, templateFolder: string): void {
  const draft = `${templateFolder}.${randomBytes(6).toString('hex')}`;
  mkdirSync(draft, { recursive: true, mode: 0o700 });
  cpSync(cluster, join(draft, 'cluster'), { recursive: true });
  cpSync(join(home, passwordFileName), join(draft, passwordFileName));
  try {
    renameSync(draft, templateFolder);
  } catch {
    rmSync(draft, { recursive: true, force: true });
  }
}
