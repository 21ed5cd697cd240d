import type { Day } from '../calendar/day.ts';
import type { ProblemAct, ProblemStatus } from './problem-lifecycle.ts';

export type ProblemNature = 'illegal-act' | 'hazard';

/** Two grades in law: 总局令第16号第三条. An illegal act has none. */
export type HazardGrade = 'general' | 'major';

/**
 * The day of each moment that figures count, or null where it has not come. The first of its sort counts once: a second order,
 * claim, raise or acceptance changes nothing. `handled` is the first of corrected on the spot and ordered to rectify.
 */
export interface ProblemDays {
  registered: Day;
  handled: Day | null;
  correctedOnSpot: Day | null;
  orderedToRectify: Day | null;
  claimedDone: Day | null;
  closed: Day | null;
  passedAccepted: Day | null;
  raised: Day | null;
}

/** A unit above to which the problem was raised. 方案四(二)1 逐级上报 */
export interface ReportedDesk {
  unitId: string;
  /** From which unit it came: the holder, or the desk below. */
  fromUnitId: string;
  raisedAt: string;
  /** True where a major problem went past the levels between. It is no desk of the chain. */
  isDirect: boolean;
  /** Instant of the confirmation of receipt, null until then. */
  receivedAt: string | null;
}

/** What is known at registration and never changes but by a correction of the record. Instants are ISO texts, days are days in China. */
export interface ProblemRegistration {
  id: string;
  campaignIds: readonly string[];
  nature: ProblemNature;
  /** Kind of illegal act, '1' to '9' in the 2009 plan; null for a hazard. */
  kind: string | null;
  subKind: string | null;
  /** Grade of a hazard; null for an illegal act. */
  grade: HazardGrade | null;
  /** 1..60, 0 = none. */
  sector: number;
  regionThen: string;
  regionCode: string;
  holderUnitId: string;
  finderPersonId: string;
  registeredByPersonId: string;
  registeredAt: string;
  foundOn: Day;
}

/** A problem as it stands: what was registered, and what the moves made of it. */
export interface ProblemFacts extends ProblemRegistration {
  status: ProblemStatus;
  /** Day by which the firm must have rectified; null where nothing is ordered. */
  dueDay: Day | null;
  /** Who recorded that it is done: by the claim, or by correcting it on the spot. */
  claimedByPersonId: string | null;
  /** Set while the status is pass-proposed: to whom, and which status an answer restores. */
  passTargetUnitId: string | null;
  statusBeforePass: ProblemStatus | null;
  /** While it is offered into another sector: the sector that it came from, which a refusal restores. */
  sectorBeforePass: number | null;
  mergedIntoId: string | null;
  desks: readonly ReportedDesk[];
  days: ProblemDays;
}

/** One act done to a problem after its registration: what, when, by whom in which unit, and what the act needs. */
export interface ProblemMove {
  act: Exclude<ProblemAct, 'register'>;
  at: string;
  personId: string;
  unitId: string;
  reason?: string;
  /** Day of rectification: orderRectification, extendRectification, changeOrder, recheckFailed. */
  day?: Day;
  /** The paper whose issue or voiding it is. */
  documentId?: string;
  /** What was done and seen, in words; photos and papers are attached to the move by the server. */
  evidence?: string;
  /** Unit passed to or raised to. */
  targetUnitId?: string;
  /** pass: the sector that it is offered into; absent: it stays in its own. */
  sector?: number;
  /** The problem that this one repeats. */
  targetProblemId?: string;
  /** raise: past the levels between, for a major hazard only. */
  isDirect?: boolean;
}

/** Who looks at a problem or acts upon it. */
export interface ProblemViewer {
  personId: string;
  unitId: string;
  /** Unit to which this unit reports; null at the top. */
  unitAboveId: string | null;
  permissions: ReadonlySet<string>;
}
