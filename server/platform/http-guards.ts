import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Refused } from './refused.ts';

const headers: Record<string, string> = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; connect-src 'self'; font-src 'self' data:; frame-src 'self'; " +
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/** The same headers on every answer, and no write from another site's page. Styles are inline because antd makes them at run time. */
export function guardHttp(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(headers);
    if (request.method !== 'GET' && request.method !== 'HEAD' && request.method !== 'OPTIONS') refuseForeignOrigin(request);
  });
}

/** Browsers always send Origin or Sec-Fetch-Site with a write; a machine sends neither. */
function refuseForeignOrigin(request: FastifyRequest): void {
  const site = request.headers['sec-fetch-site'];
  const origin = request.headers['origin'];
  const same = site === undefined ? origin === undefined || sameHost(origin, request.headers['host']) : site === 'same-origin' || site === 'none';
  if (!same) {
    throw new Refused(403, 'foreign-origin', { zh: '请求来自其他网站，已拒绝。', en: 'The request comes from another site’s page and was refused.' });
  }
}

function sameHost(origin: string, host: string | undefined): boolean {
  try {
    return new URL(origin).host === host;
  } catch {
    return false;
  }
}
