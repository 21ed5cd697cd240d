import type { z } from 'zod';
import type { AnyEndpoint } from '../../contracts/endpoint.ts';

type In<Schema> = Schema extends z.ZodType ? z.input<Schema> : never;
type Out<Schema> = Schema extends z.ZodType ? z.output<Schema> : never;

/** What the caller writes: input form; where a coercing field says "unknown", the type that comes out of it. */
type Written<Schema> =
  In<Schema> extends readonly unknown[] | FormData
    ? In<Schema>
    : In<Schema> extends object
      ? { [Key in keyof In<Schema>]: unknown extends In<Schema>[Key] ? Out<Schema>[Key & keyof Out<Schema>] : In<Schema>[Key] }
      : In<Schema>;

type Part<Name extends string, Schema> =
  unknown extends In<NonNullable<Schema>>
    ? { [Key in Name]?: undefined }
    : object extends Written<NonNullable<Schema>>
      ? { [Key in Name]?: Written<NonNullable<Schema>> }
      : { [Key in Name]: Written<NonNullable<Schema>> };

/** A JSON body, or the parts of an endpoint that takes files. */
type BodyPart<E extends AnyEndpoint> = Part<'body', E['body']> | { body: FormData };

/** Everything that one call of an endpoint may carry; parts that the contract does not name are forbidden. */
export type EndpointArgs<E extends AnyEndpoint> = Part<'params', E['params']> & Part<'query', E['query']> & BodyPart<E>;

export type EndpointAnswer<E extends AnyEndpoint> = z.output<E['output']>;
