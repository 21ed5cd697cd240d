import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { readConfig } from '../../server/platform/config.ts';
import { openMeans } from '../../server/platform/open-means.ts';
import type { Command } from '../command.ts';
import { readCheckpoints } from '../verify/checkpoints.ts';
import { verifyLog, verifyOpening } from '../verify/verify-log.ts';

const help = `anzhi verify [--checkpoints FILE]   checks the audit log line by line; ends with 1 where it was altered

Finds edited, removed, inserted, reordered and foreign lines, and a log that was cut short: the checkpoints that the
worker writes to ANZHI_DATA/audit-checkpoints.log name lines that must be there. Keep a copy of that file elsewhere.`;

export const verifyCommand: Command = {
  summary: 'check that nobody altered the audit log',
  help,
  async run(args) {
    const { values } = parseArgs({ args, options: { checkpoints: { type: 'string' } } });
    const config = readConfig(process.env);
    const means = await openMeans(config, undefined, { beside: true, migrates: false });
    const { url, role } = means.auditUrl;
    const client = new pg.Client({ connectionString: url, options: `-c search_path=${config.schema} -c role=${role}` });
    try {
      await client.connect();
      await client.query(verifyOpening);
      const marks = readCheckpoints(values.checkpoints ?? join(config.dataDir, 'audit-checkpoints.log'));
      const { lines, shards, faults } = await verifyLog(client, marks);
      for (const fault of faults) console.error(fault);
      if (faults.length > 0) throw new Error(`the audit log has been altered: ${faults.length} of ${shards} shards are not whole`);
      console.log(`the audit log is whole: ${lines} lines in ${shards} shards, ${marks.length} checkpoints met`);
    } finally {
      await client.end();
      await means.close();
    }
  },
};
