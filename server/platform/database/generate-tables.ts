import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The TypeScript of the live schema, made by kysely-codegen: days are text, JSON is unknown until a reader says what it is.
 * `node server/platform/database/generate-tables.ts URL` rewrites tables.ts; a test compares it with a fresh database.
 */
export function generateTables(url: string, schema: string): string {
  const out = join(tmpdir(), `anzhi-tables-${process.pid}.ts`);
  const codegen = join(import.meta.dirname, '../../../node_modules/kysely-codegen/dist/cli/bin.js');
  const mapping = JSON.stringify({ jsonb: 'ColumnType<unknown, unknown, unknown>', date: 'string', xid8: 'ColumnType<string, never, never>' });
  const run = spawnSync(
    process.execPath,
    [
      codegen,
      '--dialect',
      'postgres',
      '--url',
      url,
      '--default-schema',
      schema,
      '--include-pattern',
      `${schema}.*`,
      '--type-mapping',
      mapping,
      '--out-file',
      out,
    ],
    { encoding: 'utf8', env: { ...process.env, PGOPTIONS: `-c search_path=${schema},extensions` } },
  );
  if (run.status !== 0) throw new Error(`kysely-codegen failed: ${run.stderr}${run.stdout}`);
  const text = readFileSync(out, 'utf8');
  rmSync(out);
  return text;
}

const [, script, url] = process.argv;
if (script === import.meta.filename && url !== undefined) {
  writeFileSync(join(import.meta.dirname, 'tables.ts'), generateTables(url, process.env['ANZHI_SCHEMA'] ?? 'anzhi'));
}
