import type { AnyEndpoint } from '../../contracts/endpoint.ts';
import { markReachable, markUnreachable } from './connection.ts';
import type { EndpointAnswer, EndpointArgs } from './endpoint-args.ts';
import { languageTag } from './language.ts';
import { readRefusal, unreachable } from './refusal.ts';

interface LooseArgs {
  params?: Record<string, unknown>;
  query?: Record<string, unknown>;
  body?: unknown;
}

/** The address of an endpoint with its parameters and query filled in; for links (downloads, pictures, printing). */
export function endpointAddress<E extends AnyEndpoint>(endpoint: E, args: Pick<EndpointArgs<E>, 'params' | 'query'>): string {
  return addressOf(endpoint.path, args as LooseArgs);
}

function addressOf(pattern: string, { params, query }: LooseArgs): string {
  const path = pattern.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params?.[name] ?? '')));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value === undefined || value === null || value === '') continue;
    for (const one of Array.isArray(value) ? value : [value]) search.append(name, String(one));
  }
  const text = search.toString();
  return text ? `${path}?${text}` : path;
}

/**
 * Calls one endpoint and gives its answer (a Blob where the contract answers bytes).
 * Throws Refusal: what the server refused, or code "unreachable".
 */
export async function callEndpoint<E extends AnyEndpoint>(
  endpoint: E,
  args: EndpointArgs<E>,
  { idempotencyKey, signal }: { idempotencyKey?: string; signal?: AbortSignal } = {},
): Promise<EndpointAnswer<E>> {
  const { body } = args as LooseArgs;
  const headers: Record<string, string> = { 'Accept-Language': languageTag() };
  if (idempotencyKey) headers['Idempotency-Key'] = idempotencyKey;
  const isForm = body instanceof FormData;
  if (body !== undefined && !isForm) headers['Content-Type'] = 'application/json';
  let response: Response;
  try {
    response = await fetch(addressOf(endpoint.path, args as LooseArgs), {
      method: endpoint.method,
      headers,
      body: isForm ? body : body === undefined ? null : JSON.stringify(body),
      credentials: 'same-origin',
      signal: signal ?? null,
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    markUnreachable();
    throw unreachable();
  }
  markReachable();
  if (!response.ok) throw await readRefusal(response);
  if (endpoint.answers === 'bytes') return (await response.blob()) as EndpointAnswer<E>;
  if (response.status === 204) return undefined as EndpointAnswer<E>;
  return (await response.json()) as EndpointAnswer<E>;
}
