import type { PartyFacts } from '../../../domain/cases/case-facts.ts';
import type { CountedRecord } from '../../../domain/figures/counted-record.ts';
import type { Work } from '../../platform/work.ts';
import { penaltyCount } from './count-penalties.ts';

/** The decision against one party, as a recount adds it up. */
export interface CountedDecision {
  campaignIds: readonly string[];
  numberedIn: null;
  recordId: string;
  regionCode: string;
  record: CountedRecord;
}

/** The decisions against all parties in sight, in batches, in the order of the parties' ids. */
export async function* countedPenalties(work: Work, size = 5_000): AsyncGenerator<CountedDecision[]> {
  for (let after = '0'; ;) {
    const rows = await work.db
      .selectFrom('case_parties as p')
      .innerJoin('cases as c', 'c.id', 'p.case_id')
      .select(['p.id', 'p.standing', 'p.region_code', 'p.region_then', 'p.sector', 'c.campaign_ids'])
      .where('p.id', '>', after)
      .orderBy('p.id')
      .limit(size)
      .execute();
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.id;
    yield rows.map((row) => ({
      campaignIds: row.campaign_ids,
      numberedIn: null,
      recordId: row.id,
      regionCode: row.region_code,
      record: penaltyCount(row, row.standing as PartyFacts),
    }));
  }
}
