import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import fastify, { type FastifyInstance } from 'fastify';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { AnyEndpoint } from '../contracts/endpoint.ts';
import { joinDocumentSubjects } from './document-subjects.ts';
import { auditRoutes } from './modules/audit/audit-routes.ts';
import { circularRoutes } from './modules/bulletins/circular-routes.ts';
import { caseRoutes } from './modules/cases/case-routes.ts';
import { campaignRoutes } from './modules/campaign/campaign-routes.ts';
import { enterpriseRoutes } from './modules/enterprises/enterprise-routes.ts';
import { dutyRoutes } from './modules/duties/duty-routes.ts';
import { divisionRoutes } from './modules/organisation/division-routes.ts';
import { checkRoutes } from './modules/checks/check-routes.ts';
import { inspectionRoutes } from './modules/inspections/inspection-routes.ts';
import { fileRoutes } from './modules/files/file-routes.ts';
import { guidanceRoutes } from './modules/guidance/guidance-routes.ts';
import { lawRoutes } from './modules/law/law-routes.ts';
import { problemRoutes } from './modules/problems/problem-routes.ts';
import { documentRoutes } from './modules/documents/document-routes.ts';
import { findViewerBySession } from './modules/organisation/find-viewer-by-session.ts';
import { notificationRoutes } from './modules/notifications/notification-routes.ts';
import { organisationRoutes } from './modules/organisation/organisation-routes.ts';
import { reportRoutes } from './modules/reports/report-routes.ts';
import { sanctionRoutes } from './modules/sanctions/sanction-routes.ts';
import { sessionRoutes } from './modules/organisation/session-routes.ts';
import { searchRoutes } from './modules/search/search-routes.ts';
import { systemRoutes } from './modules/system/system-routes.ts';
import { answerErrors } from './platform/answer-errors.ts';
import { statisticsRoutes } from './modules/statistics/statistics-routes.ts';
import type { Clock } from './platform/clock.ts';
import type { Config } from './platform/config.ts';
import type { Database } from './platform/database/open-database.ts';
import type { FileStore } from './platform/file-store.ts';
import { healthRoutes } from './platform/health.ts';
import { guardHttp } from './platform/http-guards.ts';
import { makeServe } from './platform/serve.ts';
import { serveWebFiles } from './platform/web-files.ts';

export interface AppMeans {
  config: Config;
  database: Database;
  clock: Clock;
  files: FileStore;
  log?: boolean;
}

export type App = FastifyInstance & { served: AnyEndpoint[] };

/** The composition root: one line a module, in the order of module-order.ts. */
export async function makeApp(means: AppMeans): Promise<App> {
  const { config, database } = means;
  const app: FastifyInstance = fastify({
    logger: means.log ? { level: 'warn' } : false,
    genReqId: () => randomUUID(),
    trustProxy: config.trustProxy.length > 0 ? config.trustProxy : false,
    bodyLimit: 1024 * 1024,
    forceCloseConnections: true,
    routerOptions: { ignoreTrailingSlash: true },
  });
  const served: AnyEndpoint[] = [];
  answerErrors(app);
  guardHttp(app);
  await app.register(cookie);
  await app.register(multipart, { limits: { files: 20, fileSize: 32 * 1024 * 1024, fields: 40 } });
  const serve = makeServe(app, { ...means, served, findViewer: (request) => findViewerBySession(means, request) });

  joinDocumentSubjects();
  sessionRoutes(serve, means);
  divisionRoutes(serve);
  organisationRoutes(serve, means);
  campaignRoutes(serve);
  fileRoutes(serve);
  lawRoutes(serve);
  enterpriseRoutes(serve);
  checkRoutes(serve);
  inspectionRoutes(serve);
  problemRoutes(serve);
  guidanceRoutes(serve);
  documentRoutes(serve);
  caseRoutes(serve);
  sanctionRoutes(serve);
  dutyRoutes(serve);
  reportRoutes(serve);
  circularRoutes(serve);
  statisticsRoutes(serve);
  searchRoutes(serve);
  systemRoutes(serve, means);
  auditRoutes(serve);
  notificationRoutes(serve);

  healthRoutes(app, database, served);
  await serveWebFiles(app, join(import.meta.dirname, '../web/dist'));
  return Object.assign(app, { served });
}
