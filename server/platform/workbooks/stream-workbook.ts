import type { Writable } from 'node:stream';
import { letters } from './scan-sheet.ts';
import { ZipStream } from './zip-stream.ts';

export interface StreamedColumn {
  heading: string;
  /** Width in characters. */
  width: number;
  /** Numbers stand at the right and can be added up; everything else is text, days included. */
  numeric?: boolean;
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/**
 * Writes a workbook of one sheet, row by row as they come, to a receiver that it ends: memory does not grow with the rows.
 * Cells hold values, never formulas: what begins with = is text.
 */
export async function streamWorkbook(
  out: Writable,
  sheet: string,
  columns: readonly StreamedColumn[],
  rows: AsyncIterable<(string | number | null)[]>,
): Promise<number> {
  const zip = new ZipStream(out);
  const names = columns.map((_, at) => letters(at + 1));
  let count = 0;
  async function* sheetText(): AsyncGenerator<string> {
    const widths = columns.map((column, at) => `<col min="${at + 1}" max="${at + 1}" width="${column.width}" customWidth="1"/>`).join('');
    yield `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths}</cols><sheetData>`;
    yield `<row r="1">${columns.map(({ heading }, at) => textCell(heading, `${names[at]}1`, 1)).join('')}</row>`;
    let text = '';
    for await (const row of rows) {
      count += 1;
      text += `<row r="${count + 1}">`;
      for (let at = 0; at < row.length; at += 1) text += cellOf(row[at] ?? null, `${names[at]}${count + 1}`);
      text += '</row>';
      if (text.length > 60_000) {
        yield text;
        text = '';
      }
    }
    yield `${text}</sheetData></worksheet>`;
  }
  await zip.add('[Content_Types].xml', [
    `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
  ]);
  await zip.add('_rels/.rels', [
    `${head}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ]);
  await zip.add('xl/workbook.xml', [
    `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${escaped(sheet)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ]);
  await zip.add('xl/_rels/workbook.xml.rels', [
    `${head}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
  ]);
  await zip.add('xl/styles.xml', [
    `${head}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="11"/><name val="宋体"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE9EDF2"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf fontId="0" fillId="0" borderId="0" xfId="0"/><xf fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"/></cellXfs></styleSheet>`,
  ]);
  await zip.add('xl/worksheets/sheet1.xml', sheetText());
  await zip.end();
  return count;
}

function cellOf(value: string | number | null, place: string): string {
  if (value === null || value === '') return '';
  return typeof value === 'number' ? `<c r="${place}"><v>${value}</v></c>` : textCell(value, place, 0);
}

function textCell(text: string, place: string, style: number): string {
  return `<c r="${place}" t="inlineStr"${style === 0 ? '' : ` s="${style}"`}><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

const toEscape = /[&<>"\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** XML text; characters that XML does not know are left out. */
function escaped(text: string): string {
  if (!toEscape.test(text)) return text;
  return text.replace(/[&<>"\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, (sign) => entities[sign] ?? '');
}
