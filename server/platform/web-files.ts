import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { answerOf } from './answer-errors.ts';
import { Refused } from './refused.ts';

/** The built web apps. Pages are routes of the browser: any unknown path that is not /api answers the portal below /public, else the console. */
export async function serveWebFiles(app: FastifyInstance, folder: string): Promise<void> {
  const built = existsSync(join(folder, 'console/index.html'));
  if (built) {
    await app.register(fastifyStatic, {
      root: folder,
      wildcard: false,
      index: false,
      setHeaders: (reply, path) => {
        reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
  }
  app.setNotFoundHandler((request, reply) => {
    const page = built && request.method === 'GET' && !request.url.startsWith('/api') && !request.url.startsWith('/assets');
    const app = /^\/public(?:[/?]|$)/.test(request.url) ? 'portal' : 'console';
    if (page) return reply.header('cache-control', 'no-cache').sendFile(`${app}/index.html`);
    const refused = new Refused(404, 'no-such-address', { zh: '没有这个地址。', en: 'There is no such address.' });
    return reply.code(404).send(answerOf(refused, request));
  });
}
