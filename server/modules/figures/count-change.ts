import { differenceOf } from '../../../domain/figures/contributions.ts';
import type { CountedKind, CountedRecord } from '../../../domain/figures/counted-record.ts';
import type { Work } from '../../platform/work.ts';
import { getCampaign } from '../campaign/for-other-modules.ts';
import { contributionsIn } from './contributions-in.ts';

export interface CountedChange {
  campaignIds: readonly string[];
  /** The campaign by whose kinds the record was registered; null for records without kinds. */
  numberedIn: string | null;
  recordKind: CountedKind;
  recordId: string;
  /** Code of today, by which scope reads. */
  regionCode: string;
  /** Null before registration. */
  before: CountedRecord | null;
  after: CountedRecord;
}

/** Appends what an act changes in the figures, in the act's own transaction: what the record counts after it less what it counted before. */
export async function countChange(work: Work, change: CountedChange): Promise<void> {
  const rows = [];
  const numbering = change.numberedIn === null ? null : await getCampaign(work, change.numberedIn);
  for (const campaignId of change.campaignIds) {
    const campaign = campaignId === numbering?.id ? numbering : await getCampaign(work, campaignId);
    const before = change.before ? contributionsIn(campaign, numbering, change.before) : [];
    for (const delta of differenceOf(before, contributionsIn(campaign, numbering, change.after))) {
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
