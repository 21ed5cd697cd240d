import { contributionsOf, differenceOf } from '../../../domain/figures/contributions.ts';
import type { CountedRecord } from '../../../domain/figures/counted-record.ts';
import { periodOf } from '../../../domain/deadlines/period.ts';
import type { Work } from '../../platform/work.ts';
import { getCampaign, type LoadedCampaign } from '../campaign/for-other-modules.ts';

export interface CountedChange {
  campaignIds: readonly string[];
  recordKind: 'problem' | 'check';
  recordId: string;
  /** Code of today, by which scope reads. */
  regionCode: string;
  /** Null before registration. */
  before: CountedRecord | null;
  after: CountedRecord;
}

/** The period of a day in a campaign, or null outside the campaign's days. */
export function periodOfDayIn(campaign: LoadedCampaign): (day: string) => string | null {
  const form = campaign.forms[0];
  return (day) => (form === undefined || day < campaign.period.from || day > campaign.period.to ? null : periodOf(form.period, day));
}

/** Appends what an act changes in the figures, in the act's own transaction: what the record counts after it less what it counted before. */
export async function countChange(work: Work, change: CountedChange): Promise<void> {
  const rows = [];
  for (const campaignId of change.campaignIds) {
    const campaign = await getCampaign(work, campaignId);
    const periodOfDay = periodOfDayIn(campaign);
    const before = change.before ? contributionsOf(campaign.measures, periodOfDay, change.before) : [];
    for (const delta of differenceOf(before, contributionsOf(campaign.measures, periodOfDay, change.after))) {
      rows.push({
        at: work.now,
        campaign_id: campaignId,
        measure: delta.measure,
        region_code: change.regionCode,
        region_then: delta.regionThen,
        sector: delta.sector,
        kind: delta.kind,
        period: delta.period,
        value: delta.value,
        record_kind: change.recordKind,
        record_id: change.recordId,
      });
    }
  }
  if (rows.length > 0) await work.db.insertInto('deltas').values(rows).execute();
}
