import { AlignmentType } from 'docx';
import type { Paragraph, Table } from 'docx';
import { page, titleCharactersPerLine, typeSize } from '../../../domain/official-documents/page-measures.ts';
import type { PrintedBlock, PrintedDocument } from '../../../domain/official-documents/printed-document.ts';
import { textWidth } from '../../../domain/official-documents/title-lines.ts';
import { blankLine, centred, character, line, run, twoCharactersIn } from './docx-lines.ts';
import { docxTable } from './docx-table.ts';

const levelFaces = { 1: 'hei', 2: 'kai', 3: 'fang', 4: 'fang' } as const;

/** Twentieths of a point to take from each character, so that a full line fits with the gaps that Word adds around figures. */
function titleSpacing(text: string): number {
  const gaps = [...text.matchAll(/(?<=[^\d])\d|\d(?=[^\d])/gu)].length / 4;
  const tooWide = textWidth(text) + gaps - (titleCharactersPerLine - 0.7);
  return tooWide > 0 ? -Math.ceil((tooWide * typeSize.title * 20) / text.length) : 0;
}

export function docxTitle(lines: string[]): Paragraph[] {
  return lines.map((text) => line([run(text, 'song', typeSize.title, { characterSpacing: titleSpacing(text) })], { ...centred, keepNext: true }));
}

/** Headings (in the outline, kept with what follows), paragraphs and tables. */
export function docxBlocks(blocks: PrintedBlock[], options: { keepLast?: boolean } = {}): (Paragraph | Table)[] {
  return blocks.flatMap((block, index) => {
    if (block.kind === 'table') return docxTable(block);
    if (block.kind === 'heading') {
      const face = levelFaces[block.level];
      return [line([run(block.text, face)], { ...twoCharactersIn, keepNext: true, outlineLevel: block.level - 1 })];
    }
    const keepNext = options.keepLast === true && index === blocks.length - 1;
    return [line([run(block.text)], { ...twoCharactersIn, alignment: AlignmentType.BOTH, keepNext })];
  });
}

/** 附件说明: one blank line, two characters in, the names aligned after the colon. */
export function docxAttachmentNames({ attachmentNames }: PrintedDocument): Paragraph[] {
  if (attachmentNames.length === 0) return [];
  const left = Math.round(5 * character);
  const hanging = Math.round(3 * character);
  return [
    blankLine({ keepNext: true }),
    ...attachmentNames.map((name, index) =>
      line([run(index === 0 ? `附件：${name}` : name)], { indent: index === 0 ? { left, hanging } : { left }, keepNext: true }),
    ),
  ];
}

/** 署名和成文日期: sealed, the date four characters from the right and the organ centred over it; else the organ two. */
export function docxSignature({ signature }: PrintedDocument): Paragraph[] {
  const { organ, date, sealed, blankLines } = signature;
  const atRight = (characters: number, text: string, keepNext: boolean) =>
    line([run(text)], {
      alignment: AlignmentType.RIGHT,
      indent: { right: Math.max(0, Math.round(Math.min(characters, page.charactersPerLine) * character)) },
      keepNext,
    });
  const dateWidth = textWidth(date);
  const organWidth = textWidth(organ ?? '');
  const overhang = Math.max(0, dateWidth + 2 - organWidth);
  const organRight = sealed ? 4 + (dateWidth - organWidth) / 2 : 2 + overhang;
  const dateRight = sealed ? 4 : organRight + organWidth - 2 - dateWidth;
  return [
    ...Array.from({ length: blankLines }, () => blankLine({ keepNext: true })),
    ...(organ === undefined ? [] : [atRight(organRight, organ, true)]),
    atRight(dateRight, date, false),
  ];
}

/** Each attachment on a new page: its mark at the left, its title in the third line. */
export function docxAttachments({ attachments }: PrintedDocument): (Paragraph | Table)[] {
  return attachments.flatMap((attachment) => [
    line([run(attachment.mark, attachment.markFont)], { pageBreakBefore: true }),
    blankLine(),
    ...docxTitle(attachment.titleLines),
    blankLine(),
    ...docxBlocks(attachment.body),
  ]);
}
