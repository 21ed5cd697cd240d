import { Agent, request, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { benchAccount, type BenchAccount } from './bench-accounts.ts';
import type { Bench } from './open-bench.ts';

const agent = new Agent({ keepAlive: true });

export interface Sent {
  method?: 'GET' | 'POST' | 'PUT';
  body?: string | Buffer;
  headers?: Record<string, string>;
}

/** Sends one request over a connection that stays open and reads the whole answer. Throws for any status but 200. */
export async function call(url: string, { method = 'GET', body, headers = {} }: Sent = {}): Promise<Buffer> {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const sent = request(url, {
      method,
      agent,
      headers: { ...(body === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }), ...headers },
    });
    sent.once('response', resolve).once('error', reject);
    sent.end(body);
  });
  const bytes = await buffer(answer);
  if (answer.statusCode !== 200) throw new Error(`${method} ${url}: ${answer.statusCode} ${bytes.toString().slice(0, 400)}`);
  return bytes;
}

/** Signs a bench account in; the answer are the headers of its requests. */
export async function signIn(bench: Bench, address: string, which: BenchAccount): Promise<Record<string, string>> {
  const bytes = await call(`${address}/api/session`, {
    method: 'POST',
    body: JSON.stringify({ ...(await benchAccount(bench, which)), machine: true }),
  });
  return { authorization: `Bearer ${(JSON.parse(bytes.toString()) as { token: string }).token}` };
}
