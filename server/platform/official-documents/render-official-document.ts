import type { OfficialDocument } from '../../../domain/official-documents/official-document.ts';
import { printedDocument } from '../../../domain/official-documents/printed-document.ts';
import { orderRendering } from './renderer.ts';

/**
 * The document as PDF (A4, fonts embedded, the same bytes for the same document and fonts). `fontsDir`: a folder with an
 * office's own typefaces, else ANZHI_FONTS. The first call starts the renderer (about a third of a second), later ones
 * find it warm. Throws where rendering fails or takes over a minute.
 */
export function renderOfficialPdf(document: OfficialDocument, options: { fontsDir?: string } = {}): Promise<Buffer> {
  return orderRendering({ template: 'official', form: 'pdf', document: printedDocument(document), fontsDir: options.fontsDir });
}

/**
 * An editable copy (.docx) of the document for Word and WPS: same texts, same breaks of the title, 22 lines of 28
 * characters a page, in the typefaces that offices have (仿宋, 黑体, 楷体, 方正小标宋简体). The PDF is the document of record.
 */
export function renderOfficialDocx(document: OfficialDocument): Promise<Buffer> {
  return orderRendering({ template: 'official', form: 'docx', document: printedDocument(document) });
}
