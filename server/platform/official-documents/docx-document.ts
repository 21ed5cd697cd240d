import { AlignmentType, Document, Footer, LineRuleType, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { page, typeSize } from '../../../domain/official-documents/page-measures.ts';
import type { PrintedDocument } from '../../../domain/official-documents/printed-document.ts';
import { docxColophon } from './docx-colophon.ts';
import { letterhead } from './docx-letterhead.ts';
import { blankLine, line, run, twips, twoCharactersIn } from './docx-lines.ts';
import { docxAttachmentNames, docxAttachments, docxBlocks, docxSignature, docxTitle } from './docx-text.ts';

/** 页码: 四号宋体 between dashes; odd pages right, even pages left, one character in. */
function pageNumber(side: 'left' | 'right'): Footer {
  const oneIn = typeSize.small * 20;
  const children = ['— ', PageNumber.CURRENT, ' —'];
  const face = { ascii: '宋体', hAnsi: '宋体', eastAsia: '宋体' };
  return new Footer({
    children: [
      new Paragraph({
        alignment: side === 'left' ? AlignmentType.LEFT : AlignmentType.RIGHT,
        indent: { [side]: oneIn },
        spacing: { line: 400, lineRule: LineRuleType.EXACT },
        children: [new TextRun({ children, size: typeSize.small * 2, font: face })],
      }),
    ],
  });
}

const rightMm = page.widthMm - page.bindingMm - page.textWidthMm;
const bottomMm = page.heightMm - page.topMm - page.textHeightMm;
const pageSettings = {
  size: { width: twips(page.widthMm), height: twips(page.heightMm) },
  // The dash of the page number stands 7 mm under the type area.
  margin: { top: twips(page.topMm), bottom: twips(bottomMm), left: twips(page.bindingMm), right: twips(rightMm), footer: twips(bottomMm - 10.5) },
};

/** The document as the bytes of a .docx file: an editable copy for Word and WPS. */
export async function docxDocument(printed: PrintedDocument): Promise<Buffer> {
  const children = [
    ...letterhead(printed),
    ...docxTitle(printed.titleLines),
    blankLine(),
    ...(printed.addressees === undefined ? [] : [line([run(printed.addressees)])]),
    ...docxBlocks(printed.body, { keepLast: true }),
    ...docxAttachmentNames(printed),
    ...docxSignature(printed),
    ...(printed.note === undefined ? [] : [line([run(printed.note)], twoCharactersIn)]),
    ...docxAttachments(printed),
    ...docxColophon(printed),
    // A floating table stands on the page of the paragraph after it.
    new Paragraph({ spacing: { line: 20, lineRule: LineRuleType.EXACT }, children: [] }),
  ];
  const file = new Document({
    title: printed.title,
    creator: printed.signingOrgan,
    lastModifiedBy: printed.signingOrgan,
    evenAndOddHeaderAndFooters: true,
    styles: {
      default: { document: { run: { size: typeSize.body * 2, language: { value: 'en-US', eastAsia: 'zh-CN' } } } },
    },
    sections: [
      {
        properties: { page: pageSettings },
        footers: { default: pageNumber('right'), even: pageNumber('left') },
        children,
      },
    ],
  });
  return Packer.toBuffer(file);
}
