/** What went wrong with the embedded database, as a word a program can decide on. */
export type EmbeddedPostgresErrorCode =
  | 'already-running'
  | 'backup-incomplete'
  | 'backup-damaged'
  | 'binaries-broken'
  | 'binaries-missing'
  | 'folder-full'
  | 'folder-not-writable'
  | 'folder-unreachable'
  | 'initdb-failed'
  | 'not-a-folder'
  | 'postmaster-failed'
  | 'postmaster-will-not-stop'
  | 'restore-unfinished'
  | 'self-test-failed'
  | 'target-not-empty'
  | 'wrong-user'
  | 'wrong-version';

/** An error of the embedded database: `code` for programs, `message` says what happened, `remedy` what the administrator can do. */
export class EmbeddedPostgresError extends Error {
  readonly code: EmbeddedPostgresErrorCode;
  readonly remedy: string;

  constructor(code: EmbeddedPostgresErrorCode, message: string, remedy: string, cause?: unknown) {
    super(`${message} ${remedy}`, cause === undefined ? undefined : { cause });
    this.name = 'EmbeddedPostgresError';
    this.code = code;
    this.remedy = remedy;
  }
}

/** Error of a folder whose file system has no room left. */
export function folderFull(folder: string, cause?: unknown): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'folder-full',
    `No space is left for the database in ${folder}.`,
    'Free some space there, or set ANZHI_DATA to a folder on a larger disk and move the data into it; then start again. Nothing stored is lost.',
    cause,
  );
}

/** Error of a folder this process, or the user the database runs as, may not write into. */
export function folderNotWritable(folder: string, cause?: unknown): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'folder-not-writable',
    `The folder ${folder} cannot be written.`,
    'Give it to the user that runs Anzhi (chown), mount it read-write, or set ANZHI_DATA to another folder.',
    cause,
  );
}

/** Turns an error of the operating system met at `folder` into one with a code and a remedy; other errors come back unchanged. */
export function explainFolderError(error: unknown, folder: string): unknown {
  if (error instanceof EmbeddedPostgresError) return error;
  switch ((error as NodeJS.ErrnoException | undefined)?.code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return folderFull(folder, error);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return folderNotWritable(folder, error);
    case 'ENOTDIR':
    case 'EEXIST':
      return new EmbeddedPostgresError(
        'not-a-folder',
        `${folder} cannot be a folder: a file stands in its way.`,
        'Move that file away, or set ANZHI_DATA to another folder.',
        error,
      );
    default:
      return error;
  }
}

/** Same as explainFolderError, for what the programs of PostgreSQL printed; undefined when the text names no trouble of a folder. */
export function explainFolderOutput(output: string, folder: string): EmbeddedPostgresError | undefined {
  if (/No space left on device|Disk quota exceeded/.test(output)) return folderFull(folder, output);
  if (/Permission denied|Read-only file system/.test(output)) return folderNotWritable(folder, output);
  return undefined;
}

/** Error of PostgreSQL programs that do not run here; `output` is what they, or the system, said. */
export function binariesBroken(output: string): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'binaries-broken',
    `The PostgreSQL programs do not run on this machine: ${output}`,
    'Run npm ci again; on a system without the GNU C library set DATABASE_URL to a PostgreSQL server.',
  );
}
