import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type pg from 'pg';
import { writeManifest, type BackupManifest } from './backup-manifest.ts';
import { copyOne, copyTree, hasOutsideTablespaces, makeFolder, type Copied } from './backup-tree.ts';
import { withClient } from './check-database.ts';
import { EmbeddedPostgresError, explainFolderError } from './embedded-postgres-error.ts';
import { flushFolder } from './flush-folder.ts';
import { findHome } from './prepare-home.ts';

/** What to back up, while it serves: the database's folder with its owner's connection string, and the folder of stored files. */
export type BackupOrder = { dataDir: string; filesDir: string; target: string; ownerUrl: string };

/** Folders of a cluster whose content belongs to the running server alone; they are kept, empty. */
const emptyFolders = ['pg_wal', 'pg_replslot', 'pg_dynshmem', 'pg_notify', 'pg_serial', 'pg_snapshots', 'pg_stat_tmp', 'pg_subtrans'];
const leftOut =
  /^(postmaster\.(pid|opts)|anzhi\.conf(\.draft)?|backup_label.*|tablespace_map.*|global\/pg_control)$|(^|\/)(pg_internal\.init.*|pgsql_tmp.*)$/;

/**
 * Backs up the embedded database and the stored files into the new or empty folder `target`, readable by its owner only, while both are
 * in use. Everything committed before the copy of the database ended is in it, and every stored file those records name, as files are
 * copied after it. Carries no password. Returns the manifest.
 * Throws EmbeddedPostgresError `target-not-empty`, `folder-full`, `folder-not-writable`; a failed backup is removed again.
 */
export async function backupEmbedded({ dataDir, filesDir, target, ownerUrl }: BackupOrder): Promise<BackupManifest> {
  const cluster = join(findHome(dataDir) ?? resolve(dataDir), 'cluster');
  refuseTarget(target, [dataDir, filesDir]);
  try {
    mkdirSync(target, { recursive: true, mode: 0o700 });
    const copied: Copied = { folders: [], files: [] };
    const ends = await withClient(ownerUrl, (client) => copyCluster(client, cluster, target, copied));
    mkdirSync(filesDir, { recursive: true });
    await copyTree(filesDir, target, 'files', copied);
    const manifest: BackupManifest = { format: 1, ...ends, ...copied };
    await flushFolder(target);
    writeManifest(target, manifest);
    return manifest;
  } catch (error) {
    for (const name of existsSync(target) ? readdirSync(target) : []) rmSync(join(target, name), { recursive: true, force: true });
    throw explainFolderError(error, target);
  }
}

async function copyCluster(
  client: pg.Client,
  cluster: string,
  target: string,
  copied: Copied,
): Promise<Pick<BackupManifest, 'server' | 'startLsn' | 'stopLsn'>> {
  await client.query('set statement_timeout = 0; set idle_session_timeout = 0');
  const place = await client.query<{ folder: string }>("select current_setting('data_directory') as folder");
  if (place.rows[0]!.folder !== cluster) throw new Error(`The server serves ${place.rows[0]!.folder}, not ${cluster}.`);
  if (await hasOutsideTablespaces(cluster))
    throw new Error('The cluster has tablespaces outside its folder; a backup of the folder would miss them.');
  // The slot keeps the server from recycling the log that the copy needs; it goes with the connection.
  await client.query("select pg_create_physical_replication_slot('anzhi_backup_' || pg_backend_pid(), true, true)");
  const started = await client.query<{ lsn: string; server: string }>(
    "select pg_backup_start('anzhi', fast => true)::text as lsn, version() as server",
  );
  await copyTree(cluster, target, 'cluster', copied, (path) => !leftOut.test(path) && !emptyFolders.includes(path.slice(0, -1)));
  for (const folder of emptyFolders) makeFolder(target, `cluster/${folder}`, copied);
  await copyOne(join(cluster, 'global/pg_control'), target, 'cluster/global/pg_control', copied);
  const stopped = await client.query<{ lsn: string; labelfile: string; spcmapfile: string }>(
    'select lsn::text, labelfile, spcmapfile from pg_backup_stop(wait_for_archive => false)',
  );
  const { lsn: startLsn, server } = started.rows[0]!;
  const { lsn: stopLsn, labelfile, spcmapfile } = stopped.rows[0]!;
  await writeText(target, 'cluster/backup_label', labelfile, copied);
  if (spcmapfile !== '') await writeText(target, 'cluster/tablespace_map', spcmapfile, copied);
  await copyLog(client, cluster, target, copied, startLsn, stopLsn);
  return { server, startLsn, stopLsn };
}

/** Copies the write-ahead log from the start of the copy to its end; a gap is an error. */
async function copyLog(client: pg.Client, cluster: string, target: string, copied: Copied, startLsn: string, stopLsn: string): Promise<void> {
  const { rows } = await client.query<{ segment: string }>(
    `select pg_walfile_name($1::pg_lsn + n * s.size) as segment
       from (select setting::numeric as size from pg_settings where name = 'wal_segment_size') s,
            generate_series(0, ceil(($2::pg_lsn - $1::pg_lsn) / s.size)) n
      where pg_walfile_name($1::pg_lsn + n * s.size) <= pg_walfile_name($2::pg_lsn - 1)
      order by 1`,
    [startLsn, stopLsn],
  );
  for (const segment of new Set(rows.map((row) => row.segment)))
    await copyOne(join(cluster, 'pg_wal', segment), target, `cluster/pg_wal/${segment}`, copied);
}

async function writeText(target: string, path: string, text: string, copied: Copied): Promise<void> {
  const draft = join(target, 'text.draft');
  writeFileSync(draft, text, { mode: 0o600 });
  await copyOne(draft, target, path, copied);
  rmSync(draft);
}

function refuseTarget(target: string, living: string[]): void {
  const full = resolve(target);
  for (const folder of living) {
    const path = relative(findHome(folder) ?? resolve(folder), full);
    if (path !== '' && path.startsWith('..')) continue;
    throw new EmbeddedPostgresError(
      'target-not-empty',
      `The backup cannot go into ${full}, which lies in the data it copies.`,
      'Name a folder elsewhere, best on another disk.',
    );
  }
  const status = statSync(full, { throwIfNoEntry: false });
  if (status === undefined || (status.isDirectory() && readdirSync(full).length === 0)) return;
  throw new EmbeddedPostgresError(
    'target-not-empty',
    `The backup cannot go into ${full}, where something is already.`,
    'Name a new or empty folder.',
  );
}
