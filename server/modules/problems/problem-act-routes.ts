import * as contract from '../../../contracts/problem-acts.ts';
import type { Serve } from '../../platform/serve.ts';
import { acceptPass } from './accept-pass.ts';
import { claimRectified } from './claim-rectified.ts';
import { confirmReceipt } from './confirm-receipt.ts';
import { correctOnSpot } from './correct-on-spot.ts';
import { extendRectification } from './extend-rectification.ts';
import { mergeAsDuplicate } from './merge-as-duplicate.ts';
import { orderRectification } from './order-rectification.ts';
import { passProblem } from './pass-problem.ts';
import { passTargets } from './pass-targets.ts';
import { loadProblem } from './problem-record.ts';
import { raiseProblem } from './raise-problem.ts';
import { recheckFailed } from './recheck-failed.ts';
import { recheckPassed } from './recheck-passed.ts';
import { refusePass } from './refuse-pass.ts';
import { voidProblem } from './void-problem.ts';

export function problemActRoutes(serve: Serve): void {
  serve(contract.orderRectification, (work, { params, body }) => orderRectification(work, params.id, body));
  serve(contract.correctOnSpot, (work, { params, body }) => correctOnSpot(work, params.id, body));
  serve(contract.claimRectified, (work, { params, body }) => claimRectified(work, params.id, body));
  serve(contract.recheckPassed, (work, { params, body }) => recheckPassed(work, params.id, body));
  serve(contract.recheckFailed, (work, { params, body }) => recheckFailed(work, params.id, body));
  serve(contract.extendRectification, (work, { params, body }) => extendRectification(work, params.id, body));
  serve(contract.passProblem, (work, { params, body }) => passProblem(work, params.id, body));
  serve(contract.acceptPass, (work, { params, body }) => acceptPass(work, params.id, body));
  serve(contract.refusePass, (work, { params, body }) => refusePass(work, params.id, body));
  serve(contract.raiseProblem, (work, { params, body }) => raiseProblem(work, params.id, body));
  serve(contract.confirmReceipt, (work, { params, body }) => confirmReceipt(work, params.id, body));
  serve(contract.mergeAsDuplicate, (work, { params, body }) => mergeAsDuplicate(work, params.id, body));
  serve(contract.voidProblem, (work, { params, body }) => voidProblem(work, params.id, body));
  serve(contract.listPassTargets, async (work, { params, query }) => {
    const { record } = await loadProblem(work, params.id, 'read');
    return { rows: await passTargets(work, record.region_code, query) };
  });
}
