import { systemClock } from '../server/platform/clock.ts';
import { readConfig } from '../server/platform/config.ts';
import { type OpenMeans, openMeans } from '../server/platform/open-means.ts';
import { runAsSystem } from '../server/platform/run-as-system.ts';
import type { Work } from '../server/platform/work.ts';

/** Opens the database as the environment says (ANZHI_DATA, DATABASE_URL), does one thing in one transaction, closes it. */
export async function inOneTransaction<T>(act: (work: Work, means: OpenMeans) => Promise<T>, options: { oneMoment?: boolean } = {}): Promise<T> {
  const means = await openMeans(readConfig(process.env), undefined, { beside: true });
  try {
    return await runAsSystem({ ...means, clock: systemClock }, (work) => act(work, means), options);
  } finally {
    await means.close();
  }
}
