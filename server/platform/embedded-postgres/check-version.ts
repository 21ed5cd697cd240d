import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { binariesBroken, EmbeddedPostgresError } from './embedded-postgres-error.ts';
import type { Home } from './prepare-home.ts';
import type { Binaries } from './provide-binaries.ts';
import { runProgram } from './run-program.ts';

/** Makes sure that the programs run and are of the cluster's major version. Throws EmbeddedPostgresError `binaries-broken` or `wrong-version`. */
export async function checkVersion({ cluster, user }: Home, { postgres }: Binaries): Promise<void> {
  const { status, output } = await runProgram(postgres, ['--version'], { user });
  const programs = /\(PostgreSQL\) (\d+)/.exec(output)?.[1];
  if (status !== 0 || programs === undefined) throw binariesBroken(output.trim());
  const stored = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  if (stored === programs) return;
  throw new EmbeddedPostgresError(
    'wrong-version',
    `The database in ${cluster} was made by PostgreSQL ${stored}, and the installed programs are of version ${programs}.`,
    `Start it with the release of Anzhi that brought PostgreSQL ${stored}, or load its records into a server of your own and set DATABASE_URL.`,
  );
}
