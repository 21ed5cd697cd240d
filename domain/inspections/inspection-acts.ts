import type { Day } from '../calendar/day.ts';
import type { Permission } from '../organisation/permissions.ts';
import {
  getInspectionTransition,
  INSPECTION_TRANSITIONS,
  type InspectionAct,
  type InspectionGuard,
  type InspectionStatus,
  type InspectionTransition,
} from './inspection-lifecycle.ts';
import { getInspectionRefusal, type InspectionRefusal, type InspectionRefusalId } from './inspection-refusals.ts';
import { isApprovalCompulsory } from './visit-rules.ts';

/** A body that takes part: the lead, one that was asked, one that joined or declined. */
export interface InspectionBody {
  unitId: string;
  standing: 'lead' | 'invited' | 'joined' | 'declined';
  /** Persons it sends; whether each holds an officer's post there, and a valid certificate, on the day that is asked about. */
  officers: readonly { personId: string; isCertified: boolean; isInPost: boolean }[];
}

/** An inspection as its acts look at it. */
export interface InspectionFacts {
  status: InspectionStatus;
  plannedFrom: Day;
  plannedTo: Day;
  plannerPersonId: string;
  /** Announced before the day, or by the notice handed over on arrival. */
  noticeWay: 'ahead' | 'at-door';
  bodies: readonly InspectionBody[];
  hasOtherOpenPlan: boolean;
  /** A clash that asks for a reason, and the reason given; likewise the cap. */
  isClashing: boolean;
  clashReason: string;
  isOverCap: boolean;
  overCapReason: string;
}

export interface InspectionViewer {
  personId: string;
  unitId: string;
  permissions: ReadonlySet<Permission>;
}

export interface OfferedInspectionAct {
  act: InspectionAct;
  zh: string;
  en: string;
  isAllowed: boolean;
  /** At most one of the list; always an allowed one. */
  isExpectedNext: boolean;
  whyNot?: InspectionRefusal;
}

/** Why the viewer may not do the act today, or undefined where he may. Looks at status, permission, unit and conditions, in this order. */
export function inspectionRefusalOf(act: InspectionAct, facts: InspectionFacts, viewer: InspectionViewer, today: Day): InspectionRefusal | undefined {
  const id = refusalIdOf(getInspectionTransition(act), facts, viewer, today);
  return id === undefined ? undefined : getInspectionRefusal(id);
}

/** Every act in the order of the table, as the viewer finds it today. */
export function inspectionActsFor(facts: InspectionFacts, viewer: InspectionViewer, today: Day): OfferedInspectionAct[] {
  let isNextFound = false;
  return INSPECTION_TRANSITIONS.map((constRow) => {
    const row: InspectionTransition = constRow;
    const whyNot = inspectionRefusalOf(row.act, facts, viewer, today);
    const isExpectedNext = !isNextFound && whyNot === undefined && row.expectedFrom.includes(facts.status);
    if (isExpectedNext) isNextFound = true;
    const offered = { act: row.act, zh: row.zh, en: row.en, isAllowed: whyNot === undefined, isExpectedNext };
    return whyNot === undefined ? offered : { ...offered, whyNot };
  });
}

/** The status after an act. */
export function statusAfter(act: InspectionAct, before: InspectionStatus): InspectionStatus {
  const { to } = getInspectionTransition(act);
  return to === 'same' ? before : to;
}

function refusalIdOf(row: InspectionTransition, facts: InspectionFacts, viewer: InspectionViewer, today: Day): InspectionRefusalId | undefined {
  if (!row.from.includes(facts.status)) return 'status';
  if (!viewer.permissions.has(row.permission)) return 'permission';
  const own = facts.bodies.find(({ unitId }) => unitId === viewer.unitId);
  if (row.unit === 'lead' && own?.standing !== 'lead') return 'unit';
  if (row.unit === 'invited' && own?.standing !== 'invited') return 'invited';
  const guards = [...(row.guardsFrom?.[facts.status] ?? []), ...row.guards];
  return guards.find((guard) => !isGuardMet(guard, facts, viewer, today));
}

function isGuardMet(guard: InspectionGuard, facts: InspectionFacts, viewer: InspectionViewer, today: Day): boolean {
  const going = facts.bodies.filter(({ standing }) => standing === 'lead' || standing === 'joined');
  switch (guard) {
    case 'two-officers':
      return going.every(({ officers }) => new Set(officers.map(({ personId }) => personId)).size >= 2);
    case 'officers-in-post':
      return going.every(({ officers }) => officers.every(({ isInPost }) => isInPost));
    case 'certificates-valid':
      return going.every(({ officers }) => officers.every(({ isCertified }) => isCertified));
    case 'invited-answered':
      return facts.bodies.every(({ standing }) => standing !== 'invited');
    case 'no-open-plan':
      return !facts.hasOtherOpenPlan;
    case 'clash-explained':
      return !facts.isClashing || facts.clashReason.trim() !== '';
    case 'cap-explained':
      return !facts.isOverCap || facts.overCapReason.trim() !== '';
    case 'approval-not-compulsory':
      return !isApprovalCompulsory(facts.plannedTo);
    case 'notice-at-door':
      return facts.noticeWay === 'at-door';
    case 'within-planned-days':
      return facts.plannedFrom <= today && today <= facts.plannedTo;
    case 'other-than-visitor':
      return (
        viewer.personId !== facts.plannerPersonId && !going.some(({ officers }) => officers.some(({ personId }) => personId === viewer.personId))
      );
  }
}
