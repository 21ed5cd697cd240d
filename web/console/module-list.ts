import type { AnyRoute } from '@tanstack/react-router';
import type { ConsoleModule } from './module.ts';
import { administrationModule } from './modules/administration/routes.tsx';
import { auditModule } from './modules/audit/routes.tsx';
import { deskModule } from './modules/desk/routes.tsx';
import { documentsModule } from './modules/documents/routes.tsx';
import { enterprisesModule } from './modules/enterprises/routes.tsx';
import { inspectionsModule } from './modules/inspections/routes.tsx';
import { problemsModule } from './modules/problems/routes.tsx';
import { sanctionsModule } from './modules/sanctions/routes.tsx';
import { figuresModule } from './modules/figures/routes.tsx';
import { circularsModule } from './modules/circulars/routes.tsx';
import { lawModule } from './modules/law/routes.tsx';
import { campaignModule } from './modules/campaign/routes.tsx';
import { organisationModule } from './modules/organisation/routes.tsx';
import { casesModule } from './modules/cases/routes.tsx';
import { reportsModule } from './modules/reports/routes.tsx';

/** Every module of the console, in the order of the menu: one import and one line each. */
export const moduleList = [
  deskModule,
  problemsModule,
  enterprisesModule,
  inspectionsModule,
  documentsModule,
  casesModule,
  sanctionsModule,
  reportsModule,
  figuresModule,
  circularsModule,
  lawModule,
  campaignModule,
  organisationModule,
  administrationModule,
  auditModule,
] as const satisfies readonly ConsoleModule<readonly AnyRoute[]>[];
