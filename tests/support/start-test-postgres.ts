import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { migrate } from '../../server/platform/database/migrate.ts';
import { removeEmbeddedPostgres } from '../../server/platform/embedded-postgres/remove-embedded-postgres.ts';
import { startEmbeddedPostgres } from '../../server/platform/embedded-postgres/start-embedded-postgres.ts';
import { fillTemplate } from './fill-template.ts';

declare module 'vitest' {
  interface ProvidedContext {
    ownerUrl: string;
    rolePassword: string;
  }
}

/**
 * One embedded PostgreSQL for a whole test run. The database `template_anzhi` has the schema, the divisions, the 2009
 * campaign and its units; each test file copies it (see test-app.ts) and drops the copy.
 */
export default async function startTestPostgres(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'anzhi-test-'));
  chmodSync(folder, 0o755);
  const embedded = await startEmbeddedPostgres({ dataDir: join(folder, 'postgres'), durability: 'none', settings: { max_connections: '200' } });
  const rolePassword = 'for-tests-only';
  const owner = new pg.Client({ connectionString: embedded.ownerUrl });
  await owner.connect();
  await owner.query('create database template_anzhi');
  await owner.end();
  const templateUrl = databaseUrl(embedded.ownerUrl, 'template_anzhi');
  await migrate({ ownerUrl: templateUrl, schema: 'anzhi', rolePassword });
  await fillTemplate(databaseUrl(embedded.ownerUrl, 'template_anzhi'));
  project.provide('ownerUrl', embedded.ownerUrl);
  project.provide('rolePassword', rolePassword);
  return async () => {
    await embedded.stop();
    removeEmbeddedPostgres(join(folder, 'postgres'));
    rmSync(folder, { recursive: true, force: true });
  };
}

/** The same server and user, another database. */
export function databaseUrl(url: string, database: string): string {
  return url.replace(/\/anzhi(\?|$)/, `/${database}$1`);
}
