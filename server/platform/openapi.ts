import { z } from 'zod';
import type { AnyEndpoint } from '../../contracts/endpoint.ts';
import { refusalAnswer } from '../../contracts/refusal-answer.ts';

type Json = Record<string, unknown>;

const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): Json => z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Json;

/** OpenAPI 3.1 of every endpoint that is served, made from the contracts themselves. */
export function openApi(served: readonly AnyEndpoint[]): Json {
  const paths: Record<string, Json> = {};
  for (const endpoint of served) {
    const path = endpoint.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operationOf(endpoint) };
  }
  return {
    openapi: '3.1.0',
    info: { title: '安执 Anzhi', version: '1', description: '登录：POST /api/session；写操作请带 Idempotency-Key。' },
    paths,
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'anzhi' }, bearer: { type: 'http', scheme: 'bearer' } },
      schemas: { Refusal: schemaOf(refusalAnswer, 'output') },
    },
  };
}

function operationOf(endpoint: AnyEndpoint): Json {
  const refusals = new Map<number, string[]>();
  for (const { status, code } of endpoint.refusals ?? []) refusals.set(status, [...(refusals.get(status) ?? []), code]);
  const bytes = endpoint.answers === 'bytes';
  return {
    operationId: endpoint.id,
    summary: `${endpoint.summary.zh} · ${endpoint.summary.en}`,
    security: endpoint.access === 'public' ? [] : [{ session: [] }, { bearer: [] }],
    'x-access': typeof endpoint.access === 'string' ? endpoint.access : endpoint.access.permission,
    parameters: [...parametersOf(endpoint.params, 'path'), ...parametersOf(endpoint.query, 'query')],
    ...(endpoint.body
      ? {
          requestBody: {
            content: { [endpoint.takes === 'files' ? 'multipart/form-data' : 'application/json']: { schema: schemaOf(endpoint.body, 'input') } },
          },
        }
      : {}),
    responses: {
      200: {
        description: 'OK',
        content: bytes ? { 'application/octet-stream': {} } : { 'application/json': { schema: schemaOf(endpoint.output, 'output') } },
      },
      ...Object.fromEntries(
        [...refusals].map(([status, codes]) => [
          status,
          { description: codes.join(', '), content: { 'application/json': { schema: { $ref: '#/components/schemas/Refusal' } } } },
        ]),
      ),
    },
  };
}

function parametersOf(schema: z.ZodType | undefined, place: 'path' | 'query'): Json[] {
  if (schema === undefined) return [];
  const { properties = {}, required = [] } = schemaOf(schema, 'input') as { properties?: Record<string, Json>; required?: string[] };
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: property,
  }));
}
