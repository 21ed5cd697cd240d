import type { FastifyInstance } from 'fastify';
import type { AnyEndpoint } from '../../contracts/endpoint.ts';
import type { Database } from './database/open-database.ts';
import { openApi } from './openapi.ts';

/** Outside serve(): what a load balancer and a developer ask before any session exists. */
export function healthRoutes(app: FastifyInstance, database: Database, served: readonly AnyEndpoint[]): void {
  app.get('/health/live', async () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    try {
      await database.pool.query('select 1');
      return { status: 'ready' };
    } catch {
      return reply.code(503).send({ status: 'database-away' });
    }
  });
  let document: unknown;
  app.get('/api/openapi.json', async () => (document ??= openApi(served)));
}
