import { countedProblem, type CountedRecord } from '../../../domain/figures/counted-record.ts';
import type { Work } from '../../platform/work.ts';
import { factsOf } from './problem-record.ts';

/** One record in all campaigns in which it counts, as a recount adds it up. */
export interface CountedProblem {
  campaignIds: readonly string[];
  numberedIn: string;
  recordId: string;
  regionCode: string;
  record: CountedRecord;
}

/** All problems in sight in batches, in the order of their ids. */
export async function* countedProblems(work: Work, size = 5_000): AsyncGenerator<CountedProblem[]> {
  for (let after = '0'; ;) {
    const rows = await work.db.selectFrom('problems').selectAll().where('id', '>', after).orderBy('id').limit(size).execute();
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.id;
    yield rows.map((row) => ({
      campaignIds: row.campaign_ids,
      numberedIn: row.campaign_id,
      recordId: row.id,
      regionCode: row.region_code,
      record: countedProblem(factsOf(row, [])),
    }));
  }
}
