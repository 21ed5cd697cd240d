import { afterAll, beforeAll, expect, test } from 'vitest';
import { defineEndpoint, type AnyEndpoint } from '../../contracts/endpoint.ts';
import { z } from 'zod';
import { makeServe } from '../../server/platform/serve.ts';
import { testApp, type TestApp } from '../support/test-app.ts';

let server: TestApp;
beforeAll(async () => {
  server = await testApp();
});
afterAll(() => server.close());

const key = (endpoint: AnyEndpoint) => `${endpoint.method} ${endpoint.path}`;

test('every endpoint of the contracts is served once, and none else', async () => {
  const modules = import.meta.glob('../../contracts/*.ts', { eager: true }) as Record<string, Record<string, unknown>>;
  const declared = Object.values(modules)
    .flatMap((module) => Object.values(module))
    .filter((value): value is AnyEndpoint => typeof value === 'object' && value !== null && 'access' in value && 'path' in value);
  expect(server.app.served.map(key).sort()).toEqual(declared.map(key).sort());
  expect(new Set(declared.map((endpoint) => endpoint.id)).size).toBe(declared.length);
});

test('OpenAPI names exactly what is served, each with its access', async () => {
  const { paths, openapi } = (await server.app.inject('/api/openapi.json')).json() as {
    openapi: string;
    paths: Record<string, Record<string, { 'x-access': string }>>;
  };
  expect(openapi).toBe('3.1.0');
  const documented = Object.entries(paths).flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`));
  expect(documented.sort()).toEqual(server.app.served.map((endpoint) => key(endpoint).replace(/:(\w+)/g, '{$1}')).sort());
  for (const methods of Object.values(paths)) for (const operation of Object.values(methods)) expect(operation['x-access']).toBeTruthy();
});

test('nothing but the public endpoints answers without a session', async () => {
  for (const endpoint of server.app.served) {
    const url = endpoint.path.replace(/:\w+/g, '1');
    const { statusCode } = await server.app.inject({ method: endpoint.method, url, ...(endpoint.method === 'GET' ? {} : { payload: {} }) });
    if (endpoint.access === 'public') expect(statusCode, key(endpoint)).not.toBe(401);
    else expect(statusCode, key(endpoint)).toBe(401);
  }
});

test('an endpoint with a permission refuses a post without it, whatever the body', async () => {
  const auditor = await server.as(await server.account('320000.office', 'auditor'));
  const { body } = await auditor('GET', '/api/session');
  for (const endpoint of server.app.served) {
    if (typeof endpoint.access === 'string' || body.permissions.includes(endpoint.access.permission)) continue;
    const { status } = await auditor(endpoint.method, endpoint.path.replace(/:\w+/g, '1'), endpoint.method === 'GET' ? undefined : {});
    expect(status, key(endpoint)).toBe(403);
  }
});

test('the guard bites: a write without an audit line is undone and answers 500; unnamed fields do not leave', async () => {
  const { default: fastify } = await import('fastify');
  const app = fastify();
  const means = { database: server.database, clock: server.clock, files: server.files, served: [], findViewer: async () => undefined };
  const serve = makeServe(app, means);
  const common = { access: 'public' as const, summary: { zh: '', en: '' }, output: z.object({ shown: z.string() }) };
  serve(defineEndpoint({ ...common, id: 'silent', method: 'POST', path: '/silent' }), async (work) => {
    await work.db.insertInto('settings').values({ key: 'silent', value: '1', changed_at: work.now }).execute();
    return { shown: 'x' };
  });
  serve(defineEndpoint({ ...common, id: 'leaky', method: 'GET', path: '/leaky' }), async () => ({ shown: 'x', hidden: 'y' }));
  expect((await app.inject({ method: 'POST', url: '/silent', payload: {} })).statusCode).toBe(500);
  const kept = await server.system((work) => work.db.selectFrom('settings').select('key').where('key', '=', 'silent').execute());
  expect(kept).toEqual([]);
  expect((await app.inject('/leaky')).json()).toEqual({ shown: 'x' });
  await app.close();
});

test('an endpoint without an access decision does not compile', () => {
  const summary = { zh: '', en: '' };
  // @ts-expect-error access is missing
  const endpoint = defineEndpoint({ id: 'a', method: 'GET', path: '/a', summary, output: z.object({}) });
  // @ts-expect-error there is no such permission
  const other = defineEndpoint({ id: 'b', method: 'GET', path: '/b', access: { permission: 'everything' }, summary, output: z.object({}) });
  expect([endpoint.id, other.id]).toEqual(['a', 'b']);
});
