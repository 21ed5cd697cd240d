import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from './config.ts';
import { migrate } from './database/migrate.ts';
import { type Database, openDatabase } from './database/open-database.ts';
import { findRunningPostgres } from './embedded-postgres/find-running-postgres.ts';
import { startEmbeddedPostgres } from './embedded-postgres/start-embedded-postgres.ts';
import { type FileStore, folderFileStore } from './file-store.ts';

/** What a process of ours stands on: a database that is up to date, and the file store. */
export interface OpenMeans {
  database: Database;
  files: FileStore;
  /** The owner's address: for migrations, jobs' set-up and the commands of the administrator. */
  ownerUrl: string;
  /** The audit role's address: may read the log and nothing else. */
  auditUrl: { url: string; role: string };
  /** Environment for a child process of ours, so that it uses the same database. */
  childEnv: Record<string, string>;
  close(): Promise<void>;
}

/**
 * Opens the database that the configuration names, embedded or not, and brings its schema up to date. A command passes
 * `beside`: where a server already runs the embedded database, it works on that one and leaves it running. One that only
 * looks passes `migrates: false`: the schema stays as it was found.
 */
export async function openMeans(
  config: Config,
  log: (line: string) => void = () => undefined,
  { beside = false, migrates = true } = {},
): Promise<OpenMeans> {
  mkdirSync(config.dataDir, { recursive: true });
  const files = folderFileStore(join(config.dataDir, 'files'));
  if (config.databaseUrl !== null) {
    const ownerUrl = config.databaseUrl;
    if (migrates) await migrate({ ownerUrl, schema: config.schema });
    const app = config.databaseAppUrl === null ? { url: ownerUrl, role: 'anzhi_app' } : { url: config.databaseAppUrl };
    const database = openDatabase({ ...app, schema: config.schema, max: config.poolSize });
    const childEnv = { DATABASE_URL: ownerUrl, ...(config.databaseAppUrl === null ? {} : { DATABASE_APP_URL: config.databaseAppUrl }) };
    return { database, files, ownerUrl, auditUrl: { url: ownerUrl, role: 'anzhi_audit' }, childEnv, close: () => database.close() };
  }
  const dataDir = join(config.dataDir, 'postgres');
  const running = beside ? findRunningPostgres(dataDir) : undefined;
  const embedded = running ? { ...running, stop: async () => undefined } : await startEmbeddedPostgres({ dataDir, log });
  const rolePassword = keptPassword(config.dataDir);
  if (migrates) await migrate({ ownerUrl: embedded.ownerUrl, schema: config.schema, rolePassword });
  const appUrl = embedded.urlFor('anzhi_app', rolePassword, 'anzhi');
  const database = openDatabase({ url: appUrl, schema: config.schema, max: config.poolSize });
  return {
    database,
    files,
    ownerUrl: embedded.ownerUrl,
    // Entered after the owner's sign-in: a copy just restored has no password of the role yet, since a backup carries none.
    auditUrl: { url: embedded.ownerUrl, role: 'anzhi_audit' },
    childEnv: { DATABASE_URL: embedded.ownerUrl, DATABASE_APP_URL: appUrl },
    async close() {
      await database.close();
      await embedded.stop();
    },
  };
}

/** The application roles' password on the embedded database; lies beside the data, readable by its user only. */
function keptPassword(dataDir: string): string {
  const path = join(dataDir, 'role-password');
  if (!existsSync(path)) {
    writeFileSync(path, randomBytes(24).toString('base64url'), { mode: 0o600 });
    chmodSync(path, 0o600);
  }
  return readFileSync(path, 'utf8').trim();
}
