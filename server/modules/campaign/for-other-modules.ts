export { campaignInUse } from './campaign-in-use.ts';
export { campaignOfViewer, campaignsOn, getCampaign } from './get-campaign.ts';
export type { LoadedCampaign } from './get-campaign.ts';
