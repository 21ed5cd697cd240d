import type { Work } from '../../platform/work.ts';
import { campaignsOn } from '../campaign/for-other-modules.ts';

/** In which campaigns a case counts: those of its problems, else those that run on the day of its opening. */
export async function campaignsOfCase(work: Work, problemIds: readonly string[]): Promise<string[]> {
  if (problemIds.length === 0) return (await campaignsOn(work, work.today)).map(({ id }) => id);
  const rows = await work.db.selectFrom('problems').select('campaign_ids').where('id', 'in', problemIds).execute();
  return [...new Set(rows.flatMap((row) => row.campaign_ids))].toSorted();
}
