import type { Day } from '../../../domain/calendar/day.ts';
import { type Clash, clashesOf, clashWindowsOn } from '../../../domain/inspections/clash-board.ts';
import type { TaskSource } from '../../../domain/inspections/task-sources.ts';
import { type CapStanding, capStanding } from '../../../domain/inspections/yearly-cap.ts';
import type { AppliedValue } from '../../../domain/law/applied-value.ts';
import { parameterOn, type ProvincialParameter } from '../../../domain/law/provincial-parameter.ts';
import type { Work } from '../../platform/work.ts';
import { provincialParametersOn } from '../law/for-other-modules.ts';
import { type KnownVisit, visitsAtFirm } from './visits-at-firm.ts';

export interface PlanAsked {
  enterpriseId: string;
  from: Day;
  to: Day;
  source: TaskSource;
  /** The body that leads it first, then those that go along or were asked to. */
  unitIds: readonly string[];
  exceptId?: string | undefined;
}

export interface PlanStanding {
  visits: KnownVisit[];
  clashes: Clash[];
  /** By body. */
  caps: Map<string, CapStanding>;
  /** The province's value that sets the cap; undefined where it has none. */
  capParameter: ProvincialParameter | undefined;
  /** The spans by which clashes are judged. */
  windows: AppliedValue[];
}

/** Drafts do not count against the cap: only what was asked for or approved. */
const planCounts = ['submitted', 'approved', 'notified', 'under-way'];

/** Where a planned visit stands: what clashes with it, and the yearly cap of each body that goes. */
export async function standingOfPlan(work: Work, plan: PlanAsked): Promise<PlanStanding> {
  const { enterpriseId, from, to, source, unitIds, exceptId } = plan;
  const visits = await visitsAtFirm(work, enterpriseId, { around: from, ...(exceptId === undefined ? {} : { exceptId }) });
  const parameters = await provincialParametersOn(work);
  const capParameter = parameterOn(parameters, 'visits-per-year', from);
  const counted = visits.filter(({ kind, status }) => kind === 'check' || planCounts.includes(status));
  const caps = new Map(
    unitIds.map((unitId) => {
      const own = counted
        .filter((visit) => visit.unitIds.includes(unitId))
        .map(({ on, source: from, kind }) => ({ on, source: from, isMade: kind === 'check' }));
      return [unitId, capStanding(own, { on: from, source }, capParameter?.value)];
    }),
  );
  return {
    visits,
    clashes: clashesOf(visits, { unitIds, from, to }, parameters),
    caps,
    capParameter,
    windows: clashWindowsOn(parameters, from),
  };
}
