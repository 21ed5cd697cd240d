import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readConfig } from '../../server/platform/config.ts';
import { restoreEmbedded } from '../../server/platform/embedded-postgres/restore-embedded.ts';
import type { Command } from '../command.ts';
import { checkpointFile } from './backup.ts';

const help = `anzhi restore DIR   puts the backup in DIR into ANZHI_DATA, which must hold no database yet

Checks every file against the backup's manifest first. Afterwards: anzhi verify, anzhi recount.`;

export const restoreCommand: Command = {
  summary: 'put a backup into an empty data folder',
  help,
  async run([dir, ...rest]) {
    if (dir === undefined || rest.length > 0) throw new Error(`usage: ${help}`);
    const config = readConfig(process.env);
    if (config.databaseUrl !== null) throw new Error('DATABASE_URL is set: restore that server with its own tools');
    const source = resolve(dir);
    mkdirSync(config.dataDir, { recursive: true });
    const manifest = await restoreEmbedded({
      source,
      dataDir: join(config.dataDir, 'postgres'),
      filesDir: join(config.dataDir, 'files'),
      log: (line) => console.error(line),
    });
    const marks = join(source, checkpointFile);
    if (existsSync(marks)) copyFileSync(marks, join(config.dataDir, checkpointFile));
    console.log(`${config.dataDir}: restored ${manifest.files.length} files from ${source}`);
  },
};
