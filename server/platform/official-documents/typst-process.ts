import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import path from 'node:path'
import { fontFamilies, fontFolders } from './document-fonts.ts'

// Runs as a child process of its own (started by render-official-pdf.ts): typesetting neither blocks nor can bring down
// the server, and its memory goes with it.

export interface TypesettingOrder {
  id: number
  /** JSON of the printed document. */
  document: string
  fontsDir: string | undefined
}

export type TypesettingAnswer = { id: number; pdf: Uint8Array } | { id: number; fault: string }

const template = path.join(import.meta.dirname, 'official-document.typ')
let warm: { fontsDir: string | undefined; compiler: NodeCompiler } | undefined

function compilerFor(fontsDir: string | undefined): NodeCompiler {
  if (warm === undefined || warm.fontsDir !== fontsDir) {
    const compiler = NodeCompiler.create({
      workspace: import.meta.dirname,
      fontArgs: [{ fontPaths: fontFolders(fontsDir) }],
    })
    warm = { fontsDir, compiler }
  }
  return warm.compiler
}

function typeset(order: TypesettingOrder): Uint8Array {
  const compiler = compilerFor(order.fontsDir)
  const inputs = { document: order.document, families: JSON.stringify(fontFamilies) }
  const compiled = compiler.compile({ mainFilePath: template, inputs })
  if (compiled.result === null) throw new Error(faultOf(compiler, compiled))
  const pdf = compiler.pdf(compiled.result, {})
  compiler.evictCache(10)
  return pdf
}

function faultOf(compiler: NodeCompiler, compiled: ReturnType<NodeCompiler['compile']>): string {
  const fault = compiled.takeDiagnostics() ?? compiled.takeError()
  const lines = fault === null ? [] : compiler.fetchDiagnostics(fault).map((line: { message: string }) => line.message)
  return lines.join('; ') || 'typesetting failed'
}

process.on('message', (order: TypesettingOrder) => {
  let answer: TypesettingAnswer
  try {
    answer = { id: order.id, pdf: typeset(order) }
  } catch (error) {
    answer = { id: order.id, fault: error instanceof Error ? error.message : String(error) }
  }
  process.send?.(answer)
})
process.on('disconnect', () => process.exit(0))
