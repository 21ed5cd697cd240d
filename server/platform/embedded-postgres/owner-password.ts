import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';
import { writePrivateFile } from './hand-over.ts';
import { removeStalePostmasterFile } from './postmaster-file.ts';
import type { Home } from './prepare-home.ts';
import type { Binaries } from './provide-binaries.ts';
import { runProgram } from './run-program.ts';

/** Name of the superuser that owns the cluster and the database. */
export const ownerRole = 'anzhi_superuser';

/** File in the database's folder with the owner's password, readable by its owner only. */
export const passwordFileName = 'owner-password';

/** A new password of 192 random bits, safe in addresses and SQL. */
export function newPassword(): string {
  return randomBytes(24).toString('hex');
}

/** The owner's password as kept in the folder, if it is there. */
export function findOwnerPassword(home: string): string | undefined {
  const file = join(home, passwordFileName);
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
}

/**
 * Gives the owner a new password while the server is down, for a cluster whose password file is not there
 * (a restored one: backups carry no password). Runs recovery first where the cluster needs it.
 * Throws EmbeddedPostgresError `postmaster-failed`.
 */
export async function resetOwnerPassword({ home, cluster, user }: Home, binaries: Binaries): Promise<string> {
  removeStalePostmasterFile(cluster);
  const password = newPassword();
  const statement = `alter role ${ownerRole} password '${password}';\n`;
  const { status, output } = await runProgram(binaries.postgres, ['--single', '-D', cluster, 'postgres'], { user, input: statement });
  if (status !== 0 || /^.*(ERROR|FATAL|PANIC):/m.test(output)) {
    throw new EmbeddedPostgresError(
      'postmaster-failed',
      `The password of the database in ${home} could not be renewed: ${output.trim().slice(-1000)}`,
      'Restore a backup into an empty folder.',
    );
  }
  writePrivateFile(join(home, passwordFileName), `${password}\n`);
  return password;
}
