export { campaignInUse } from './campaign-in-use.ts';
export { campaignsOn, getCampaign } from './get-campaign.ts';
export type { LoadedCampaign } from './get-campaign.ts';
