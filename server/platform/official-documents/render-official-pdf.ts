import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import path from 'node:path'
import type { OfficialDocument } from '../../../domain/official-documents/official-document.ts'
import { printedDocument } from '../../../domain/official-documents/printed-document.ts'
import type { TypesettingAnswer, TypesettingOrder } from './typst-process.ts'

/** A typesetter unused for so long is let go, with its memory. */
const idleMilliseconds = 120_000
/** A document that takes longer is given up and the typesetter with it. */
const longestMilliseconds = 60_000

interface Typesetter {
  child: ChildProcess
  waiting: Map<number, { resolve: (pdf: Buffer) => void; reject: (error: Error) => void; timer: NodeJS.Timeout }>
  idle: NodeJS.Timeout | undefined
}

let typesetter: Typesetter | undefined
let lastId = 0

function startTypesetter(): Typesetter {
  const child = fork(path.join(import.meta.dirname, 'typst-process.ts'), [], {
    serialization: 'advanced',
    execArgv: [],
    // Nothing of the server's settings goes along; fonts of the user's home are found by HOME.
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ANZHI_FONTS: process.env.ANZHI_FONTS },
  })
  const started: Typesetter = { child, waiting: new Map(), idle: undefined }
  child.on('message', (answer: TypesettingAnswer) => settle(started, answer))
  child.on('error', (error) => stop(started, error))
  child.on('exit', () => stop(started, new Error('the typesetter ended before the document was done')))
  return started
}

function stop(ended: Typesetter, reason: Error): void {
  if (typesetter === ended) typesetter = undefined
  clearTimeout(ended.idle)
  for (const { reject, timer } of ended.waiting.values()) {
    clearTimeout(timer)
    reject(reason)
  }
  ended.waiting.clear()
  ended.child.kill()
}

function settle(from: Typesetter, answer: TypesettingAnswer): void {
  const order = from.waiting.get(answer.id)
  if (order === undefined) return
  from.waiting.delete(answer.id)
  clearTimeout(order.timer)
  if ('pdf' in answer) order.resolve(Buffer.from(answer.pdf))
  else order.reject(new Error(`the document could not be typeset: ${answer.fault}`))
  if (from.waiting.size === 0) rest(from)
}

/** An idle typesetter does not keep the process alive. */
function rest(idle: Typesetter): void {
  idle.child.unref()
  idle.child.channel?.unref()
  idle.idle = setTimeout(() => stop(idle, new Error('idle')), idleMilliseconds).unref()
}

/**
 * The document as PDF (A4, fonts embedded, the same bytes for the same document and fonts). `fontsDir`: a folder with an
 * office's own typefaces, else ANZHI_FONTS. The first call starts the typesetter (about half a second), later ones use
 * it warm. Throws where typesetting fails or takes over a minute.
 */
export function renderOfficialPdf(document: OfficialDocument, options: { fontsDir?: string } = {}): Promise<Buffer> {
  typesetter ??= startTypesetter()
  const current = typesetter
  clearTimeout(current.idle)
  current.child.ref()
  current.child.channel?.ref()
  lastId += 1
  const order: TypesettingOrder = {
    id: lastId,
    document: JSON.stringify({ ...printedDocument(document), day: document.issuedOn }),
    fontsDir: options.fontsDir,
  }
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => stop(current, new Error('typesetting took too long')), longestMilliseconds)
    current.waiting.set(order.id, { resolve, reject, timer })
    current.child.send(order)
  })
}

/** Lets the typesetter go, as a server does when it stops. */
export function closeTypesetter(): void {
  if (typesetter !== undefined) stop(typesetter, new Error('the typesetter was closed'))
}
