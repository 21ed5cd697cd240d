import * as contract from '../../../contracts/checks.ts';
import type { Serve } from '../../platform/serve.ts';
import { onMerge } from '../enterprises/for-other-modules.ts';
import { getCheck } from './get-check.ts';
import { listCheckOfficers } from './list-check-officers.ts';
import { listChecks } from './list-checks.ts';
import { makeCheck } from './make-check.ts';
import { moveChecksOnMerge } from './move-checks-on-merge.ts';
import { voidCheck } from './void-check.ts';

export function checkRoutes(serve: Serve): void {
  onMerge(moveChecksOnMerge);
  serve(contract.listCheckOfficers, async (work, { query }) => ({ rows: await listCheckOfficers(work, work.viewer.unitId, query.on) }));
  serve(contract.makeCheck, (work, { body }) => makeCheck(work, body));
  serve(contract.listChecks, (work, { query }) => listChecks(work, query));
  serve(contract.getCheck, (work, { params }) => getCheck(work, params.id));
  serve(contract.voidCheck, (work, { params, body }) => voidCheck(work, params.id, body));
}
