import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { type CellFault, faultsHeading, type WorkbookColumn } from './workbook-column.ts';
import { bodyFont, faultFill, headingFill, headingFont } from './workbook-look.ts';

export interface AnsweredRow {
  cells: Record<string, string>;
  faults: readonly CellFault[];
}

export interface FaultsWorkbook {
  sheet: string;
  columns: readonly WorkbookColumn[];
  locale: 'zh' | 'en';
  /** In the order of the file; rows without faults too, so that the file can be corrected and sent again. */
  rows: Iterable<AnsweredRow>;
}

/**
 * The file given back: the rows as they were sent, each wrong cell coloured, and at the end of its row what is wrong
 * with it, cell by cell. Written row by row. Corrected, it can be imported again: the reader passes over the added column.
 */
export async function writeFaultsWorkbook({ sheet, columns, locale, rows }: FaultsWorkbook): Promise<Buffer> {
  const { default: exceljs } = await import('exceljs');
  const sink = new PassThrough();
  const collected = buffer(sink);
  const book = new exceljs.stream.xlsx.WorkbookWriter({ stream: sink, useStyles: true, useSharedStrings: false });
  const page = book.addWorksheet(sheet, { views: [{ state: 'frozen', ySplit: 1, xSplit: 1 }] });
  const heading = `${faultsHeading[locale]}`;
  page.columns = [{ header: heading, key: 'faults', width: 56 }, ...columns.map(({ key, width = 16 }) => ({ key, width }))];
  const head = page.getRow(1);
  head.values = [heading, ...columns.map((column) => column.heading[locale])];
  head.eachCell((cell) => Object.assign(cell, { font: headingFont, fill: headingFill }));
  head.commit();
  for (const { cells, faults } of rows) {
    const row = page.addRow([wordsOf(faults, columns, locale), ...columns.map(({ key }) => cells[key] ?? '')]);
    row.eachCell({ includeEmpty: true }, (cell) => Object.assign(cell, { font: bodyFont, numFmt: '@' }));
    if (faults.length > 0) Object.assign(row.getCell(1), { fill: faultFill, alignment: { wrapText: true, vertical: 'top' } });
    for (const { column } of faults) row.getCell(columns.findIndex(({ key }) => key === column) + 2).fill = faultFill;
    row.commit();
  }
  page.commit();
  await book.commit();
  return collected;
}

function wordsOf(faults: readonly CellFault[], columns: readonly WorkbookColumn[], locale: 'zh' | 'en'): string {
  const headingOf = (key: string) => columns.find((column) => column.key === key)?.heading[locale] ?? key;
  return faults.map(({ column, words }) => `${headingOf(column)}${locale === 'zh' ? '：' : ': '}${words[locale]}`).join('\n');
}
