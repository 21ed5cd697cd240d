import type { CountedRecord } from '../../../domain/figures/counted-record.ts';
import type { Work } from '../../platform/work.ts';
import { measureCount, paymentCount, transferCount } from './count-sanctions.ts';

/** One payment, measure or transfer, as a recount adds it up. */
export interface CountedSanction {
  campaignIds: readonly string[];
  numberedIn: null;
  recordId: string;
  regionCode: string;
  record: CountedRecord;
}

type Table = 'payments' | 'measures' | 'transfers';

/** All records of a table in sight, in batches, in the order of their ids. */
export async function* countedSanctions(work: Work, table: Table, size = 5_000): AsyncGenerator<CountedSanction[]> {
  for (let after = '0'; ;) {
    const rows = await batchOf(work, table, after, size);
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.recordId;
    yield rows;
  }
}

async function batchOf(work: Work, table: Table, after: string, size: number): Promise<CountedSanction[]> {
  if (table === 'measures') {
    const rows = await work.db.selectFrom('measures').selectAll().where('id', '>', after).orderBy('id').limit(size).execute();
    return rows.map((row) => ({ ...about(row), campaignIds: row.campaign_ids, record: measureCount(row) }));
  }
  if (table === 'payments') {
    const rows = await work.db
      .selectFrom('payments as s')
      .innerJoin('cases as c', 'c.id', 's.case_id')
      .selectAll('s')
      .select('c.campaign_ids')
      .where('s.id', '>', after)
      .orderBy('s.id')
      .limit(size)
      .execute();
    return rows.map((row) => ({ ...about(row), campaignIds: row.campaign_ids, record: paymentCount(row) }));
  }
  const rows = await work.db
    .selectFrom('transfers as s')
    .innerJoin('cases as c', 'c.id', 's.case_id')
    .selectAll('s')
    .select('c.campaign_ids')
    .where('s.id', '>', after)
    .orderBy('s.id')
    .limit(size)
    .execute();
  return rows.map((row) => ({ ...about(row), campaignIds: row.campaign_ids, record: transferCount(row) }));
}

function about({ id, region_code }: { id: string; region_code: string }) {
  return { numberedIn: null, recordId: id, regionCode: region_code };
}
