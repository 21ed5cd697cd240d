import { dayOf } from '../calendar/day.ts';
import type { ProblemDays, ProblemFacts, ProblemMove, ProblemRegistration } from './problem-facts.ts';
import { getTransition } from './problem-lifecycle.ts';
import type { ProblemStatus } from './problem-lifecycle.ts';

/** The problem as it stands right after registration. */
export function problemAtRegistration(registration: ProblemRegistration): ProblemFacts {
  return {
    ...registration,
    status: 'registered',
    dueDay: null,
    claimedByPersonId: null,
    passTargetUnitId: null,
    statusBeforePass: null,
    sectorBeforePass: null,
    mergedIntoId: null,
    desks: [],
    days: {
      registered: dayOf(registration.registeredAt),
      handled: null,
      correctedOnSpot: null,
      orderedToRectify: null,
      claimedDone: null,
      closed: null,
      passedAccepted: null,
      raised: null,
    },
  };
}

/**
 * The problem after one move. Who may make the move is for refusalOf; this throws RangeError only where the table has no such
 * move from the problem's status, or the move lacks what its effect consists of (day, target).
 */
export function problemAfter(problem: ProblemFacts, move: ProblemMove): ProblemFacts {
  const row = getTransition(move.act);
  if (!row.from.includes(problem.status)) throw new RangeError(`${move.act} cannot follow ${problem.status}`);
  const status = statusAfter(row.to, problem);
  return { ...problem, ...effectOf(move, problem), status, days: daysAfter(problem.days, move) };
}

/** The problem after all its moves, in their order. A problem is its registration and its moves, nothing else. */
export function problemAfterAll(registration: ProblemRegistration, moves: readonly ProblemMove[]): ProblemFacts {
  return moves.reduce(problemAfter, problemAtRegistration(registration));
}

function statusAfter(to: ProblemStatus | 'same' | 'before-pass', problem: ProblemFacts): ProblemStatus {
  if (to === 'same') return problem.status;
  if (to !== 'before-pass') return to;
  if (problem.statusBeforePass === null) throw new RangeError('nothing was passed');
  return problem.statusBeforePass;
}

function effectOf(move: ProblemMove, problem: ProblemFacts): Partial<ProblemFacts> {
  switch (move.act) {
    case 'orderRectification':
    case 'extendRectification':
    case 'changeOrder':
      return { dueDay: given(move.day, 'day') };
    case 'withdrawOrder':
      return { dueDay: null };
    case 'recheckFailed':
      return { dueDay: given(move.day, 'day'), claimedByPersonId: null };
    case 'correctOnSpot':
    case 'claimRectified':
      return { claimedByPersonId: move.personId };
    case 'pass':
      return {
        passTargetUnitId: given(move.targetUnitId, 'target unit'),
        statusBeforePass: problem.status,
        ...(move.sector === undefined || move.sector === problem.sector ? {} : { sector: move.sector, sectorBeforePass: problem.sector }),
      };
    case 'acceptPass':
      return {
        holderUnitId: given(problem.passTargetUnitId ?? undefined, 'unit passed to'),
        passTargetUnitId: null,
        statusBeforePass: null,
        sectorBeforePass: null,
      };
    case 'refusePass':
      return { passTargetUnitId: null, statusBeforePass: null, sector: problem.sectorBeforePass ?? problem.sector, sectorBeforePass: null };
    case 'raise': {
      const unitId = given(move.targetUnitId, 'target unit');
      return {
        desks: [...problem.desks, { unitId, fromUnitId: move.unitId, raisedAt: move.at, isDirect: move.isDirect ?? false, receivedAt: null }],
      };
    }
    case 'confirmReceipt':
      return {
        desks: problem.desks.map((desk) => (desk.unitId === move.unitId && desk.receivedAt === null ? { ...desk, receivedAt: move.at } : desk)),
      };
    case 'mergeAsDuplicate':
      return { mergedIntoId: given(move.targetProblemId, 'target problem') };
    case 'recheckPassed':
    case 'void':
      return {};
  }
}

function daysAfter(days: ProblemDays, move: ProblemMove): ProblemDays {
  const day = dayOf(move.at);
  switch (move.act) {
    case 'correctOnSpot':
      return { ...days, correctedOnSpot: days.correctedOnSpot ?? day, handled: days.handled ?? day };
    case 'orderRectification':
    case 'recheckFailed':
      return { ...days, orderedToRectify: days.orderedToRectify ?? day, handled: days.handled ?? day };
    // As if it had not been ordered: the figures give it back.
    case 'withdrawOrder':
      return { ...days, orderedToRectify: null, handled: days.correctedOnSpot };
    case 'claimRectified':
      return { ...days, claimedDone: days.claimedDone ?? day };
    case 'recheckPassed':
      return { ...days, closed: day };
    case 'acceptPass':
      return { ...days, passedAccepted: days.passedAccepted ?? day };
    case 'raise':
      return { ...days, raised: days.raised ?? day };
    case 'extendRectification':
    case 'changeOrder':
    case 'pass':
    case 'refusePass':
    case 'confirmReceipt':
    case 'mergeAsDuplicate':
    case 'void':
      return days;
  }
}

function given<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new RangeError(`the move has no ${what}`);
  return value;
}
