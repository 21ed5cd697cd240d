import type { CheckFacts } from '../../../domain/figures/counted-record.ts';
import { notFound } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';

/** A check as counting needs it; whether it is the first at its firm differs by campaign and is not in `facts`. */
export interface CheckCount {
  id: string;
  campaignIds: string[];
  enterpriseId: string;
  regionCode: string;
  facts: Omit<CheckFacts, 'isFirstAtFirm' | 'isVoided'>;
}

export const checkCountColumns = [
  'id',
  'campaign_ids',
  'enterprise_id',
  'region_code',
  'region_then',
  'sector',
  'made_on',
  'officer_count',
  'team_count',
] as const;

export function checkCountFrom(row: {
  id: string;
  campaign_ids: string[];
  enterprise_id: string;
  region_code: string;
  region_then: string;
  sector: number;
  made_on: string;
  officer_count: number;
  team_count: number;
}): CheckCount {
  return {
    id: row.id,
    campaignIds: row.campaign_ids,
    enterpriseId: row.enterprise_id,
    regionCode: row.region_code,
    facts: { regionThen: row.region_then, sector: row.sector, madeOn: row.made_on, officers: row.officer_count, teams: row.team_count },
  };
}

/** What counting needs of a check. Throws not-found. */
export async function checkCountOf(work: Work, id: string): Promise<CheckCount> {
  const row = await work.db.selectFrom('checks').select(checkCountColumns).where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound('检查记录', 'check');
  return checkCountFrom(row);
}
