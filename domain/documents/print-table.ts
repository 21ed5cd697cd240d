import type { DocumentField } from './document-kind.ts';
import type { PaperContent } from './paper-content.ts';
import type { PaperPart } from './printed-part.ts';
import { cellWords } from './printed-values.ts';

interface TableWay {
  caption?: string;
  startsSheet?: boolean;
  /** Rows up to the sheet's limit are printed empty, the first of them struck as 以下空白. */
  isFilledUp?: boolean;
}

/** A table in as many sheets as its limit of rows asks for; rows are numbered where the form numbers them. */
export function printedTables(
  field: DocumentField,
  { fields }: PaperContent,
  { caption = '', startsSheet = false, isFilledUp = false }: TableWay,
): PaperPart[] {
  const rows = (fields[field.key] ?? []) as readonly (readonly string[])[];
  const columns = field.columns ?? [];
  const perSheet = field.maxRows ?? Math.max(1, rows.length);
  const isNumbered = columns.length > 2 && columns[0]?.key !== 'order';
  const sheets = Math.max(1, Math.ceil(rows.length / perSheet));
  return Array.from({ length: sheets }, (_, sheet): PaperPart => {
    const own = rows.slice(sheet * perSheet, (sheet + 1) * perSheet);
    const printed = own.map((row, index) => [...(isNumbered ? [String(sheet * perSheet + index + 1)] : []), ...row.map(cellWords)]);
    const empty = isFilledUp ? perSheet - own.length : 0;
    const width = columns.length + (isNumbered ? 1 : 0);
    const fillers = Array.from({ length: empty }, (_, row) =>
      Array.from({ length: width }, (_, column) => (row === 0 && column === (isNumbered ? 1 : 0) ? '（以下空白）' : '')),
    );
    return {
      kind: 'table',
      caption: sheets > 1 && caption !== '' ? `${caption}（第${sheet + 1}页，共${sheets}页）` : caption,
      head: [...(isNumbered ? ['序号'] : []), ...columns.map(({ zh }) => zh)],
      widths: [...(isNumbered ? [12] : []), ...columns.map((column) => column.width)],
      rows: [...printed, ...fillers],
      startsSheet: sheet > 0 || startsSheet,
    };
  });
}
