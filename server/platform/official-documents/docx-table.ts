import { AlignmentType, BorderStyle, LineRuleType, Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable } from 'docx';
import type { PrintedTable } from '../../../domain/official-documents/printed-table.ts';
import { blankLine, centred, line, linePitch, run, twips } from './docx-lines.ts';
import type { Face } from './docx-lines.ts';

const alignments = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;
const thin = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const allThin = { top: thin, bottom: thin, left: thin, right: thin, insideHorizontal: thin, insideVertical: thin };

interface CellText {
  text: string;
  face: Face;
  size: number;
  align: 'left' | 'center' | 'right';
  widthMm: number;
  columns?: number;
  rows?: number;
}

function cell({ text, face, size, align, widthMm, columns = 1, rows = 1 }: CellText): TableCell {
  return new TableCell({
    columnSpan: columns,
    rowSpan: rows,
    width: { size: twips(widthMm), type: 'dxa' },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [
      new Paragraph({
        alignment: alignments[align],
        spacing: { line: Math.round(size * 26), lineRule: LineRuleType.EXACT, before: 30, after: 30 },
        children: [run(text, face, size)],
      }),
    ],
  });
}

/** Where each head cell begins: a second row fills the columns that the first row's tall cells leave free. */
function headWidths(table: PrintedTable): number[][] {
  const [upper = [], lower] = table.head;
  const grouped: number[] = [];
  let at = 0;
  const first = upper.map((head) => {
    const own = table.widths.slice(at, at + head.columns);
    if (lower !== undefined && head.rows === 1) grouped.push(...own);
    at += head.columns;
    return own.reduce((sum, width) => sum + width, 0);
  });
  return lower === undefined ? [first] : [first, grouped];
}

/** A table with its caption and unit; its head is repeated on every page, no row is parted. */
export function docxTable(table: PrintedTable): (Paragraph | Table)[] {
  const { size, widths, aligns } = table;
  const allHeadWidths = headWidths(table);
  const head = table.head.map(
    (cells, rowIndex) =>
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: cells.map(({ text, columns, rows }, index) =>
          cell({ text, face: 'hei', size, align: 'center', widthMm: allHeadWidths[rowIndex]![index]!, columns, rows }),
        ),
      }),
  );
  const bodyRow = (face: Face) => (texts: string[]) =>
    new TableRow({
      cantSplit: true,
      children: texts.map((text, index) => cell({ text, face, size, align: aligns[index]!, widthMm: widths[index]! })),
    });
  return [
    ...(table.caption === undefined ? [] : [line([run(table.caption, 'hei', 14)], { ...centred, keepNext: true })]),
    ...(table.unit === undefined ? [] : [line([run(table.unit, 'fang', 10.5)], { alignment: AlignmentType.RIGHT, keepNext: true })]),
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: widths.reduce((sum, width) => sum + twips(width), 0), type: 'dxa' },
      columnWidths: widths.map(twips),
      borders: allThin,
      margins: { left: twips(1.5), right: twips(1.5), marginUnitType: 'dxa' },
      rows: [...head, ...table.rows.map(bodyRow('fang')), ...(table.totalRow === undefined ? [] : [bodyRow('hei')(table.totalRow)])],
    }),
    blankLine({ spacing: { line: Math.floor(linePitch / 2), lineRule: LineRuleType.EXACT } }),
  ];
}
