import { TOTAL_ROW } from '../figures/form-figures.ts';
import type { FormLine, FormTable } from '../figures/form-figures.ts';

/** Tables of a report by span, as versions keep them. */
export interface SpannedTables {
  month: readonly FormTable[];
  cumulative: readonly FormTable[];
}

/** One cell that differs. `row` is TOTAL_ROW for the total. */
export interface CellDifference {
  span: 'month' | 'cumulative';
  table: string;
  row: string;
  column: string;
  before: number | null;
  after: number | null;
}

/**
 * The cells that differ between two readings of the same form, in the order of the tables; a row that one of them lacks counts as
 * zeros. `columns`: the codes that are compared. Corrections to what was submitted come from here and are never silent.
 */
export function figureDifferences(columns: readonly string[], before: SpannedTables, after: SpannedTables): CellDifference[] {
  return (['month', 'cumulative'] as const).flatMap((span) =>
    before[span].flatMap((table) => {
      const other = after[span].find(({ key }) => key === table.key);
      const rows = [...new Set([...table.rows, ...(other?.rows ?? [])].map(({ row }) => row)), TOTAL_ROW];
      return rows.flatMap((row) => differencesOfLine({ span, table: table.key, row, columns }, lineOf(table, row), lineOf(other, row)));
    }),
  );
}

function lineOf(table: FormTable | undefined, row: string): FormLine | undefined {
  return row === TOTAL_ROW ? table?.total : table?.rows.find((line) => line.row === row);
}

function differencesOfLine(
  place: { span: 'month' | 'cumulative'; table: string; row: string; columns: readonly string[] },
  before: FormLine | undefined,
  after: FormLine | undefined,
): CellDifference[] {
  const { columns, ...where } = place;
  const valueOf = (line: FormLine | undefined, column: string) => (line ? (line.values[column] ?? null) : 0);
  return columns
    .map((column) => ({ ...where, column, before: valueOf(before, column), after: valueOf(after, column) }))
    .filter((one) => (one.before ?? 0) !== (one.after ?? 0));
}
