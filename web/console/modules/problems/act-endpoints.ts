import * as acts from '../../../../contracts/problem-acts.ts';
import type { ProblemActByHand } from '../../../../domain/problems/problem-lifecycle.ts';

/** The endpoint of each act of the lifecycle; they differ in the fields of their bodies only. */
export const actEndpoints = {
  orderRectification: acts.orderRectification,
  correctOnSpot: acts.correctOnSpot,
  claimRectified: acts.claimRectified,
  recheckPassed: acts.recheckPassed,
  recheckFailed: acts.recheckFailed,
  extendRectification: acts.extendRectification,
  pass: acts.passProblem,
  acceptPass: acts.acceptPass,
  refusePass: acts.refusePass,
  raise: acts.raiseProblem,
  confirmReceipt: acts.confirmReceipt,
  mergeAsDuplicate: acts.mergeAsDuplicate,
  void: acts.voidProblem,
} as const satisfies Record<ProblemActByHand, unknown>;

export type ActName = keyof typeof actEndpoints;
