import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { recodeColumns, tableList } from './table-list.ts';

const migrationsDir = join(import.meta.dirname, '../../migrations');

export interface MigrateOptions {
  /** A superuser's or at least the database owner's address. */
  ownerUrl: string;
  schema: string;
  /** Given for the embedded database: the application and audit roles sign in with it. */
  rolePassword?: string;
}

/** The functions that the application may call; bigrams_of stands in an index that its writes keep. The audit role calls none. */
const calledByApplication = [
  'append_audit(jsonb)',
  'next_number(text)',
  'bigrams_of(text)',
  'search_enterprises(text, integer)',
  'alike_enterprises(text, text, text, integer)',
  'search_problems(text, bigint[], integer)',
];

/** PostgreSQL 15 is the floor: Debian 12's. */
const floor = 150_000;

/**
 * Brings the schema up to date, under an advisory lock, so that of several processes one does it and the others wait.
 * Forward only; a migration that was changed after it ran is refused.
 */
export async function migrate(options: MigrateOptions): Promise<{ applied: string[] }> {
  const client = new pg.Client({ connectionString: options.ownerUrl });
  await client.connect();
  try {
    const version = Number((await client.query<{ server_version_num: string }>('show server_version_num')).rows[0]?.server_version_num);
    if (version < floor) throw new Error(`PostgreSQL 15 or newer is needed; this server is ${Math.floor(version / 10_000)}`);
    await client.query('select pg_advisory_lock(hashtext($1))', ['anzhi migrate']);
    await makeRoles(client, options.rolePassword);
    await makeSchemas(client, options.schema);
    const applied = await applyMigrations(client);
    await grantAccess(client, options.schema);
    await refuseForeignFolding(client, options.schema);
    return { applied };
  } finally {
    await client.end();
  }
}

async function makeRoles(client: pg.Client, password: string | undefined): Promise<void> {
  const known = new Set(
    (await client.query<{ rolname: string }>(`select rolname from pg_roles where rolname like 'anzhi\\_%'`)).rows.map((row) => row.rolname),
  );
  for (const role of ['anzhi_owner', 'anzhi_app', 'anzhi_audit']) {
    if (known.has(role)) continue;
    try {
      await client.query(`create role ${role} nosuperuser nocreatedb nocreaterole nobypassrls nologin`);
    } catch (error) {
      // Another database of the same server may be migrating at this moment.
      if ((error as { code?: string }).code === '42710' || (error as { code?: string }).code === '23505') continue;
      throw new Error(
        `the database user may not create the role ${role}. Ask the server's administrator to run: ` +
          `create role ${role} nologin; grant ${role} to current_user;  (${(error as Error).message})`,
        { cause: error },
      );
    }
  }
  const me = (
    await client.query<{ user: string; super: boolean }>(`select current_user as user, rolsuper as super from pg_roles where rolname = current_user`)
  ).rows[0];
  if (me && !me.super)
    for (const role of ['anzhi_owner', 'anzhi_app', 'anzhi_audit']) await client.query(`grant ${role} to ${pg.escapeIdentifier(me.user)}`);
  if (password !== undefined) {
    for (const role of ['anzhi_app', 'anzhi_audit']) await client.query(`alter role ${role} login password ${pg.escapeLiteral(password)}`);
  }
}

async function makeSchemas(client: pg.Client, schema: string): Promise<void> {
  await client.query('create schema if not exists extensions');
  await client.query('grant usage on schema extensions to public');
  await client.query('create extension if not exists pg_trgm schema extensions');
  await client.query(`create schema if not exists ${schema} authorization anzhi_owner`);
  await client.query(`grant usage on schema ${schema} to anzhi_app, anzhi_audit`);
  await client.query(`set search_path = ${schema}, extensions`);
}

async function applyMigrations(client: pg.Client): Promise<string[]> {
  await client.query('set role anzhi_owner');
  await client.query('create table if not exists migrations (name text primary key, hash text not null, applied_at timestamptz not null)');
  const done = new Map(
    (await client.query<{ name: string; hash: string }>('select name, hash from migrations')).rows.map((row) => [row.name, row.hash]),
  );
  const applied: string[] = [];
  for (const name of (await readdir(migrationsDir)).filter((file) => file.endsWith('.sql')).sort()) {
    const text = await readFile(join(migrationsDir, name), 'utf8');
    const hash = createHash('sha256').update(text).digest('hex');
    const before = done.get(name);
    if (before === hash) continue;
    if (before !== undefined) throw new Error(`migration ${name} was changed after it ran here; write a new one instead`);
    await client.query('begin');
    try {
      await client.query(text);
      await client.query('insert into migrations values ($1, $2, clock_timestamp())', [name, hash]);
      await client.query('commit');
    } catch (error) {
      await client.query('rollback');
      throw new Error(`migration ${name} failed: ${(error as Error).message}`, { cause: error });
    }
    applied.push(name);
  }
  return applied;
}

/**
 * Figures are folded up to a transaction number, which belongs to the server that gave it. A database that came here by
 * pg_dump has lost that order: its new transactions would count as folded already.
 */
async function refuseForeignFolding(client: pg.Client, schema: string): Promise<void> {
  const { rows } = await client.query<{ ahead: boolean }>(
    `select folded_below > pg_snapshot_xmax(pg_current_snapshot()) as ahead from ${schema}.fold_state`,
  );
  if (rows[0]?.ahead) {
    throw new Error(
      'this database was moved by pg_dump, which does not keep the order of transactions; move it by pg_basebackup or a copy of its folder',
    );
  }
}

async function grantAccess(client: pg.Client, schema: string): Promise<void> {
  const statements: string[] = [];
  for (const [table, { writes }] of Object.entries(tableList)) {
    statements.push(`revoke all on ${table} from anzhi_app, anzhi_audit`, `grant select on ${table} to anzhi_app`);
    if (writes === 'full') statements.push(`grant insert, update, delete on ${table} to anzhi_app`);
    if (writes === 'append-only' || writes === 'recode-only') statements.push(`grant insert on ${table} to anzhi_app`);
    if (writes === 'recode-only') statements.push(`grant update (${(recodeColumns[table] ?? []).join(', ')}) on ${table} to anzhi_app`);
  }
  statements.push('grant select on audit_log, audit_heads, problem_moves, report_moves, settings to anzhi_audit');
  statements.push(`grant usage on all sequences in schema ${schema} to anzhi_app`);
  statements.push(`revoke execute on all functions in schema ${schema} from public, anzhi_app, anzhi_audit`);
  statements.push(`grant execute on function ${calledByApplication.join(', ')} to anzhi_app`);
  await client.query(statements.join(';\n'));
  await client.query('reset role');
}
