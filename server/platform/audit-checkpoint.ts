import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SystemMeans } from './run-as-system.ts';
import { runAsSystem } from './run-as-system.ts';

/**
 * Appends the heads that moved since the last time to a file outside the database, so that a log that was cut short or
 * rewritten from some line on is found by anyone who holds a copy of the file.
 */
export function auditCheckpointer(means: SystemMeans & { dataDir: string }): () => Promise<void> {
  const written = new Map<string, string>();
  return async () => {
    const heads = await runAsSystem(means, (work) => work.db.selectFrom('audit_heads').select(['shard', 'seq', 'hash']).orderBy('shard').execute());
    const moved = heads.filter(({ shard, seq }) => written.get(shard) !== seq);
    if (moved.length === 0) return;
    const moment = new Date().toISOString();
    const text = moved.map(({ shard, seq, hash }) => `${moment} ${shard} ${seq} ${hash.toString('hex')}\n`).join('');
    await appendFile(join(means.dataDir, 'audit-checkpoints.log'), text, { mode: 0o640, flush: true });
    for (const { shard, seq } of moved) written.set(shard, seq);
  };
}
