import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readConfig } from '../../server/platform/config.ts';
import { backupEmbedded } from '../../server/platform/embedded-postgres/backup-embedded.ts';
import { systemClock } from '../../server/platform/clock.ts';
import { recordBackup } from '../../server/platform/last-backup.ts';
import { openMeans } from '../../server/platform/open-means.ts';
import { runAsSystem } from '../../server/platform/run-as-system.ts';
import type { Command } from '../command.ts';

const help = `anzhi backup DIR   copies the embedded database and all files into the new folder DIR, also while the server runs

With DATABASE_URL set, back that server up by pg_basebackup; files lie in ANZHI_DATA/files.`;

export const checkpointFile = 'audit-checkpoints.log';

export const backupCommand: Command = {
  summary: 'back up the embedded database and the files while they serve',
  help,
  async run([dir, ...rest]) {
    if (dir === undefined || rest.length > 0) throw new Error(`usage: ${help}`);
    const config = readConfig(process.env);
    if (config.databaseUrl !== null)
      throw new Error(
        'DATABASE_URL is set: back that server up with its own tools (pg_basebackup; not pg_dump, which loses the order of transactions that figures are folded by)',
      );
    const target = resolve(dir);
    const means = await openMeans(config, undefined, { beside: true });
    try {
      // Read before the copy begins, so that every line it names is in the copy.
      const checkpoints = join(config.dataDir, checkpointFile);
      const marks = existsSync(checkpoints) ? readFileSync(checkpoints) : undefined;
      const manifest = await backupEmbedded({
        dataDir: join(config.dataDir, 'postgres'),
        filesDir: join(config.dataDir, 'files'),
        target,
        ownerUrl: means.ownerUrl,
      });
      if (marks) writeFileSync(join(target, checkpointFile), marks, { mode: 0o600 });
      const bytes = manifest.files.reduce((sum, file) => sum + file.size, 0);
      await runAsSystem({ ...means, clock: systemClock }, (work) => recordBackup(work, { bytes, files: manifest.files.length }));
      console.log(`${target}: ${manifest.files.length} files, ${(bytes / 1024 / 1024).toFixed(1)} MB`);
    } finally {
      await means.close();
    }
  },
};
