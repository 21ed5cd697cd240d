/** A column of a form as far as its figures go; fits the columns of a campaign file. */
export type FigureColumn = { code: string; measure: string; kind?: string } | { code: string; ratio: readonly [string, string]; only?: 'cumulative' };

/** A value of a measure in a row of the table and of one kind: a cube's cell, or a sum of them. */
export interface FigureCell {
  /** Key of the row that the cell belongs to; null or an unlisted key falls to the row 'other'. */
  row: string | null;
  measure: string;
  kind: string;
  value: number;
}

/** Figures of one row by column code. Ratios are fractions (0..1), null where the denominator is 0 or the ratio is not for this span. */
export interface FormLine {
  row: string;
  values: Readonly<Record<string, number | null>>;
  /** By code of each ratio column: the number that it is a part of. */
  denominators: Readonly<Record<string, number>>;
}

/** One table of a form. */
export interface FormTable {
  key: string;
  rows: FormLine[];
  total: FormLine;
}

/** Row of what belongs to none of the listed rows; there only where it is not empty, so that rows always add up to the total. */
export const OTHER_ROW = 'other';
export const TOTAL_ROW = 'total';

/**
 * The figures of one table: each listed row, the row 'other' where anything falls to it, and the total over all cells.
 * `span`: the cells are those of a month, or of all months so far.
 */
export function figuresOfTable(
  table: { key: string; rowKeys: readonly string[] },
  columns: readonly FigureColumn[],
  cells: Iterable<FigureCell>,
  span: 'month' | 'cumulative',
): FormTable {
  const listed = new Set(table.rowKeys);
  const byRow = new Map<string, Sums>();
  const total: Sums = new Map();
  for (const cell of cells) {
    const key = cell.row !== null && listed.has(cell.row) ? cell.row : OTHER_ROW;
    const sums: Sums = byRow.get(key) ?? new Map();
    byRow.set(key, sums);
    addCell(sums, cell);
    addCell(total, cell);
  }
  const rows = table.rowKeys.map((row) => lineOf(row, columns, byRow.get(row) ?? new Map(), span));
  const other = byRow.get(OTHER_ROW);
  if (other && [...other.values()].some((value) => value !== 0)) rows.push(lineOf(OTHER_ROW, columns, other, span));
  return { key: table.key, rows, total: lineOf(TOTAL_ROW, columns, total, span) };
}

/**
 * The same table summed over several reports, by row key: what the units below reported together. Ratios cannot be added and
 * are null. Throws RangeError for an empty list.
 */
export function sumOfTables(tables: readonly FormTable[]): FormTable {
  const [first] = tables;
  if (!first) throw new RangeError('no table to sum');
  const keys = [...new Set(tables.flatMap((table) => table.rows.map((line) => line.row)))];
  const rows = keys.map((row) =>
    sumOfLines(
      row,
      tables.flatMap((table) => table.rows.filter((line) => line.row === row)),
    ),
  );
  return {
    key: first.key,
    rows,
    total: sumOfLines(
      TOTAL_ROW,
      tables.map((table) => table.total),
    ),
  };
}

/** A fraction as a percentage with one decimal, '—' for null. Never rounded up to 100% nor down to 0%: 99.97% is no full rectification. */
export function percentText(fraction: number | null): string {
  if (fraction === null) return '—';
  const rounded = Math.round(fraction * 1000) / 10;
  if (rounded === 100 && fraction < 1) return '99.9%';
  if (rounded === 0 && fraction > 0) return '0.1%';
  return `${rounded.toFixed(1)}%`;
}

/** Sums by measure (kind null) and by measure and kind. */
type Sums = Map<string, number>;

function sumKey(measure: string, kind: string | null): string {
  return JSON.stringify([measure, kind]);
}

function addCell(sums: Sums, { measure, kind, value }: FigureCell): void {
  for (const key of [sumKey(measure, null), sumKey(measure, kind)]) sums.set(key, (sums.get(key) ?? 0) + value);
}

function lineOf(row: string, columns: readonly FigureColumn[], sums: Sums, span: 'month' | 'cumulative'): FormLine {
  const values: Record<string, number | null> = {};
  const denominators: Record<string, number> = {};
  const sumOf = (measure: string, kind: string | null) => sums.get(sumKey(measure, kind)) ?? 0;
  for (const column of columns) {
    if ('measure' in column) {
      values[column.code] = sumOf(column.measure, column.kind ?? null);
      continue;
    }
    const [numerator, denominator] = column.ratio;
    const whole = sumOf(denominator, null);
    const isShown = (column.only ?? span) === span && whole !== 0;
    values[column.code] = isShown ? sumOf(numerator, null) / whole : null;
    denominators[column.code] = whole;
  }
  return { row, values, denominators };
}

function sumOfLines(row: string, lines: readonly FormLine[]): FormLine {
  const values: Record<string, number | null> = {};
  const denominators: Record<string, number> = {};
  for (const line of lines) {
    for (const [code, value] of Object.entries(line.values)) {
      if (code in line.denominators) values[code] = null;
      else values[code] = (values[code] ?? 0) + (value ?? 0);
    }
    for (const [code, value] of Object.entries(line.denominators)) denominators[code] = (denominators[code] ?? 0) + value;
  }
  return { row, values, denominators };
}
