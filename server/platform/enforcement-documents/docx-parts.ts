import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable } from 'docx';
import { page } from '../../../domain/official-documents/page-measures.ts';
import type { PaperPart, PaperRow, PaperSignature } from '../../../domain/documents/printed-part.ts';
import { run, twips } from '../official-documents/docx-lines.ts';
import { spaced } from './docx-paragraph.ts';

const thin = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const borders = { top: thin, bottom: thin, left: thin, right: thin, insideHorizontal: thin, insideVertical: thin };
const labelMm = 26;

interface Cell {
  paragraphs: Paragraph[];
  widthMm: number;
}

const label = (text: string): Paragraph => spaced([run(text, 'fang', 12)], { alignment: AlignmentType.CENTER, sizePt: 12 });
const value = (text: string, indented = false): Paragraph[] =>
  text.split('\n').map((line) => spaced([run(line, 'fang', 12)], { sizePt: 12, ...(indented ? { indent: { firstLine: 480 } } : {}) }));
const signed = ({ label: before, name, day }: PaperSignature): string => `${before}：${name === '' ? '　　　　　　' : `${name}　　`}${day}`;

function bordered(rows: Cell[][], headRows = 0): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(page.textWidthMm), type: 'dxa' },
    columnWidths: (rows[0] ?? []).map(({ widthMm }) => twips(widthMm)),
    borders,
    margins: { left: twips(1.5), right: twips(1.5), marginUnitType: 'dxa' },
    rows: rows.map(
      (cells, index) =>
        new TableRow({
          tableHeader: index < headRows,
          cantSplit: index < headRows,
          children: cells.map(
            ({ paragraphs, widthMm }) =>
              new TableCell({ width: { size: twips(widthMm), type: 'dxa' }, verticalAlign: VerticalAlignTable.CENTER, children: paragraphs }),
          ),
        }),
    ),
  });
}

/** Widths in mm that fill the line, by shares. */
function shared(shares: readonly number[], total: number): number[] {
  const sum = shares.reduce((all, share) => all + share, 0);
  return shares.map((share) => (share * total) / sum);
}

function formRow(row: PaperRow): Cell[] {
  if (row.kind === 'cells') {
    const widths = shared(
      row.cells.map(({ width }) => width),
      page.textWidthMm - labelMm * row.cells.length,
    );
    return row.cells.flatMap((cell, index) => [
      { paragraphs: [label(cell.label)], widthMm: labelMm },
      { paragraphs: value(cell.text), widthMm: widths[index]! },
    ]);
  }
  const signatures =
    row.kind === 'opinion' ? row.signatures.map((one) => spaced([run(signed(one), 'fang', 12)], { alignment: AlignmentType.RIGHT, sizePt: 12 })) : [];
  return [
    { paragraphs: [label(row.label)], widthMm: labelMm },
    { paragraphs: [...value(row.text, true), ...signatures], widthMm: page.textWidthMm - labelMm },
  ];
}

const signatureLines = (lines: readonly PaperSignature[]): Paragraph[] =>
  lines.map((one) => spaced([run(signed(one), 'fang', 12)], { sizePt: 12, keepLines: true }));

/** One part of a paper as Word sets it. */
export function docxPart(part: PaperPart): (Paragraph | Table)[] {
  switch (part.kind) {
    case 'lines':
      return part.rows.map((row) => spaced([run(row.map(({ label: before, text }) => `${before}${text}`).join('　　'), 'fang', 14)]));
    case 'paragraph':
      return part.text
        .split('\n')
        .map((text) => spaced([run(text, 'fang', 14)], part.isIndented ? { indent: { firstLine: 560 }, alignment: AlignmentType.BOTH } : {}));
    case 'form':
      // Each row has columns of its own: a table a row, one against the other.
      return part.rows.map((row) => bordered([formRow(row)]));
    case 'table': {
      const widths = shared(part.widths, page.textWidthMm);
      const cells = (texts: readonly string[], isHead: boolean): Cell[] =>
        texts.map((text, index) => ({ paragraphs: isHead ? [label(text)] : value(text), widthMm: widths[index]! }));
      return [
        ...(part.caption === '' ? [] : [spaced([run(part.caption, 'fang', 12)], { sizePt: 12, keepNext: true, pageBreakBefore: part.startsSheet })]),
        bordered([cells(part.head, true), ...part.rows.map((row) => cells(row, false))], 1),
        spaced([]),
      ];
    }
    case 'ruled':
      return part.paragraphs.map((text) => spaced([run(text, 'fang', 13)], { indent: { firstLine: 520 } }));
    case 'signatures':
      return signatureLines(part.lines);
    case 'seal':
      return [part.organ, '（印章）', part.day].map((text) =>
        spaced([run(text, 'fang', 14)], { alignment: AlignmentType.RIGHT, indent: { right: 700 }, keepNext: true }),
      );
    case 'receipt':
      return [...(part.text === '' ? [] : [spaced([run(part.text, 'fang', 12)], { sizePt: 12, isRuledAbove: true })]), ...signatureLines(part.lines)];
  }
}
