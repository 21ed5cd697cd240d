import type { z } from 'zod';
import type { Permission } from '../domain/organisation/permissions.ts';

/** Who may call: anyone, anyone signed in, or a post whose role holds the permission. */
export type Access = 'public' | 'signed-in' | { permission: Permission };

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** Refusals that the handler itself raises; parse, sign-in, permission and scope refusals go without saying. */
export interface Refusal {
  status: 400 | 401 | 403 | 404 | 409 | 412 | 413 | 415 | 422 | 423 | 429 | 503 | 507;
  code: string;
}

/**
 * One endpoint, known to the server (which binds it in serve()) and to the web (which calls it).
 * `output` also removes: fields that the schema does not name never leave the server.
 */
export interface Endpoint<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
> {
  id: string;
  method: Method;
  /** Fastify form: /api/problems/:id */
  path: string;
  access: Access;
  summary: { zh: string; en: string };
  params?: Params;
  query?: Query;
  body?: Body;
  output: Output;
  /** 'json' (default) or a stream of bytes with its own content type; then `output` is not applied. */
  answers?: 'json' | 'bytes';
  /** 'json' (default) or multipart/form-data with files; then the handler reads the parts. */
  takes?: 'json' | 'files';
  /** Largest request body in bytes; default 1 MiB. */
  bodyLimit?: number;
  /** A write that leaves no audit line must say why. */
  unaudited?: string;
  /** A read that is itself an event worth a line in the audit log (sensitive page): each time, or a person's first of a day. */
  auditedRead?: boolean | 'first-of-day';
  refusals?: readonly Refusal[];
  /** The answer holds a secret that is shown once (a given password): it is not kept for a repeat of the same request. */
  secretAnswer?: boolean;
}

export function defineEndpoint<Params extends z.ZodType, Query extends z.ZodType, Body extends z.ZodType, Output extends z.ZodType>(
  endpoint: Endpoint<Params, Query, Body, Output>,
): Endpoint<Params, Query, Body, Output> {
  return endpoint;
}

// eslint-disable-next-line -- the widest form of an endpoint, for lists of them
export type AnyEndpoint = Endpoint<z.ZodType, z.ZodType, z.ZodType, z.ZodType>;

export type ParamsOf<E> = E extends { params?: infer P extends z.ZodType } ? z.infer<P> : undefined;
export type OutputOf<E> = E extends { output: infer O extends z.ZodType } ? z.infer<O> : never;
