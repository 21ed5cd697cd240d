import type { PrintedPaper } from '../../../domain/documents/printed-part.ts';
import { orderRendering } from '../official-documents/renderer.ts';

/**
 * An enforcement document as PDF (A4, fonts embedded, the same bytes for the same paper). The first call starts the renderer
 * (about a third of a second), later ones find it warm. Throws where rendering fails or takes over a minute.
 */
export function renderEnforcementPdf(paper: PrintedPaper): Promise<Buffer> {
  return orderRendering({ template: 'enforcement', form: 'pdf', paper });
}

/** An editable copy (.docx), of kinds that allow one. The PDF is the document of record. */
export function renderEnforcementDocx(paper: PrintedPaper): Promise<Buffer> {
  return orderRendering({ template: 'enforcement', form: 'docx', paper });
}
