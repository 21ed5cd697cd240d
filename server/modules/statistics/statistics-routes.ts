import * as contract from '../../../contracts/figures.ts';
import * as overviews from '../../../contracts/overviews.ts';
import type { Serve } from '../../platform/serve.ts';
import { crossTable } from './cross-table.ts';
import { exportCrossTable } from './export-cross-table.ts';
import { figureCatalogue } from './figure-catalogue.ts';
import { figureRecords } from './figure-records.ts';
import { groupOverview } from './group-overview.ts';
import { leaderOverview } from './leader-overview.ts';
import { officeOverview } from './office-overview.ts';

export function statisticsRoutes(serve: Serve): void {
  serve(contract.figureCatalogue, (work, { query }) => figureCatalogue(work, query.campaign));
  serve(contract.crossTable, (work, { query }) => crossTable(work, query));
  serve(contract.exportCrossTable, (work, { query }, wire) => exportCrossTable(work, query, wire));
  serve(contract.figureRecords, (work, { query }) => figureRecords(work, query));
  serve(overviews.leaderOverview, (work) => leaderOverview(work));
  serve(overviews.officeOverview, (work) => officeOverview(work));
  serve(overviews.groupOverview, (work) => groupOverview(work));
}
