import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import path from 'node:path';
import type { PrintedDocument } from '../../../domain/official-documents/printed-document.ts';
import { fontFamilies, fontFolders } from './document-fonts.ts';

// Runs as a child process of its own (started by render-official-document.ts): rendering neither blocks nor can bring
// down the server, and its memory goes with it.

export interface RenderingOrder {
  id: number;
  form: 'pdf' | 'docx';
  document: PrintedDocument;
  fontsDir: string | undefined;
}

export type RenderingAnswer = { id: number; file: Uint8Array } | { id: number; fault: string };

const template = path.join(import.meta.dirname, 'official-document.typ');
let warm: { fontsDir: string | undefined; compiler: NodeCompiler } | undefined;

function compilerFor(fontsDir: string | undefined): NodeCompiler {
  if (warm === undefined || warm.fontsDir !== fontsDir) {
    const compiler = NodeCompiler.create({
      workspace: import.meta.dirname,
      fontArgs: [{ fontPaths: fontFolders(fontsDir) }],
    });
    warm = { fontsDir, compiler };
  }
  return warm.compiler;
}

function typesetPdf(order: RenderingOrder): Uint8Array {
  const compiler = compilerFor(order.fontsDir);
  const inputs = { document: JSON.stringify(order.document), families: JSON.stringify(fontFamilies) };
  const compiled = compiler.compile({ mainFilePath: template, inputs });
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

async function render(order: RenderingOrder): Promise<RenderingAnswer> {
  try {
    if (order.form === 'pdf') return { id: order.id, file: typesetPdf(order) };
    const { docxDocument } = await import('./docx-document.ts');
    return { id: order.id, file: await docxDocument(order.document) };
  } catch (error) {
    return { id: order.id, fault: error instanceof Error ? error.message : String(error) };
  }
}

process.on('message', (order: RenderingOrder) => {
  void render(order).then((answer) => process.send?.(answer));
});
process.on('disconnect', () => process.exit(0));
