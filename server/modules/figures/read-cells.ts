import { sql, type RawBuilder } from 'kysely';
import type { Work } from '../../platform/work.ts';

export type Dimension = 'city' | 'county' | 'region' | 'sector' | 'kind' | 'period';

export interface CellQuery {
  campaignId: string;
  measures?: readonly string[];
  /** What the answer is broken down by, beside the measure. */
  by: readonly Dimension[];
  /** Which code a record is put under: that of today, or that of its day. */
  tree?: 'now' | 'then';
  periodFrom?: string;
  periodTo?: string;
  /** Range of region codes under the chosen tree, from included, to excluded. */
  regionFrom?: string;
  regionTo?: string;
  sectors?: readonly number[];
  kinds?: readonly string[];
  /** As it stood at this moment, later corrections left out. */
  asAt?: Date;
  /**
   * As it stood for one database snapshot (text of pg_current_snapshot()): exact also where the clock stands still or a
   * transaction was under way. Figures that are frozen keep theirs.
   */
  snapshot?: string;
}

export interface Cell {
  measure: string;
  city?: string;
  county?: string;
  region?: string;
  sector?: number;
  kind?: string;
  period?: string;
  value: number;
}

/**
 * Figures by cell: the cubes and the deltas that are not folded yet, read in one statement, so never older than the last
 * commit; a past moment is read from the deltas alone. Row-level security narrows both to the viewer.
 */
export async function readCells(work: Work, query: CellQuery): Promise<Cell[]> {
  const source = query.asAt || query.snapshot ? pastDeltas(query) : sql`${cubeRows(query, grainOf(work, query))} union all ${freshDeltas(query)}`;
  const columns = query.by.map((dimension) => sql`${columnOf(dimension)} as ${sql.ref(dimension)}`);
  const list = sql.join([sql`measure`, ...columns]);
  const groups = sql.join(Array.from({ length: columns.length + 1 }, (_, index) => sql.raw(String(index + 1))));
  const { rows } = await sql<Cell & { value: string }>`
    select ${list}, sum(value)::bigint as value from (${source}) as facts group by ${groups} having sum(value) <> 0`.execute(work.db);
  return rows.map((row) => ({ ...row, value: Number(row.value) }));
}

function columnOf(dimension: Dimension): RawBuilder<unknown> {
  if (dimension === 'city') return sql`left(place, 4) || '00000'`;
  if (dimension === 'county') return sql`left(place, 6) || '000'`;
  return dimension === 'region' ? sql`place` : sql.ref(dimension);
}

/** The roll-up serves whatever asks for nothing below the city, and who sees whole cities: a county sees none of the roll-up's rows. */
function grainOf({ viewer }: Work, query: CellQuery): 'base' | 'city' {
  const fine = query.by.includes('county') || query.by.includes('region');
  const narrow = [query.regionFrom, query.regionTo, viewer.regionFrom].some((code) => code !== undefined && !code.endsWith('00000'));
  return fine || narrow ? 'base' : 'city';
}

function cubeRows(query: CellQuery, grain: 'base' | 'city') {
  return sql`select measure, ${placeOf(query)} as place, sector, kind, period, value from cubes
    where grain = ${grain} and ${conditions(query)}`;
}

function freshDeltas(query: CellQuery) {
  return sql`select measure, ${placeOf(query)} as place, sector, kind, period, value from deltas
    where xid >= (select folded_below from fold_state) and ${conditions(query)}`;
}

function pastDeltas(query: CellQuery) {
  return sql`select measure, ${placeOf(query)} as place, sector, kind, period, value from deltas where ${conditions(query)} ${pastOf(query)}`;
}

/** Leaves out what came later than the moment or the snapshot asked for; only over deltas. */
export function pastOf({ asAt, snapshot }: Pick<CellQuery, 'asAt' | 'snapshot'>): RawBuilder<unknown> {
  const moment = asAt ? sql`and at <= ${asAt}` : sql``;
  return snapshot ? sql`${moment} and pg_visible_in_snapshot(xid, ${snapshot}::pg_snapshot)` : moment;
}

/** The text by which the figures of this transaction's reading can be read again; later statements may see later commits, so take it first. */
export async function presentSnapshot(work: Work): Promise<string> {
  const { rows } = await sql<{ snapshot: string }>`select pg_current_snapshot()::text as snapshot`.execute(work.db);
  return rows[0]?.snapshot ?? '';
}

function placeOf(query: CellQuery) {
  return sql.ref(query.tree === 'then' ? 'region_then' : 'region_code');
}

/** The same conditions over cubes and deltas; also those of the records behind a cell. */
export function conditions(query: Omit<CellQuery, 'by'>): RawBuilder<unknown> {
  const place = sql.ref(query.tree === 'then' ? 'region_then' : 'region_code');
  const all = [
    sql`campaign_id = ${query.campaignId}`,
    query.measures && sql`measure = any(${query.measures})`,
    query.periodFrom && sql`period >= ${query.periodFrom}`,
    query.periodTo && sql`period <= ${query.periodTo}`,
    query.regionFrom && sql`${place} >= ${query.regionFrom}`,
    query.regionTo && sql`${place} < ${query.regionTo}`,
    query.sectors && sql`sector = any(${query.sectors}::smallint[])`,
    query.kinds && sql`kind = any(${query.kinds})`,
  ].filter((one): one is RawBuilder<unknown> => Boolean(one));
  return sql.join(all, sql` and `);
}
