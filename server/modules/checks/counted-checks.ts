import { countedCheck, type CountedRecord } from '../../../domain/figures/counted-record.ts';
import type { Work } from '../../platform/work.ts';
import { checkCountColumns, checkCountFrom } from './check-count.ts';

/** One record in one campaign, as a recount adds it up. */
export interface CountedCheckIn {
  campaignId: string;
  recordId: string;
  regionCode: string;
  record: CountedRecord;
}

/** All checks in sight in batches, in the order of their ids, each once for every campaign that it counts in. */
export async function* countedChecks(work: Work, size = 5_000): AsyncGenerator<CountedCheckIn[]> {
  for (let after = '0'; ;) {
    const rows = await work.db
      .selectFrom('checks')
      .select([...checkCountColumns, 'voided_at'])
      .where('id', '>', after)
      .orderBy('id')
      .limit(size)
      .execute();
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.id;
    const firsts = await work.db
      .selectFrom('firm_first_checks')
      .select(['campaign_id', 'check_id'])
      .where(
        'check_id',
        'in',
        rows.map((row) => row.id),
      )
      .execute();
    const isFirst = new Set(firsts.map((row) => `${row.campaign_id} ${row.check_id}`));
    yield rows.flatMap((row) => {
      const check = checkCountFrom(row);
      return check.campaignIds.map((campaignId) => ({
        campaignId,
        recordId: check.id,
        regionCode: check.regionCode,
        record: countedCheck({ ...check.facts, isFirstAtFirm: isFirst.has(`${campaignId} ${check.id}`), isVoided: row.voided_at !== null }),
      }));
    });
  }
}
