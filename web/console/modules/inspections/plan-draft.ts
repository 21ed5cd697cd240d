import type { InspectionDetail } from '../../../../contracts/inspection-records.ts';
import { documentCite } from '../../../../domain/law/cite.ts';
import type { VisitPhase } from '../../../../domain/inspections/checklist-row.ts';
import { inspectionPowerOn } from '../../../../domain/inspections/inspection-power.ts';
import type { TaskSource } from '../../../../domain/inspections/task-sources.ts';

/** A plan as it is written. */
export interface PlanDraft {
  enterpriseId: string | undefined;
  plannedFrom: string;
  plannedTo: string;
  source: TaskSource | undefined;
  sourceWords: string;
  basis: string;
  matters: string;
  place: string;
  phase: VisitPhase;
  noticeWay: 'ahead' | 'at-door';
  officerIds: string[];
  invited: { unitId: string; matters: string }[];
  drawId: string | null;
  officersReason: string;
  clashReason: string;
  overCapReason: string;
}

export interface PlanPartProps {
  value: PlanDraft;
  change: (patch: Partial<PlanDraft>) => void;
}

/** A blank plan; its basis begins with the power to inspect of the day. */
export function emptyPlan(today: string): PlanDraft {
  const power = inspectionPowerOn(today);
  return {
    enterpriseId: undefined,
    plannedFrom: today,
    plannedTo: today,
    source: undefined,
    sourceWords: '',
    basis: power ? documentCite(power) : '',
    matters: '',
    place: '',
    phase: 'running',
    noticeWay: 'ahead',
    officerIds: [],
    invited: [],
    drawId: null,
    officersReason: '',
    clashReason: '',
    overCapReason: '',
  };
}

/** A plan on record, to be changed. */
export function planOf(inspection: InspectionDetail): PlanDraft {
  const { enterpriseId, plannedFrom, plannedTo, source, basis, matters, place, phase, noticeWay } = inspection;
  const { officersReason, clashReason, overCapReason, officers, bodies } = inspection;
  return {
    enterpriseId,
    plannedFrom,
    plannedTo,
    source,
    sourceWords: inspection.taskWords,
    basis,
    matters,
    place,
    phase,
    noticeWay,
    officerIds: officers.map(({ personId }) => personId),
    invited: bodies
      .filter(({ standing }) => standing === 'invited' || standing === 'joined')
      .map(({ unitId, matters: asked }) => ({ unitId, matters: asked })),
    drawId: inspection.draw?.id ?? null,
    officersReason,
    clashReason,
    overCapReason,
  };
}
