import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { AnyEndpoint, Endpoint } from '../../contracts/endpoint.ts';
import type { Clock } from './clock.ts';
import type { Database, Transaction } from './database/open-database.ts';
import { parseOrRefuse } from './faults.ts';
import type { FileStore } from './file-store.ts';
import { heldReply } from './held-reply.ts';
import { claimOf, claimText, earlierAnswer, giveUpClaimText, keepAnswerText } from './idempotency.ts';
import { receiveUpload } from './receive-upload.ts';
import { forbidden, Refused } from './refused.ts';
import { noScope, type Viewer } from './viewer.ts';
import { workOn } from './work-on.ts';
import type { Wire, Work } from './work.ts';

export interface Input<P, Q, B> {
  params: P;
  query: Q;
  body: B;
}

export type Handler<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, O extends z.ZodType, R = undefined> = (
  work: Work,
  input: Input<z.infer<P>, z.infer<Q>, z.infer<B>>,
  wire: Wire,
  prepared: R,
) => Promise<z.input<O>>;

export interface Preparing {
  files: FileStore;
  /** Reads what is to be prepared, in a transaction of its own that has ended when it returns. */
  apart<T>(read: (work: Work) => Promise<T>): Promise<T>;
  /** The same, where all that is read must be of one moment, whatever others write meanwhile. */
  atOneMoment<T>(read: (work: Work) => Promise<T>): Promise<T>;
}

/** Slow work of the processor (a photo, a password, a printed page), done before the transaction that holds a connection and locks. */
export type Prepare<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R> = (
  input: Input<z.infer<P>, z.infer<Q>, z.infer<B>>,
  wire: Wire,
  preparing: Preparing,
) => Promise<R>;

/** Binds an endpoint to its handler. The only way in: there is no other place where a route is made. */
export interface Serve {
  <P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, O extends z.ZodType>(
    endpoint: Endpoint<P, Q, B, O>,
    handler: Handler<P, Q, B, O>,
  ): void;
  /** With slow work that is done before the transaction and given to the handler. */
  <P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, O extends z.ZodType, R>(
    endpoint: Endpoint<P, Q, B, O>,
    prepare: Prepare<P, Q, B, R>,
    handler: Handler<P, Q, B, O, R>,
  ): void;
}

export interface Means {
  database: Database;
  clock: Clock;
  files: FileStore;
  /** Who calls, by session cookie or bearer token; injected, since sessions belong to a module. */
  findViewer(request: FastifyRequest): Promise<Viewer | undefined>;
  /** Filled as endpoints are bound: what OpenAPI and the guards read. */
  served: AnyEndpoint[];
}

/** Longest file of an upload, in bytes. */
const largestFile = 20 * 1024 * 1024;

/** A stand-in for endpoints open to all: no rows of any scoped table, no permission. */
const nobody: Viewer = {
  personId: '',
  personName: '',
  accountId: '',
  postId: '',
  postTitle: '',
  role: '',
  unitId: '',
  unitKey: '',
  unitName: '',
  unitKind: '',
  unitLevel: '',
  regionCode: '',
  ...noScope,
  permissions: new Set(),
  campaignId: null,
  sessionId: '',
};

export function makeServe(app: FastifyInstance, means: Means): Serve {
  return (endpoint: AnyEndpoint, ...acts: unknown[]) => {
    const handler = acts.at(-1);
    const prepare = acts.length > 1 ? acts[0] : undefined;
    means.served.push(endpoint);
    app.route({
      method: endpoint.method,
      url: endpoint.path,
      ...(endpoint.bodyLimit === undefined ? {} : { bodyLimit: endpoint.bodyLimit }),
      handler: (request, reply) => answer(means, { endpoint, handler, prepare } as Served, request, reply),
    });
  };
}

interface Served {
  endpoint: AnyEndpoint;
  handler: Handler<z.ZodType, z.ZodType, z.ZodType, z.ZodType, unknown>;
  prepare: Prepare<z.ZodType, z.ZodType, z.ZodType, unknown> | undefined;
}

async function answer(means: Means, { endpoint, handler, prepare }: Served, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const found = await means.findViewer(request);
  const viewer = admit(endpoint, found);
  const input = {
    params: endpoint.params ? parseOrRefuse(endpoint.params, request.params, 'path') : undefined,
    query: endpoint.query ? parseOrRefuse(endpoint.query, request.query, 'query') : undefined,
    body: endpoint.body && endpoint.takes !== 'files' ? parseOrRefuse(endpoint.body, request.body ?? {}, 'body') : undefined,
  };
  const upload = endpoint.takes === 'files' ? await receiveUpload(request, largestFile) : undefined;
  const writes = endpoint.method !== 'GET';
  const claim =
    writes && found !== undefined && endpoint.takes !== 'files' && !endpoint.secretAnswer
      ? claimOf(viewer.accountId, endpoint.id, request.headers['idempotency-key'], input.body, input.params)
      : undefined;
  let output: unknown;
  let refusal: Refused | undefined;
  const held = heldReply(reply);
  const wire: Wire = { request, reply: held.reply, upload };
  const prepared = await prepare?.(input, wire, {
    files: means.files,
    apart: (read) => means.database.asScope(viewer, (tx) => read(makeWork(means, viewer, request, tx).work), { readOnly: true }),
    atOneMoment: (read) => means.database.asScope(viewer, (tx) => read(makeWork(means, viewer, request, tx).work), { oneMoment: true }),
  });
  const transaction = means.database.asScope(
    viewer,
    async (tx) => {
      const earlier = claim && earlierAnswer(claim, tx.opening);
      if (earlier) return earlier.answer;
      const ended = makeWork(means, viewer, request, tx);
      output = await handler(ended.work, input, wire, prepared);
      refusal = ended.refusal();
      if (refusal === undefined && endpoint.answers !== 'bytes') output = endpoint.output.parse(output);
      await ended.finish(endpoint);
      return output;
    },
    {
      ...(claim ? { opening: claimText(claim, new Date()) } : {}),
      closing: () => {
        if (claim === undefined) return undefined;
        if (refusal !== undefined) return giveUpClaimText(claim);
        return output === undefined ? undefined : keepAnswerText(claim, reply.statusCode, output);
      },
      readOnly: !writes && !endpoint.auditedRead,
    },
  );
  const result = await transaction.catch((error: unknown) => {
    held.drop();
    throw error;
  });
  if (refusal !== undefined) throw refusal;
  if (held.isHeld()) return held.release();
  if (endpoint.answers !== 'bytes') reply.header('cache-control', 'no-store');
  return reply.sent ? undefined : result;
}

/** Access, decided before anything is read. */
function admit(endpoint: AnyEndpoint, viewer: Viewer | undefined): Viewer {
  if (endpoint.access === 'public') return viewer ?? nobody;
  if (viewer === undefined) {
    throw new Refused(401, 'not-signed-in', {
      zh: '尚未登录或登录已失效，请重新登录。',
      en: 'You are not signed in, or the session has ended. Sign in again.',
    });
  }
  if (endpoint.access !== 'signed-in' && !viewer.permissions.has(endpoint.access.permission)) throw forbidden();
  return viewer;
}

function makeWork(means: Means, viewer: Viewer, request: FastifyRequest, tx: Transaction) {
  const now = means.clock.now(tx.clockRow);
  const ended = workOn({ tx, viewer, now, locale: localeOf(request), requestId: request.id, files: means.files });
  const finish = async (endpoint: AnyEndpoint) => {
    const mustLeaveLine = endpoint.auditedRead === true || (endpoint.method !== 'GET' && endpoint.unaudited === undefined);
    if (mustLeaveLine && ended.lineCount() === 0) throw new Error(`${endpoint.id} wrote without an audit line`);
    await ended.flush();
  };
  return { ...ended, finish };
}

export function localeOf(request: FastifyRequest): 'zh' | 'en' {
  return /^\s*en/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'zh';
}
