import { AlignmentType, Document, Footer, Header, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { page } from '../../../domain/official-documents/page-measures.ts';
import type { PrintedPaper } from '../../../domain/documents/printed-part.ts';
import { run, twips } from '../official-documents/docx-lines.ts';
import { docxPart } from './docx-parts.ts';
import { spaced } from './docx-paragraph.ts';

const rightMm = page.widthMm - page.bindingMm - page.textWidthMm;
const pageSettings = {
  size: { width: twips(page.widthMm), height: twips(page.heightMm) },
  margin: { top: twips(28), bottom: twips(28), left: twips(page.bindingMm), right: twips(rightMm), footer: twips(15) },
};

function footer(): Footer {
  const face = { ascii: '宋体', hAnsi: '宋体', eastAsia: '宋体' };
  const children = ['第 ', PageNumber.CURRENT, ' 页　共 ', PageNumber.TOTAL_PAGES, ' 页'];
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children, size: 21, font: face })] })] });
}

/** The paper as the bytes of a .docx file: an editable copy for Word and WPS. */
export async function docxPaper(paper: PrintedPaper): Promise<Buffer> {
  const centred = { alignment: AlignmentType.CENTER };
  const children = [
    spaced([run(paper.organ, 'song', 18)], { ...centred, sizePt: 18 }),
    spaced([run(paper.title, 'song', 22)], { ...centred, sizePt: 22 }),
    ...(paper.number === undefined ? [] : [spaced([run(paper.number, 'fang', 14)], { alignment: AlignmentType.RIGHT })]),
    ...paper.parts.flatMap(docxPart),
    ...(paper.copies === undefined ? [] : [spaced([run(paper.copies, 'fang', 10.5)], { sizePt: 10.5, isRuledAbove: true })]),
  ];
  const mark = paper.mark === undefined ? {} : { headers: { default: markHeader(paper.mark) } };
  const file = new Document({
    title: paper.title,
    creator: paper.organ,
    lastModifiedBy: paper.organ,
    styles: { default: { document: { run: { size: 28, language: { value: 'en-US', eastAsia: 'zh-CN' } } } } },
    sections: [{ properties: { page: pageSettings }, footers: { default: footer() }, ...mark, children }],
  });
  return Packer.toBuffer(file);
}

function markHeader(mark: string): Header {
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [run(mark, 'hei', 10.5)] })] });
}
