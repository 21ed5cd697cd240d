import { z } from 'zod';
import { getTransition, type ProblemActByHand } from '../domain/problems/problem-lifecycle.ts';
import { defineEndpoint } from './endpoint.ts';
import { day, idParams, recordId, seenVersion } from './page.ts';

/** What every act carries: the version seen, words where the act asks for them, papers already uploaded. */
const common = {
  version: seenVersion,
  fileIds: z.array(recordId).max(20).default([]),
};
const reason = z.string().trim().max(1000).default('');
const evidence = z.string().trim().max(2000).default('');

const output = z.object({ id: z.string(), number: z.string(), status: z.string(), version: z.number() });

/** One endpoint an act. Who may do it and what is missing is answered by domain/problems/problem-lifecycle.ts. */
function act<Body extends z.ZodRawShape>(name: ProblemActByHand, path: string, body: Body) {
  const row = getTransition(name);
  return defineEndpoint({
    id: name === 'void' ? 'voidProblem' : name === 'raise' ? 'raiseProblem' : name === 'pass' ? 'passProblem' : name,
    method: 'POST',
    path: `/api/problems/:id/${path}`,
    access: { permission: row.permission },
    summary: { zh: row.zh, en: row.en },
    params: idParams,
    body: z.object({ ...common, ...body }),
    output,
    refusals: [
      ...(name === 'void' || name === 'mergeAsDuplicate' ? [{ status: 409, code: 'case-exists' } as const] : []),
      { status: 403, code: 'act-not-yours' },
      { status: 404, code: 'not-found' },
      { status: 409, code: 'act-not-now' },
      { status: 412, code: 'stale-version' },
      { status: 422, code: 'bad-input' },
    ],
  });
}

export const orderRectification = act('orderRectification', 'order-rectification', { day: day.optional(), reason });
export const correctOnSpot = act('correctOnSpot', 'correct-on-spot', { evidence });
export const claimRectified = act('claimRectified', 'claim-rectified', { evidence });
export const recheckPassed = act('recheckPassed', 'recheck-passed', { evidence });
export const recheckFailed = act('recheckFailed', 'recheck-failed', { reason, day: day.optional() });
export const extendRectification = act('extendRectification', 'extend-rectification', { reason, day: day.optional() });
export const passProblem = act('pass', 'pass', {
  targetUnitId: recordId.optional(),
  /** The sector that it belongs to in truth; absent: the present one. */
  sector: z.number().int().min(1).max(60).optional(),
  reason,
});
export const acceptPass = act('acceptPass', 'accept-pass', { reason });
export const refusePass = act('refusePass', 'refuse-pass', { reason });
export const raiseProblem = act('raise', 'raise', { targetUnitId: recordId.optional(), reason, direct: z.boolean().default(false) });
export const confirmReceipt = act('confirmReceipt', 'confirm-receipt', { reason });
export const mergeAsDuplicate = act('mergeAsDuplicate', 'merge', { targetProblemId: recordId.optional(), reason });
export const voidProblem = act('void', 'void', { reason });

/** Units that a problem may be passed to: those that see its region and the sector named (absent: any sector). */
export const listPassTargets = defineEndpoint({
  id: 'listPassTargets',
  method: 'GET',
  path: '/api/problems/:id/pass-targets',
  access: { permission: 'problems.pass' },
  summary: { zh: '可移送的单位', en: 'Units that it may be passed to' },
  params: idParams,
  query: z.object({ find: z.string().trim().max(60).optional(), sector: z.coerce.number().int().min(1).max(60).optional() }),
  output: z.object({ rows: z.array(z.object({ id: z.string(), name: z.string(), kind: z.string() })) }),
});
