import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import path from 'node:path';
import type { RenderingAnswer, RenderingOrder, RenderingTask } from './rendering-process.ts';

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

/** Sends one document to the renderer, starting it where none runs. Rejects where rendering fails or takes over a minute. */
export function orderRendering(task: RenderingTask): Promise<Buffer> {
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
    current.child.send({ ...task, id } satisfies RenderingOrder);
  });
}

/** Lets the renderer go, as a server does when it stops. */
export function closeRenderer(): void {
  if (renderer !== undefined) stop(renderer, new Error('the renderer was closed'));
}
