import type exceljs from 'exceljs';
import type { Words } from '../refused.ts';
import type { WorkbookColumn } from './workbook-column.ts';
import { bodyFont, exampleFont, headingFill, headingFont } from './workbook-look.ts';

export interface TemplateToWrite {
  /** The name of the sheet that is filled in; the reader asks for it. */
  sheet: string;
  columns: readonly WorkbookColumn[];
  locale: 'zh' | 'en';
  /** Paragraphs of the second sheet: how the file is filled in. */
  instructions: readonly Words[];
  /** How many rows get drop-downs. */
  rows?: number;
}

const choicesSheet = '选项';
const instructionsSheet: Words = { zh: '填写说明', en: 'Instructions' };

/** A workbook to fill in: headings with notes, drop-downs fed by a hidden sheet, examples in grey, instructions on a second sheet. */
export async function writeTemplate({ sheet, columns, locale, instructions, rows = 2_000 }: TemplateToWrite): Promise<Buffer> {
  // Loaded when it is needed: it is large, and a server that has just started needs none of it.
  const { default: exceljs } = await import('exceljs');
  const book = new exceljs.Workbook();
  const page = book.addWorksheet(sheet, { views: [{ state: 'frozen', ySplit: 1 }] });
  page.columns = columns.map(({ key, heading, width = 16, required }) => ({
    header: `${heading[locale]}${required ? ' *' : ''}`,
    key,
    width,
    style: { numFmt: '@', font: bodyFont },
  }));
  const head = page.getRow(1);
  head.height = 24;
  head.eachCell((cell) => Object.assign(cell, { font: headingFont, fill: headingFill, alignment: { vertical: 'middle' } }));

  const choices = book.addWorksheet(choicesSheet, { state: 'veryHidden' });
  columns.forEach((column, place) => {
    const cell = head.getCell(place + 1);
    if (column.note) cell.note = { texts: [{ text: column.note[locale] }], margins: { insetmode: 'auto' } };
    if (column.choices && column.choices.length > 0) addChoices(page, choices, place + 1, column, rows, locale);
  });
  const examples = Math.max(0, ...columns.map((column) => column.examples?.length ?? 0));
  for (let n = 0; n < examples; n += 1) {
    const row = page.addRow(Object.fromEntries(columns.map(({ key, examples: values }) => [key, values?.[n] ?? ''])));
    row.eachCell((cell) => Object.assign(cell, { font: exampleFont }));
  }

  const guide = book.addWorksheet(instructionsSheet[locale]);
  guide.getColumn(1).width = 100;
  for (const paragraph of instructions) {
    const cell = guide.addRow([paragraph[locale]]).getCell(1);
    Object.assign(cell, { font: bodyFont, alignment: { wrapText: true, vertical: 'top' } });
  }
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** Puts the values in a column of the hidden sheet and lets the filled rows choose from them. */
function addChoices(
  page: exceljs.Worksheet,
  choices: exceljs.Worksheet,
  place: number,
  column: WorkbookColumn,
  rows: number,
  locale: 'zh' | 'en',
): void {
  const values = column.choices ?? [];
  values.forEach((value, at) => {
    choices.getCell(at + 1, place).value = value;
  });
  const letter = choices.getColumn(place).letter;
  const range = `${letter}2:${letter}${rows + 1}`;
  // Not in exceljs's types, but its model: one rule for a whole range instead of one for each cell.
  const rules = (page as unknown as { dataValidations: { add(range: string, rule: exceljs.DataValidation): void } }).dataValidations;
  rules.add(range, {
    type: 'list',
    allowBlank: true,
    formulae: [`'${choicesSheet}'!$${letter}$1:$${letter}$${values.length}`],
    showErrorMessage: column.freeChoice !== true,
    errorTitle: column.heading[locale],
    error: locale === 'zh' ? '请从下拉列表中选择。' : 'Choose from the list.',
  });
}
