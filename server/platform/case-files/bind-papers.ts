import type { PDFDocument as Bound } from 'pdf-lib';

/** A paper to be bound: the bytes of a PDF, JPEG or PNG. */
export interface LoosePaper {
  bytes: Buffer;
  mediaType: string;
}

const a4 = { width: 595.28, height: 841.89 };
const margin = 36;

/** The number of pages that a paper takes. */
export async function pagesOf({ bytes, mediaType }: LoosePaper): Promise<number> {
  if (mediaType !== 'application/pdf') return 1;
  const { PDFDocument } = await import('pdf-lib');
  return (await PDFDocument.load(bytes, { updateMetadata: false })).getPageCount();
}

/**
 * Binds front matter and papers into one PDF. Pages of the papers are numbered from 1 at the lower right; front matter bears no
 * number. The same papers and moment give the same bytes.
 */
export async function bindPapers(
  front: readonly LoosePaper[],
  papers: readonly LoosePaper[],
  { title, at }: { title: string; at: Date },
): Promise<{ bytes: Buffer; pages: number }> {
  const { PDFDocument, StandardFonts } = await import('pdf-lib');
  const bound = await PDFDocument.create({ updateMetadata: false });
  bound.setTitle(title);
  bound.setProducer('Anzhi');
  bound.setCreationDate(at);
  bound.setModificationDate(at);
  for (const paper of front) await append(bound, paper);
  const first = bound.getPageCount();
  for (const paper of papers) await append(bound, paper);
  const font = await bound.embedFont(StandardFonts.Helvetica);
  bound
    .getPages()
    .slice(first)
    .forEach((page, index) => {
      const text = String(index + 1);
      page.drawText(text, { x: page.getWidth() - margin - font.widthOfTextAtSize(text, 11), y: 22, size: 11, font });
    });
  return { bytes: Buffer.from(await bound.save({ useObjectStreams: true })), pages: bound.getPageCount() };
}

async function append(bound: Bound, { bytes, mediaType }: LoosePaper): Promise<void> {
  if (mediaType === 'application/pdf') {
    const { PDFDocument } = await import('pdf-lib');
    const source = await PDFDocument.load(bytes, { updateMetadata: false });
    for (const page of await bound.copyPages(source, source.getPageIndices())) bound.addPage(page);
    return;
  }
  const image = mediaType === 'image/png' ? await bound.embedPng(bytes) : await bound.embedJpg(bytes);
  const page = bound.addPage([a4.width, a4.height]);
  const { width, height } = image.scaleToFit(a4.width - 2 * margin, a4.height - 3 * margin);
  page.drawImage(image, { x: (a4.width - width) / 2, y: (a4.height - height) / 2, width, height });
}
