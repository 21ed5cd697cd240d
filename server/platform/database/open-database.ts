import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Scope } from '../viewer.ts';
import { preparedName } from './prepared-names.ts';
import type { DB } from './tables.ts';

/** bigint and numeric come as strings by default; days stay text, counts become numbers where they fit. */
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

export type Db = Kysely<DB>;

export interface Transaction {
  db: Db;
  client: pg.PoolClient;
  /** The rehearsal clock's moment as this transaction found it, or null. */
  clockRow: Date | null;
  /** Rows of the last statement that was sent along with the opening of the transaction. */
  opening: pg.QueryResult[];
}

export interface Database {
  /** The only door: a transaction under a scope. Rolled back when `work` throws. */
  asScope<T>(scope: Scope, work: (tx: Transaction) => Promise<T>, more?: OpeningOptions): Promise<T>;
  pool: pg.Pool;
  close(): Promise<void>;
}

export interface OpeningOptions {
  /** SQL sent in the same round trip as BEGIN; values must be escaped literals. */
  opening?: string;
  /** SQL sent in the same round trip as COMMIT, made when the work is done. */
  closing?: () => string | undefined;
  readOnly?: boolean;
  /** Every statement sees the same moment; for reading only. */
  oneMoment?: boolean;
}

/** Where the application connects. `url` carries the role; the search path is set once a connection. */
export function openDatabase(options: { url: string; schema: string; role?: string; max: number }): Database {
  const settings = [
    `-c search_path=${options.schema},extensions`,
    '-c timezone=UTC',
    '-c statement_timeout=60000',
    '-c idle_in_transaction_session_timeout=60000',
    ...(options.role ? [`-c role=${options.role}`] : []),
  ].join(' ');
  const pool = new pg.Pool({ connectionString: options.url, max: options.max, options: settings, connectionTimeoutMillis: 30_000 });
  // An idle connection that breaks is dropped by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);

  return {
    pool,
    close: () => pool.end(),
    async asScope(scope, work, more = {}) {
      const client = await pool.connect();
      // A connection that breaks in the middle fails the query under way; the event itself needs no second report.
      const ignore = () => undefined;
      client.on('error', ignore);
      let broken: Error | undefined;
      try {
        const results = (await client.query(openingText(scope, more))) as unknown as pg.QueryResult[];
        const clockRow = (results[4]?.rows[0] as { moment: Date } | undefined)?.moment ?? null;
        const result = await work({ db: kyselyOn(client), client, clockRow, opening: results.slice(5) });
        const closing = more.closing?.();
        await client.query(closing ? `${closing}; COMMIT` : 'COMMIT');
        return result;
      } catch (error) {
        await client.query('ROLLBACK').catch((failure: Error) => {
          broken = failure;
        });
        throw error;
      } finally {
        client.off('error', ignore);
        client.release(broken);
      }
    },
  };
}

function openingText(scope: Scope, more: OpeningOptions): string {
  if (!/^[0-9]{0,9}$/.test(scope.regionFrom) || !/^[0-9]{0,9}$/.test(scope.regionTo)) throw new Error('a scope holds region codes only');
  return [
    more.oneMoment ? 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY' : more.readOnly ? 'BEGIN READ ONLY' : 'BEGIN',
    `SET LOCAL app.region_from = '${scope.regionFrom}'`,
    `SET LOCAL app.region_to = '${scope.regionTo}'`,
    `SET LOCAL app.sectors = '${scope.sectors.toString()}'`,
    'SELECT moment FROM rehearsal_clock',
    ...(more.opening ? [more.opening] : []),
  ].join('; ');
}

/** Kysely over one connection that is already inside a transaction. */
function kyselyOn(client: pg.PoolClient): Db {
  const named = {
    query: (text: string, values: unknown[]) => {
      const name = preparedName(text);
      return client.query(name === undefined ? { text, values } : { name, text, values });
    },
    release: () => undefined,
  };
  const pool = { connect: async () => named, end: async () => undefined };
  return new Kysely<DB>({ dialect: new PostgresDialect({ pool: pool as never }) });
}
