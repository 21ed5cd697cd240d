import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { systemClock } from '../../server/platform/clock.ts';
import { readConfig } from '../../server/platform/config.ts';
import { openMeans } from '../../server/platform/open-means.ts';
import { runAsSystem } from '../../server/platform/run-as-system.ts';

const run = promisify(execFile);
const anzhi = async (dataDir: string, ...args: string[]) => {
  const env = { ...process.env, ANZHI_DATA: dataDir, DATABASE_URL: '' };
  return (await run(process.execPath, [join(import.meta.dirname, '../anzhi.ts'), ...args], { env })).stdout;
};

test('a copy restored from a backup, never started yet, verifies and recounts', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'anzhi-restored-'));
  const [data, backup, copy] = ['data', 'backup', 'copy'].map((name) => join(folder, name)) as [string, string, string];
  try {
    const means = await openMeans(readConfig({ ANZHI_DATA: data }));
    await runAsSystem({ ...means, clock: systemClock }, async (work) =>
      work.audit({ act: 'loadCampaign', objectKind: 'campaign', objectId: '1', details: {}, regionCode: '320000000' }),
    );
    await anzhi(data, 'backup', backup);
    await means.close();
    await anzhi(copy, 'restore', backup);
    expect(await anzhi(copy, 'verify')).toContain('whole: 1 lines in 1 shards');
    expect(await anzhi(copy, 'recount')).toContain('the figures equal the records');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 120_000);
