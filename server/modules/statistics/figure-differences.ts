import { type RawBuilder, sql } from 'kysely';
import type { Work } from '../../platform/work.ts';

/** Values by cell; a cell without value is not in it. */
export type Cells = Map<string, number>;

export interface FigureDifference {
  /** Campaign, measure, region, region then, sector, kind, period. */
  cell: string;
  expected: number;
  found: number;
}

export function keyOfCell(cell: {
  campaign_id: string;
  measure: string;
  region_code: string;
  region_then: string;
  sector: number;
  kind: string;
  period: string;
}): string {
  return [cell.campaign_id, cell.measure, cell.region_code, cell.region_then, cell.sector, cell.kind, cell.period].join(' ');
}

export function addTo(cells: Cells, key: string, value: number): void {
  const sum = (cells.get(key) ?? 0) + value;
  if (sum === 0) cells.delete(key);
  else cells.set(key, sum);
}

/** Sums by cell over rows that have the columns of a cell and a value. */
export async function cellsOf(work: Work, source: RawBuilder<unknown>): Promise<Cells> {
  const { rows } = await sql<Parameters<typeof keyOfCell>[0] & { value: string }>`
    select campaign_id, measure, region_code, region_then, sector, kind, period, sum(value) as value from (${source}) as f
    group by 1, 2, 3, 4, 5, 6, 7 having sum(value) <> 0`.execute(work.db);
  return new Map(rows.map((row) => [keyOfCell(row), Number(row.value)]));
}

/** Every cell in which two readings differ. */
export function differences(expected: Cells, found: Cells): FigureDifference[] {
  return [...new Set([...expected.keys(), ...found.keys()])]
    .map((cell) => ({ cell, expected: expected.get(cell) ?? 0, found: found.get(cell) ?? 0 }))
    .filter((one) => one.expected !== one.found);
}
