import type { Work } from '../../platform/work.ts';

/** Throws Refused where a later module's record rests on the problem. */
export type RefuseRemoval = (work: Work, problemId: string, act: 'void' | 'mergeAsDuplicate') => Promise<void>;

let refuse: RefuseRemoval | undefined;

/** Called once by the module of cases while its routes are bound. */
export function onProblemRemoval(given: RefuseRemoval): void {
  refuse = given;
}

/** Asks whether a problem, locked, may be voided or merged away. */
export async function refuseRemoval(work: Work, problemId: string, act: 'void' | 'mergeAsDuplicate'): Promise<void> {
  await refuse?.(work, problemId, act);
}
