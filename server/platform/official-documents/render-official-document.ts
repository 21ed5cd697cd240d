import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import path from 'node:path';
import type { OfficialDocument } from '../../../domain/official-documents/official-document.ts';
import { printedDocument } from '../../../domain/official-documents/printed-document.ts';
import type { RenderingAnswer, RenderingOrder } from './rendering-process.ts';

/** A renderer unused for so long is let go, with its memory. */
const idleMilliseconds = 120_000;
/** A document that takes longer is given up and the renderer with it. */
const longestMilliseconds = 60_000;

interface Renderer {
  child: ChildProcess;
  waiting: Map<number, { resolve: (file: Buffer) => void; reject: (error: Error) => void; timer: NodeJS.Timeout }>;
  idle: NodeJS.Timeout | undefined;
}

let renderer: Renderer | undefined;
let lastId = 0;

function startRenderer(): Renderer {
  const child = fork(path.join(import.meta.dirname, 'rendering-process.ts'), [], {
    serialization: 'advanced',
    execArgv: [],
    // Nothing of the server's settings goes along; fonts of the user's home are found by HOME.
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ANZHI_FONTS: process.env.ANZHI_FONTS },
  });
  const started: Renderer = { child, waiting: new Map(), idle: undefined };
  child.on('message', (answer: RenderingAnswer) => settle(started, answer));
  child.on('error', (error) => stop(started, error));
  child.on('exit', () => stop(started, new Error('the renderer ended before the document was done')));
  return started;
}

function stop(ended: Renderer, reason: Error): void {
  if (renderer === ended) renderer = undefined;
  clearTimeout(ended.idle);
  for (const { reject, timer } of ended.waiting.values()) {
    clearTimeout(timer);
    reject(reason);
  }
  ended.waiting.clear();
  ended.child.kill();
}

function settle(from: Renderer, answer: RenderingAnswer): void {
  const order = from.waiting.get(answer.id);
  if (order === undefined) return;
  from.waiting.delete(answer.id);
  clearTimeout(order.timer);
  if ('file' in answer) order.resolve(Buffer.from(answer.file));
  else order.reject(new Error(`the document could not be rendered: ${answer.fault}`));
  if (from.waiting.size === 0) rest(from);
}

/** An idle renderer does not keep the process alive. */
function rest(idle: Renderer): void {
  idle.child.unref();
  idle.child.channel?.unref();
  idle.idle = setTimeout(() => stop(idle, new Error('idle')), idleMilliseconds).unref();
}

function order(form: RenderingOrder['form'], document: OfficialDocument, fontsDir?: string): Promise<Buffer> {
  const printed = printedDocument(document);
  renderer ??= startRenderer();
  const current = renderer;
  clearTimeout(current.idle);
  current.child.ref();
  current.child.channel?.ref();
  lastId += 1;
  const id = lastId;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => stop(current, new Error('rendering took too long')), longestMilliseconds);
    current.waiting.set(id, { resolve, reject, timer });
    current.child.send({ id, form, document: printed, fontsDir } satisfies RenderingOrder);
  });
}

/**
 * The document as PDF (A4, fonts embedded, the same bytes for the same document and fonts). `fontsDir`: a folder with an
 * office's own typefaces, else ANZHI_FONTS. The first call starts the renderer (about a third of a second), later ones
 * find it warm. Throws where rendering fails or takes over a minute.
 */
export function renderOfficialPdf(document: OfficialDocument, options: { fontsDir?: string } = {}): Promise<Buffer> {
  return order('pdf', document, options.fontsDir);
}

/**
 * An editable copy (.docx) of the document for Word and WPS: same texts, same breaks of the title, 22 lines of 28
 * characters a page, in the typefaces that offices have (仿宋, 黑体, 楷体, 方正小标宋简体). The PDF is the document of record.
 */
export function renderOfficialDocx(document: OfficialDocument): Promise<Buffer> {
  return order('docx', document);
}

/** Lets the renderer go, as a server does when it stops. */
export function closeRenderer(): void {
  if (renderer !== undefined) stop(renderer, new Error('the renderer was closed'));
}
