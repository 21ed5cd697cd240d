import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as contract from '../../../contracts/divisions.ts';
import type { Serve } from '../../platform/serve.ts';
import { applyDivisionChange } from './apply-division-change.ts';
import { listDivisionChanges } from './division-change-list.ts';
import { listDivisions } from './list-divisions.ts';

const maps = { cities: 'jiangsu-cities-2023.geojson', counties: 'jiangsu-counties-2023.geojson' };

export function divisionRoutes(serve: Serve): void {
  serve(contract.listDivisions, (work, { query }) => listDivisions(work, query));
  serve(contract.listDivisionChanges, (work) => listDivisionChanges(work));
  serve(contract.applyDivisionChange, (work, { body }) => applyDivisionChange(work, body));
  serve(contract.divisionMap, async (_work, { params }, { reply }) => {
    const text = await readFile(join(import.meta.dirname, '../../../campaigns/divisions/map', maps[params.level]));
    return reply.type('application/geo+json').header('cache-control', 'private, max-age=86400').send(text);
  });
}
