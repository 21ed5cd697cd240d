import * as contract from '../../../contracts/campaigns.ts';
import type { Serve } from '../../platform/serve.ts';
import { campaignDetail } from './campaign-detail.ts';
import { campaignKinds } from './campaign-kinds.ts';
import { campaignMatrix } from './campaign-matrix.ts';
import { listCampaigns } from './list-campaigns.ts';

export function campaignRoutes(serve: Serve): void {
  serve(contract.listCampaigns, (work) => listCampaigns(work));
  serve(contract.getCampaign, (work, { params }) => campaignDetail(work, params.id));
  serve(contract.campaignKinds, (work, { params, query }) => campaignKinds(work, params.id, query.on));
  serve(contract.campaignMatrix, (work, { params }) => campaignMatrix(work, params.id));
}
