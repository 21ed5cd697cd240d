import type { DocumentTable } from './official-document.ts';
import { page, pointsPerMm } from './page-measures.ts';
import { textWidth } from './title-lines.ts';

interface HeadCell {
  text: string;
  columns: number;
  rows: number;
}

export interface PrintedTable {
  kind: 'table';
  caption?: string;
  unit?: string;
  /** Type size of the cells in pt. */
  size: number;
  /** Column widths in mm; their sum is the width of the type area. */
  widths: number[];
  aligns: ('left' | 'center' | 'right')[];
  /** One or two head rows; a cell spanning rows or columns stands where it begins. */
  head: HeadCell[][];
  rows: string[][];
  totalRow?: string[];
}

/** A count or amount as tables print it: 1027 -> 1,027; -3.5 -> -3.5. */
export function printedNumber(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.includes('e') ? whole : whole.replace(/\B(?=(\d{3})+$)/gu, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

function headRows(columns: DocumentTable['columns']): HeadCell[][] {
  if (columns.every((column) => column.group === undefined)) {
    return [columns.map((column) => ({ text: column.header, columns: 1, rows: 1 }))];
  }
  const upper: HeadCell[] = [];
  columns.forEach((column, index) => {
    const last = upper.at(-1);
    if (column.group === undefined) upper.push({ text: column.header, columns: 1, rows: 2 });
    else if (last !== undefined && columns[index - 1]?.group === column.group) last.columns += 1;
    else upper.push({ text: column.group, columns: 1, rows: 1 });
  });
  const lower = columns.filter((column) => column.group !== undefined);
  return [upper, lower.map((column) => ({ text: column.header, columns: 1, rows: 1 }))];
}

/** Both sides of a cell together, and a little room for a wider typeface. */
const paddingMm = 4;
const sizes = [12, 10.5, 9] as const;

/** Natural width of each column in characters: its longest cell (up to 18) or its head, which may be folded once. */
function naturalWidths(columns: DocumentTable['columns'], rows: string[][], headFolds: boolean): number[] {
  return columns.map((column, index) => {
    const head = headFolds ? Math.ceil(textWidth(column.header) / 2) : textWidth(column.header);
    const longestCell = Math.max(0, ...rows.map((row) => textWidth(row[index] ?? '')));
    return Math.max(2, Math.min(18, longestCell), head);
  });
}

/** The largest usual size (小四, 五号, 小五) in which no cell needs to fold, with whole heads where they fit. */
function sizeAndWidths(columns: DocumentTable['columns'], rows: string[][]): Pick<PrintedTable, 'size' | 'widths'> {
  const ways = sizes.flatMap((size) =>
    [false, true].map((headFolds) => ({
      size,
      inMm: naturalWidths(columns, rows, headFolds).map((width) => (width * size) / pointsPerMm + paddingMm),
    })),
  );
  const total = (widths: number[]) => widths.reduce((sum, width) => sum + width, 0);
  const { size, inMm } = ways.find((way) => total(way.inMm) <= page.textWidthMm) ?? ways.at(-1)!;
  const scale = page.textWidthMm / total(inMm);
  return { size, widths: inMm.map((width) => width * scale) };
}

/** A table as both renderers set it. */
export function printedTable(table: DocumentTable): PrintedTable {
  const texts = (row: (string | number)[]) => row.map((value) => (typeof value === 'number' ? printedNumber(value) : value));
  const rows = table.rows.map(texts);
  const totalRow = table.totalRow === undefined ? undefined : texts(table.totalRow);
  return {
    kind: 'table',
    ...(table.caption === undefined ? {} : { caption: table.caption }),
    ...(table.unit === undefined ? {} : { unit: table.unit }),
    ...sizeAndWidths(table.columns, totalRow === undefined ? rows : [...rows, totalRow]),
    aligns: table.columns.map((column) => column.align),
    head: headRows(table.columns),
    rows,
    ...(totalRow === undefined ? {} : { totalRow }),
  };
}
