import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import path from 'node:path';
import type { PrintedDocument } from '../../../domain/official-documents/printed-document.ts';
import type { PrintedPaper } from '../../../domain/documents/printed-part.ts';
import { fontFamilies, fontFolders } from './document-fonts.ts';

// Runs as a child process of its own (started by render-official-document.ts): rendering neither blocks nor can bring
// down the server, and its memory goes with it.

export type RenderingTask = { form: 'pdf' | 'docx'; fontsDir?: string | undefined } & (
  | { template: 'official'; document: PrintedDocument }
  | { template: 'enforcement'; paper: PrintedPaper }
);

export type RenderingOrder = RenderingTask & { id: number };

export type RenderingAnswer = { id: number; file: Uint8Array } | { id: number; fault: string };

const platform = path.dirname(import.meta.dirname);
const templates = {
  official: path.join(platform, 'official-documents', 'official-document.typ'),
  enforcement: path.join(platform, 'enforcement-documents', 'enforcement-document.typ'),
};
let warm: { fontsDir: string | undefined; compiler: NodeCompiler } | undefined;

function compilerFor(fontsDir: string | undefined): NodeCompiler {
  if (warm === undefined || warm.fontsDir !== fontsDir) {
    const compiler = NodeCompiler.create({
      workspace: platform,
      fontArgs: [{ fontPaths: fontFolders(fontsDir) }],
    });
    warm = { fontsDir, compiler };
  }
  return warm.compiler;
}

function typesetPdf(order: RenderingOrder): Uint8Array {
  const compiler = compilerFor(order.fontsDir);
  const data = order.template === 'official' ? order.document : order.paper;
  const inputs = { document: JSON.stringify(data), families: JSON.stringify(fontFamilies) };
  const compiled = compiler.compile({ mainFilePath: templates[order.template], inputs });
  if (compiled.result === null) throw new Error(faultOf(compiler, compiled));
  const pdf = compiler.pdf(compiled.result, {});
  compiler.evictCache(10);
  return pdf;
}

function faultOf(compiler: NodeCompiler, compiled: ReturnType<NodeCompiler['compile']>): string {
  const fault = compiled.takeDiagnostics() ?? compiled.takeError();
  const lines = fault === null ? [] : compiler.fetchDiagnostics(fault).map((line: { message: string }) => line.message);
  return lines.join('; ') || 'typesetting failed';
}

async function writeDocx(order: RenderingOrder): Promise<Buffer> {
  if (order.template === 'official') {
    const { docxDocument } = await import('./docx-document.ts');
    return docxDocument(order.document);
  }
  const { docxPaper } = await import('../enforcement-documents/docx-paper.ts');
  return docxPaper(order.paper);
}

async function render(order: RenderingOrder): Promise<RenderingAnswer> {
  try {
    if (order.form === 'pdf') return { id: order.id, file: typesetPdf(order) };
    return { id: order.id, file: await writeDocx(order) };
  } catch (error) {
    return { id: order.id, fault: error instanceof Error ? error.message : String(error) };
  }
}

process.on('message', (order: RenderingOrder) => {
  void render(order).then((answer) => process.send?.(answer));
});
process.on('disconnect', () => process.exit(0));
