import * as contract from '../../../contracts/duties.ts';
import type { Serve } from '../../platform/serve.ts';
import { getDuty } from './duty-detail.ts';
import { listDuties } from './duty-list.ts';
import { listPunctuality } from './punctuality-list.ts';
import { readDesk } from './read-desk.ts';

export function dutyRoutes(serve: Serve): void {
  serve(contract.readDesk, (work) => readDesk(work));
  serve(contract.listDuties, (work, { query }) => listDuties(work, query));
  serve(contract.listPunctuality, (work, { query }) => listPunctuality(work, query));
  serve(contract.getDuty, (work, { params }) => getDuty(work, params.id));
}
