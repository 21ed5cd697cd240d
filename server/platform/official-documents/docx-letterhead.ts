import { AlignmentType, BorderStyle, HeightRule, LineRuleType, Paragraph, Table, TableCell, TableLayoutType, TableRow, TabStopType } from 'docx';
import { page, pointsPerMm } from '../../../domain/official-documents/page-measures.ts';
import type { PrintedDocument } from '../../../domain/official-documents/printed-document.ts';
import { textWidth } from '../../../domain/official-documents/title-lines.ts';
import { blankLine, centred, character, line, run, tab, twips } from './docx-lines.ts';

const red = 'E60012';
export const noLine = { style: BorderStyle.NONE, size: 0, color: 'auto' };
export const noLines = { top: noLine, bottom: noLine, left: noLine, right: noLine, insideHorizontal: noLine, insideVertical: noLine };

/** Copy number, secrecy and urgency, in a frame as tall as the space above the organ mark. */
function marksFrame({ marks, organMarkTopMm }: PrintedDocument): Table {
  const bold = [marks.secrecy, marks.urgency].filter((text) => text !== undefined);
  const atSide = { alignment: marks.side === 'left' ? AlignmentType.LEFT : AlignmentType.RIGHT };
  const lines = [...(marks.copyNumber === undefined ? [] : [line([run(marks.copyNumber)])]), ...bold.map((text) => line([run(text, 'hei')], atSide))];
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(page.textWidthMm), type: 'dxa' },
    columnWidths: [twips(page.textWidthMm)],
    borders: noLines,
    margins: { top: 0, bottom: 0, left: 0, right: 0, marginUnitType: 'dxa' },
    rows: [
      new TableRow({
        height: { value: twips(organMarkTopMm), rule: HeightRule.EXACT },
        children: [
          new TableCell({
            borders: noLines,
            width: { size: twips(page.textWidthMm), type: 'dxa' },
            children: lines.length > 0 ? lines : [blankLine()],
          }),
        ],
      }),
    ],
  });
}

/** The organ mark in one line: letters narrowed to the width, as tall as that allows (at most 56 pt). */
function organMark(text: string): Paragraph {
  const width = 152 * pointsPerMm;
  const characters = textWidth(text) * 1.02;
  const size = Math.floor(Math.min(56, width / characters / 0.66));
  const scale = Math.floor(Math.min(78, (width / (characters * size)) * 100));
  return new Paragraph({
    ...centred,
    spacing: { line: Math.round(size * 20 * 1.1), lineRule: LineRuleType.EXACT, before: 0, after: 0 },
    children: [run(text, 'song', size, { color: red, scale })],
  });
}

/** The number, the signer beside it on a document to the level above, and the red line 4 mm under them. */
function numberLine({ number, signer }: PrintedDocument): Paragraph {
  const redLine = { bottom: { style: BorderStyle.SINGLE, size: 12, color: red, space: 8 } };
  if (signer === undefined) return line([run(number)], { ...centred, border: redLine });
  const oneIn = Math.round(character);
  return line([tab(), run(number), tab(), run('签发人：'), run(signer, 'kai')], {
    tabStops: [
      { type: TabStopType.LEFT, position: oneIn },
      { type: TabStopType.RIGHT, position: twips(page.textWidthMm) - oneIn },
    ],
    border: redLine,
  });
}

/** From the top of the first page to the red line and the two blank lines under it. */
export function letterhead(document: PrintedDocument): (Paragraph | Table)[] {
  return [marksFrame(document), organMark(document.organMark), blankLine(), blankLine(), numberLine(document), blankLine(), blankLine()];
}
