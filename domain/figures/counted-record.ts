import type { Day } from '../calendar/day.ts';
import type { ProblemFacts } from '../problems/problem-facts.ts';

/** What a `where` of a measure may ask of a record. All tests are for equality. */
export interface WhereFacts {
  nature?: 'illegal-act' | 'hazard';
  grade?: 'general' | 'major';
  wasOrdered?: boolean;
  /** Kinds of penalty, measure or transfer, any of them. */
  kinds?: readonly string[];
}

/** What records are counted. */
export const countedKinds = ['problem', 'check', 'penalty', 'payment', 'measure', 'transfer'] as const;
export type CountedKind = (typeof countedKinds)[number];

/** What a record may count as. Sums of money in fen. */
export type CountedAmount = 'one' | 'officers' | 'teams' | 'persons' | 'fine' | 'confiscated' | 'paid';

/** A measure as far as counting looks at it; fits the measures of a campaign file. */
export interface CountedMeasure {
  id: string;
  over: CountedKind;
  moment: string;
  where?: WhereFacts;
  value?: CountedAmount;
}

/** A record as counting sees it, whatever it is a record of. */
export interface CountedRecord {
  over: CountedKind;
  /** False for what is voided or merged: it contributes nothing. */
  isCounted: boolean;
  /** Division code of the record's day. */
  regionThen: string;
  /** 1..60, 0 = none. */
  sector: number;
  /** Kind of illegal act, grade of hazard, kind of penalty, measure or transfer; '' for checks and payments. */
  kind: string;
  /** Day of each moment, null where it has not come. */
  days: Readonly<Record<string, Day | null>>;
  where: Readonly<Partial<Record<Exclude<keyof WhereFacts, 'kinds'>, string | boolean | null>>>;
  amounts: Readonly<Partial<Record<CountedAmount, number>>>;
}

/** A problem as counting sees it. */
export function countedProblem(problem: ProblemFacts): CountedRecord {
  return {
    over: 'problem',
    isCounted: problem.status !== 'voided' && problem.status !== 'merged',
    regionThen: problem.regionThen,
    sector: problem.sector,
    kind: (problem.nature === 'illegal-act' ? problem.kind : problem.grade) ?? '',
    days: { ...problem.days },
    where: { nature: problem.nature, grade: problem.grade, wasOrdered: problem.days.orderedToRectify !== null },
    amounts: { one: 1 },
  };
}

/** A check of a firm, as far as figures need it. */
export interface CheckFacts {
  regionThen: string;
  sector: number;
  madeOn: Day;
  /** Officers who took part: 人次 is their sum. At least two: 行政处罚法(2021)第四十二条 */
  officers: number;
  /** Teams that made it; 1 but for a joint check. */
  teams: number;
  /** The first check of this firm in the campaign, so that firms are counted and not visits. */
  isFirstAtFirm: boolean;
  isVoided: boolean;
}

/** A check as counting sees it. */
export function countedCheck(check: CheckFacts): CountedRecord {
  return {
    over: 'check',
    isCounted: !check.isVoided,
    regionThen: check.regionThen,
    sector: check.sector,
    kind: '',
    days: { made: check.madeOn, firstAtFirm: check.isFirstAtFirm ? check.madeOn : null },
    where: {},
    amounts: { one: 1, officers: check.officers, teams: check.teams },
  };
}
