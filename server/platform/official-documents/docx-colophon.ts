import {
  BorderStyle,
  Paragraph,
  RelativeVerticalPosition,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  OverlapType,
} from 'docx';
import { page, pointsPerMm } from '../../../domain/official-documents/page-measures.ts';
import type { PrintedDocument } from '../../../domain/official-documents/printed-document.ts';
import { line, run, tab, twips } from './docx-lines.ts';
import { noLine, noLines } from './docx-letterhead.ts';

/** mm as Word's eighths of a point. */
function rule(thicknessMm: number) {
  return thicknessMm === 0 ? noLine : { style: BorderStyle.SINGLE, size: Math.round(thicknessMm * pointsPerMm * 8), color: '000000' };
}

function colophonLines({ colophon }: PrintedDocument): Paragraph[] {
  const { size, subjectWords, copiedTo, printedBy, printedOn } = colophon;
  const oneIn = size * 20;
  return [
    ...(subjectWords === undefined ? [] : [line([run('主题词：', 'hei'), run(subjectWords, 'song')])]),
    ...(copiedTo === undefined
      ? []
      : [line([run(`抄送：${copiedTo}`, 'fang', size)], { indent: { left: 4 * oneIn, right: oneIn, hanging: 3 * oneIn } })]),
    ...(printedBy === undefined
      ? []
      : [
          line([run(printedBy, 'fang', size), tab(), run(printedOn ?? '', 'fang', size)], {
            indent: { left: oneIn },
            tabStops: [{ type: TabStopType.RIGHT, position: twips(page.textWidthMm) - oneIn }],
          }),
        ]),
  ];
}

/** 版记: a table that floats at the foot of the type area of the last page. */
export function docxColophon(document: PrintedDocument): Table[] {
  const lines = colophonLines(document);
  const { rules } = document.colophon;
  if (lines.length === 0) return [];
  const rows = lines.map(
    (paragraph, index) =>
      new TableRow({
        cantSplit: true,
        children: [
          new TableCell({
            width: { size: twips(page.textWidthMm), type: 'dxa' },
            borders: {
              ...noLines,
              top: rule(index === 0 ? rules.first : rules.inner),
              bottom: rule(index === lines.length - 1 ? rules.last : rules.inner),
            },
            children: [paragraph],
          }),
        ],
      }),
  );
  return [
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: twips(page.textWidthMm), type: 'dxa' },
      columnWidths: [twips(page.textWidthMm)],
      borders: noLines,
      margins: { left: 0, right: 0, marginUnitType: 'dxa' },
      float: {
        horizontalAnchor: TableAnchorType.MARGIN,
        verticalAnchor: TableAnchorType.MARGIN,
        absoluteHorizontalPosition: 1,
        relativeVerticalPosition: RelativeVerticalPosition.BOTTOM,
        overlap: OverlapType.NEVER,
      },
      rows,
    }),
  ];
}
