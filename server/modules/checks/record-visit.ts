import type { Day } from '../../../domain/calendar/day.ts';
import type { Work } from '../../platform/work.ts';
import { campaignsOn } from '../campaign/for-other-modules.ts';
import { attachFiles } from '../files/for-other-modules.ts';
import { countCheck } from './count-check.ts';

/** A visit that has been made, as a check record keeps it; who may make it and with whom was settled before. */
export interface VisitMade {
  unitId: string;
  enterpriseId: string;
  regionCode: string;
  sector: number;
  madeOn: Day;
  officers: readonly { personId: string; name: string; certificate: string }[];
  teams: number;
  summary: string;
  foundNothing: boolean;
  fileIds: readonly string[];
}

/** Writes the check, hangs its papers on it and counts it in every campaign that ran on its day. Returns its id; the act's audit line is the caller's. */
export async function recordVisit(work: Work, visit: VisitMade): Promise<string> {
  const campaigns = await campaignsOn(work, visit.madeOn);
  const { id } = await work.db
    .insertInto('checks')
    .values({
      campaign_ids: campaigns.map((campaign) => campaign.id),
      unit_id: visit.unitId,
      enterprise_id: visit.enterpriseId,
      made_on: visit.madeOn,
      officers: JSON.stringify(visit.officers),
      officer_count: visit.officers.length,
      team_count: visit.teams,
      summary: visit.summary,
      found_nothing: visit.foundNothing,
      region_code: visit.regionCode,
      region_then: visit.regionCode,
      sector: visit.sector,
      made_at: work.now,
      made_by_person_id: work.viewer.personId,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const { regionCode, sector } = visit;
  await attachFiles(work, visit.fileIds, { kind: 'check', id, regionCode, regionThen: regionCode, sector });
  await countCheck(work, id);
  return id;
}
