import { sql } from 'kysely';
import type { CountedRecord } from '../../../domain/figures/counted-record.ts';
import type { Work } from '../../platform/work.ts';
import { getCampaign, type LoadedCampaign } from '../campaign/for-other-modules.ts';
import { countedPenalties } from '../cases/for-other-modules.ts';
import { countedChecks } from '../checks/for-other-modules.ts';
import { contributionsIn } from '../figures/for-other-modules.ts';
import { countedSanctions } from '../sanctions/for-other-modules.ts';
import { countedProblems } from '../problems/for-other-modules.ts';
import { addTo, type Cells, cellsOf, differences, type FigureDifference, keyOfCell } from './figure-differences.ts';

export interface Recount {
  records: number;
  cells: number;
  /** Where the sums of deltas differ from what the records count. */
  byCell: FigureDifference[];
  /** The records whose own deltas differ from what they count. */
  byRecord: (FigureDifference & { record: string })[];
  /** Where a cube with its unfolded deltas differs from the deltas. */
  byCube: (FigureDifference & { grain: string })[];
}

interface CountedIn {
  campaignIds: readonly string[];
  numberedIn: string | null;
  recordId: string;
  regionCode: string;
  record: CountedRecord;
}

/** Most differences that are returned of each sort; their number is enough to know that something is wrong. */
const shown = 200;

/**
 * Counts every record anew and compares: with the deltas by record and by cell, and the deltas with the cubes of both grains.
 * To be run where the whole province is in sight. One reading of one moment: the caller's transaction should be repeatable read.
 */
export async function recountFigures(work: Work): Promise<Recount> {
  const expected: Cells = new Map();
  const byRecord: Recount['byRecord'] = [];
  let records = 0;
  for (const [kind, batches] of [
    ['problem', countedProblems(work)],
    ['check', checksIn(work)],
    ['penalty', countedPenalties(work)],
    ['payment', countedSanctions(work, 'payments')],
    ['measure', countedSanctions(work, 'measures')],
    ['transfer', countedSanctions(work, 'transfers')],
  ] as const) {
    let after = '0';
    for await (const batch of batches as AsyncIterable<CountedIn[]>) {
      const last = batch.at(-1)?.recordId ?? after;
      records += new Set(batch.map((one) => one.recordId)).size;
      byRecord.push(...(await compareBatch(work, kind, batch, { after, upTo: last }, expected)));
      after = last;
    }
    byRecord.push(...(await compareBatch(work, kind, [], { after, upTo: '9223372036854775807' }, expected)));
  }
  const counted = await cellsOf(work, sql`select * from deltas`);
  return {
    records,
    cells: expected.size,
    byCell: differences(expected, counted).slice(0, shown),
    byRecord: byRecord.slice(0, shown),
    byCube: [...(await compareCube(work, 'base')), ...(await compareCube(work, 'city'))].slice(0, shown),
  };
}

/** The deltas of the records between two ids against what these records count; deltas of ids that are no records show too. */
async function compareBatch(work: Work, kind: string, batch: CountedIn[], span: { after: string; upTo: string }, expected: Cells) {
  const wanted: Cells = new Map();
  const campaignOf = campaignReader(work);
  for (const { campaignIds, numberedIn, recordId, regionCode, record } of batch) {
    const numbering = numberedIn === null ? null : await campaignOf(numberedIn);
    for (const campaignId of campaignIds) {
      const campaign = await campaignOf(campaignId);
      for (const one of contributionsIn(campaign, numbering, record)) {
        const key = keyOfCell({ ...one, campaign_id: campaignId, region_code: regionCode, region_then: one.regionThen });
        addTo(wanted, `${kind} ${recordId}|${key}`, one.value);
        addTo(expected, key, one.value);
      }
    }
  }
  const { rows } = await sql<Parameters<typeof keyOfCell>[0] & { record_id: string; value: string }>`
    select record_id, campaign_id, measure, region_code, region_then, sector, kind, period, sum(value) as value from deltas
    where record_kind = ${kind} and record_id > ${span.after} and record_id <= ${span.upTo}
    group by 1, 2, 3, 4, 5, 6, 7, 8 having sum(value) <> 0`.execute(work.db);
  const found: Cells = new Map(rows.map((row) => [`${kind} ${row.record_id}|${keyOfCell(row)}`, Number(row.value)]));
  return differences(wanted, found).map(({ cell, ...values }) => {
    const bar = cell.indexOf('|');
    return { ...values, record: cell.slice(0, bar), cell: cell.slice(bar + 1) };
  });
}

function campaignReader(work: Work): (id: string) => Promise<LoadedCampaign> {
  const read = new Map<string, Promise<LoadedCampaign>>();
  return (id) => {
    const held = read.get(id) ?? getCampaign(work, id);
    read.set(id, held);
    return held;
  };
}

/** A check is the first of its firm in one campaign and not in another, so it comes once for each. */
async function* checksIn(work: Work): AsyncGenerator<CountedIn[]> {
  for await (const batch of countedChecks(work))
    yield batch.map(({ campaignId, ...one }) => ({ ...one, campaignIds: [campaignId], numberedIn: null }));
}

async function compareCube(work: Work, grain: 'base' | 'city') {
  const place = (column: string) => (grain === 'base' ? sql.ref(column) : sql`left(${sql.ref(column)}, 4) || '00000'`);
  const rolled = (source: ReturnType<typeof sql>) => sql`
    select campaign_id, measure, ${place('region_code')} as region_code, ${place('region_then')} as region_then, sector, kind, period, value from (${source}) as d`;
  const all = await cellsOf(work, rolled(sql`select * from deltas`));
  const cube = await cellsOf(
    work,
    sql`
    select campaign_id, measure, region_code, region_then, sector, kind, period, value from cubes where grain = ${grain}
    union all ${rolled(sql`select * from deltas where xid >= (select folded_below from fold_state)`)}`,
  );
  return differences(all, cube).map((one) => ({ ...one, grain }));
}
