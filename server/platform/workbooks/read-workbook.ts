import type { Words } from '../refused.ts';
import { inspectWorkbook } from './inspect-workbook.ts';
import { letters } from './scan-sheet.ts';
import type { CellFault, WorkbookColumn, WorkbookRow } from './workbook-column.ts';
import { type WorkbookLimits, workbookLimits } from './workbook-limits.ts';
import { workbookRefusals } from './workbook-refusals.ts';

export interface WorkbookToRead {
  bytes: Buffer;
  sheet: string;
  columns: readonly WorkbookColumn[];
  /** True for a row that shows how to fill in: it is passed over. */
  isExample?: (cells: Record<string, string>) => boolean;
  limits?: WorkbookLimits;
}

const formulaFault: Words = { zh: '单元格中是公式。请复制后“选择性粘贴—数值”。', en: 'The cell holds a formula. Copy it and paste it as a value.' };
const errorFault: Words = { zh: '单元格中是错误值。', en: 'The cell holds an error value.' };

/** The headings are looked for in the first rows of the sheet, under a title if there is one. */
const headingRows = 5;

/**
 * The filled rows of a sheet, one by one, as text by the keys of the columns. The file is inspected first
 * (see inspectWorkbook); unknown columns are passed over, blank rows too.
 * Throws Refused for a file that is not in order as a whole, or holds more rows than the limit.
 */
export async function* readWorkbook(file: WorkbookToRead): AsyncGenerator<WorkbookRow> {
  const limits = file.limits ?? workbookLimits;
  const { formulaCells } = await inspectWorkbook(file.bytes, file.sheet, limits);
  let places: Map<number, string> | undefined;
  let filled = 0;
  for await (const { index, values } of rowsOf(file)) {
    if (places === undefined) {
      if (index >= headingRows) break;
      places = placesOfHeadings(values, file.columns);
      continue;
    }
    const row: WorkbookRow = { number: index + 1, cells: {}, faults: [] };
    for (const [place, key] of places) {
      row.cells[key] = textOf(values[place]);
      const fault = faultOf(values[place], formulaCells.has(`${letters(place + 1)}${index + 1}`));
      if (fault) row.faults.push({ column: key, words: fault } satisfies CellFault);
    }
    const blank = row.faults.length === 0 && Object.values(row.cells).every((text) => text === '');
    if (blank || file.isExample?.(row.cells)) continue;
    filled += 1;
    if (filled > limits.rows) throw workbookRefusals.tooManyRows(limits.rows);
    yield row;
  }
  if (places === undefined) throw workbookRefusals.missingHeadings(file.columns.filter(({ required }) => required).map(({ heading }) => heading));
  if (filled === 0) throw workbookRefusals.noRows();
}

async function* rowsOf({ bytes, sheet }: WorkbookToRead) {
  const { streamXlsxRows } = await import('hucre/xlsx');
  try {
    yield* streamXlsxRows(bytes, { sheet });
  } catch {
    // What the inspection let through and the reader cannot read: damaged in a way of its own.
    throw workbookRefusals.broken();
  }
}

/** Column number -> key; undefined while this is not the row of headings. Throws Refused where only some of the required ones are there. */
function placesOfHeadings(values: readonly unknown[], columns: readonly WorkbookColumn[]): Map<number, string> | undefined {
  const places = new Map<number, string>();
  values.forEach((value, place) => {
    const text = headingText(value);
    const column = columns.find(({ heading }) => headingText(heading.zh) === text || headingText(heading.en) === text);
    if (column && ![...places.values()].includes(column.key)) places.set(place, column.key);
  });
  if (places.size < 2) return undefined;
  const found = new Set(places.values());
  const missing = columns.filter(({ required, key }) => required && !found.has(key));
  if (missing.length > 0) throw workbookRefusals.missingHeadings(missing.map(({ heading }) => heading));
  return places;
}

function headingText(value: unknown): string {
  return String(value ?? '')
    .normalize('NFKC')
    .replace(/[\s*]+/g, '')
    .toLowerCase();
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (typeof value === 'number') return Number.isInteger(value) ? value.toFixed(0) : String(value);
  // Control characters come from nowhere good, and PostgreSQL refuses NUL.
  return String(value)
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g, '')
    .trim();
}

function faultOf(value: unknown, isFormula: boolean): Words | undefined {
  if (isFormula) return formulaFault;
  return typeof value === 'string' && /^#(REF|N\/A|VALUE|DIV\/0|NAME\?|NUM|NULL)!?$/.test(value) ? errorFault : undefined;
}
