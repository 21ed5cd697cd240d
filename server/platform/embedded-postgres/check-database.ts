import pg from 'pg';
import { databaseName } from './connection-url.ts';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';

/**
 * Creates the application's database where it is missing and proves that the server finds Chinese text by trigrams.
 * `urlFor` gives the owner's connection string for a database. Throws EmbeddedPostgresError `self-test-failed`.
 */
export async function checkDatabase(urlFor: (database: string) => string): Promise<void> {
  await withClient(urlFor('postgres'), async (client) => {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [databaseName]);
    if (rowCount === 0) await client.query(`create database ${databaseName}`);
  });
  await withClient(urlFor(databaseName), async (client) => {
    const likeness = await trigramLikeness(client);
    if (likeness > 0) return;
    throw new EmbeddedPostgresError(
      'self-test-failed',
      'The database does not find Chinese text by trigrams: its character type is not UTF-8.',
      'Take a backup of the folder, set ANZHI_DATA to a new folder and load the records there.',
    );
  });
}

/** Runs `act` on one connection of its own. */
export async function withClient<T>(url: string, act: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    return await act(client);
  } finally {
    await client.end();
  }
}

/** Likeness of two Chinese words sharing a beginning; the extension is used where it is, or for one rolled-back transaction. */
async function trigramLikeness(client: pg.Client): Promise<number> {
  await client.query('begin');
  try {
    const installed = await client.query<{ schema: string }>(
      "select quote_ident(n.nspname) as schema from pg_extension e join pg_namespace n on n.oid = e.extnamespace where e.extname = 'pg_trgm'",
    );
    const schema = installed.rows[0]?.schema ?? 'anzhi_self_test';
    if (installed.rowCount === 0) await client.query('create schema anzhi_self_test; create extension pg_trgm schema anzhi_self_test');
    const { rows } = await client.query<{ likeness: number }>(`select ${schema}.similarity('化工', '化工厂') as likeness`);
    return rows[0]?.likeness ?? 0;
  } finally {
    await client.query('rollback');
  }
}
