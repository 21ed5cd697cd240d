import { sql } from 'kysely';
import { contributionsOf, differenceOf } from '../../../domain/figures/contributions.ts';
import type { Work } from '../../platform/work.ts';
import { getCampaign } from '../campaign/for-other-modules.ts';
import { type CountedChange, periodOfDayIn } from './count-change.ts';

/** As countChange, for many records in one statement (a file that was brought in). */
export async function countChanges(work: Work, changes: readonly CountedChange[]): Promise<void> {
  const campaigns = new Map<string, { measures: Parameters<typeof contributionsOf>[0]; periodOfDay: (day: string) => string | null }>();
  for (const id of new Set(changes.flatMap((change) => change.campaignIds))) {
    const campaign = await getCampaign(work, id);
    campaigns.set(id, { measures: campaign.measures, periodOfDay: periodOfDayIn(campaign) });
  }
  const rows = [];
  for (const change of changes) {
    for (const campaignId of change.campaignIds) {
      const campaign = campaigns.get(campaignId);
      if (!campaign) continue;
      const contributions = (record: CountedChange['after'] | null) =>
        record ? contributionsOf(campaign.measures, campaign.periodOfDay, record) : [];
      for (const delta of differenceOf(contributions(change.before), contributions(change.after))) {
        rows.push({
          c: campaignId,
          m: delta.measure,
          r: change.regionCode,
          t: delta.regionThen,
          s: delta.sector,
          k: delta.kind,
          p: delta.period,
          v: delta.value,
          i: change.recordId,
          o: change.recordKind,
        });
      }
    }
  }
  if (rows.length === 0) return;
  await sql`
    insert into deltas (at, campaign_id, measure, region_code, region_then, sector, kind, period, value, record_kind, record_id)
    select ${work.now}, d.c, d.m, d.r, d.t, d.s, d.k, d.p, d.v, d.o, d.i
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as d(c bigint, m text, r text, t text, s smallint, k text, p text, v integer, o text, i bigint)`.execute(
    work.db,
  );
}
