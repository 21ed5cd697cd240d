import { dayOf } from '../calendar/day.ts';
import { raisingUnitOf, unitsOwingReceipt } from './desk-chain.ts';
import type { ProblemFacts, ProblemMove, ProblemViewer } from './problem-facts.ts';
import { getTransition, PROBLEM_TRANSITIONS } from './problem-lifecycle.ts';
import type { ActGuard, ActNeed, ProblemAct, ProblemActByHand, ProblemTransition } from './problem-lifecycle.ts';
import { isOverdue } from './problem-overdue.ts';
import { getProblemRefusal } from './problem-refusals.ts';
import type { ProblemRefusal, ProblemRefusalId } from './problem-refusals.ts';

/** One act as a viewer finds it: may he do it now, is it the one expected next, what must he give, and why not. */
export interface OfferedAct {
  act: ProblemActByHand;
  zh: string;
  en: string;
  needs: readonly ActNeed[];
  isAllowed: boolean;
  /** At most one act of the list; always an allowed one. */
  isExpectedNext: boolean;
  whyNot?: ProblemRefusal;
}

/**
 * Why the viewer may not do the act to the problem now (an instant), or undefined where he may. Looks at status, permission,
 * unit, person and conditions, in this order; what the act is given is for inputRefusalOf.
 */
export function refusalOf(
  act: Exclude<ProblemAct, 'register'>,
  problem: ProblemFacts,
  viewer: ProblemViewer,
  now: string | Date,
  means: 'hand' | 'paper' = 'hand',
): ProblemRefusal | undefined {
  const row = getTransition(act);
  const id = refusalIdOf(row, problem, viewer, now, means);
  return id === undefined ? undefined : getProblemRefusal(id);
}

/** Every act but registration and what papers do, in the order of the table, as the viewer finds it now. Server refusals and console buttons share it. */
export function actsFor(problem: ProblemFacts, viewer: ProblemViewer, now: string | Date): OfferedAct[] {
  let isNextFound = false;
  return PROBLEM_TRANSITIONS.flatMap((constRow) => {
    if (constRow.act === 'register' || 'byPaper' in constRow) return [];
    const row: ProblemTransition = constRow;
    const whyNot = refusalOf(constRow.act, problem, viewer, now);
    const isExpectedNext = !isNextFound && whyNot === undefined && row.expectedFrom.includes(problem.status);
    if (isExpectedNext) isNextFound = true;
    const offered: OfferedAct = { act: constRow.act, zh: row.zh, en: row.en, needs: row.needs, isAllowed: whyNot === undefined, isExpectedNext };
    return [whyNot === undefined ? offered : { ...offered, whyNot }];
  });
}

/** The first fault in what a move is given (reason, day, evidence, target), or undefined. `viewer` is who makes the move. */
export function inputRefusalOf(move: ProblemMove, problem: ProblemFacts, viewer: ProblemViewer): ProblemRefusal | undefined {
  const id = inputRefusalIdOf(move, problem, viewer);
  return id === undefined ? undefined : getProblemRefusal(id);
}

function refusalIdOf(
  row: ProblemTransition,
  problem: ProblemFacts,
  viewer: ProblemViewer,
  now: string | Date,
  means: 'hand' | 'paper',
): ProblemRefusalId | undefined {
  if (!row.from.includes(problem.status)) return 'status';
  if (row.byPaper && means === 'hand') return 'paper';
  if (!row.byPaper && !viewer.permissions.has(row.permission)) return 'permission';
  if (row.unit === 'holder' && viewer.unitId !== problem.holderUnitId) return 'unit';
  if (row.unit === 'pass-target' && viewer.unitId !== problem.passTargetUnitId) return 'pass-target';
  if (row.unit === 'raising-desk' && viewer.unitId !== raisingUnitOf(problem)) return 'raising-desk';
  if (row.unit === 'receiving-desk' && !unitsOwingReceipt(problem).includes(viewer.unitId)) return 'receiving-desk';
  const isFinder = viewer.personId === problem.finderPersonId || viewer.personId === problem.registeredByPersonId;
  if (row.barred.includes('finder') && isFinder) return 'finder';
  if (row.barred.includes('claimer') && viewer.personId === problem.claimedByPersonId) return 'claimer';
  const guards = [...row.guards, ...(row.guardsFrom?.[problem.status] ?? [])];
  return guards.find((guard) => !isGuardMet(guard, problem, viewer, now));
}

function isGuardMet(guard: ActGuard, problem: ProblemFacts, viewer: ProblemViewer, now: string | Date): boolean {
  if (guard === 'not-major') return problem.grade !== 'major';
  if (guard === 'due-day-come') return problem.dueDay !== null && dayOf(now) >= problem.dueDay;
  if (guard === 'due-day-not-past') return !isOverdue(problem, now);
  return viewer.unitAboveId !== null;
}

function inputRefusalIdOf(move: ProblemMove, problem: ProblemFacts, viewer: ProblemViewer): ProblemRefusalId | undefined {
  const { needs } = getTransition(move.act);
  if (needs.includes('reason') && isBlank(move.reason)) return 'reason';
  if (needs.includes('evidence') && isBlank(move.evidence)) return 'evidence';
  if (needs.includes('day')) {
    if (move.day === undefined) return 'day';
    // A paper issued anew may keep a day that is past by now.
    if (move.day < dayOf(move.at) && move.act !== 'changeOrder') return 'day-past';
    if (move.act === 'extendRectification' && problem.dueDay !== null && move.day <= problem.dueDay) return 'day-not-later';
  }
  if (needs.includes('target-unit')) {
    if (isBlank(move.targetUnitId)) return 'target-unit';
    if (move.targetUnitId === viewer.unitId) return 'target-unit-same';
    const isDirect = move.isDirect === true && problem.grade === 'major';
    if (move.act === 'raise' && !isDirect && move.targetUnitId !== viewer.unitAboveId) return 'target-unit-above';
  }
  if (needs.includes('target-problem')) {
    if (isBlank(move.targetProblemId)) return 'target-problem';
    if (move.targetProblemId === problem.id) return 'target-problem-same';
  }
  return undefined;
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}
