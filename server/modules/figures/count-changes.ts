import { sql } from 'kysely';
import { differenceOf } from '../../../domain/figures/contributions.ts';
import type { Work } from '../../platform/work.ts';
import { getCampaign, type LoadedCampaign } from '../campaign/for-other-modules.ts';
import { contributionsIn } from './contributions-in.ts';
import type { CountedChange } from './count-change.ts';

/** As countChange, for many records in one statement (a file that was brought in). */
export async function countChanges(work: Work, changes: readonly CountedChange[]): Promise<void> {
  const campaigns = new Map<string, LoadedCampaign>();
  const ids = changes.flatMap(({ campaignIds, numberedIn }) => (numberedIn === null ? campaignIds : [...campaignIds, numberedIn]));
  for (const id of new Set(ids)) campaigns.set(id, await getCampaign(work, id));
  const rows = [];
  for (const change of changes) {
    const numbering = campaigns.get(change.numberedIn ?? '') ?? null;
    for (const campaignId of change.campaignIds) {
      const campaign = campaigns.get(campaignId);
      if (!campaign) continue;
      const contributions = (record: CountedChange['after'] | null) => (record ? contributionsIn(campaign, numbering, record) : []);
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
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as d(c bigint, m text, r text, t text, s smallint, k text, p text, v bigint, o text, i bigint)`.execute(
    work.db,
  );
}
