import type { Work } from '../../platform/work.ts';
import { getCampaign, type LoadedCampaign } from './get-campaign.ts';

/** The campaign that is asked for, else the one the viewer works in, else the first that was loaded. Throws not-found. */
export async function campaignInUse(work: Work, id?: string): Promise<LoadedCampaign> {
  const wanted = id ?? work.viewer.campaignId;
  if (wanted !== null) return getCampaign(work, wanted);
  const first = await work.db.selectFrom('campaigns').select('id').orderBy('id').limit(1).executeTakeFirst();
  return getCampaign(work, first?.id ?? null);
}
