import type { InspectionDetail } from '../../../contracts/inspection-records.ts';
import type { Work } from '../../platform/work.ts';
import { settleDuties } from '../duties/for-other-modules.ts';
import { dutySubject, openInspectionDuty } from './inspection-duties.ts';
import type { LoadedInspection } from './inspection-record.ts';
import { moveInspection } from './move-inspection.ts';

/** Asks the head of the body for approval: it waits on his desk until the first planned day. */
export async function submitInspection(work: Work, id: string, body: { version: number }): Promise<InspectionDetail> {
  return moveInspection(work, id, { act: 'submitInspection', version: body.version }, async ({ record }) => {
    const subject = await dutySubject(work, record);
    await settleDuties(work, { kind: 'inspection', id }, { kinds: ['inspection-correction'] });
    await openInspectionDuty(work, 'inspection-approval', subject, { holderUnitId: record.unit_id, due: record.planned_from });
    return {};
  });
}

/** Approves: from then on every body that goes owes the visit by its last day. */
export async function approveInspection(work: Work, id: string, body: { version: number; words: string }): Promise<InspectionDetail> {
  return moveInspection(work, id, { act: 'approveInspection', version: body.version, words: body.words }, async (loaded) => {
    await settleDuties(work, { kind: 'inspection', id }, { kinds: ['inspection-approval'] });
    await openVisitDuties(work, loaded);
    return { approved_at: work.now, approver_person_id: work.viewer.personId };
  });
}

/** Refuses, with the reason; the body may change the plan and ask again. */
export async function refuseInspection(work: Work, id: string, body: { version: number; reason: string }): Promise<InspectionDetail> {
  return moveInspection(work, id, { act: 'refuseInspection', version: body.version, words: body.reason }, async ({ record }) => {
    await settleDuties(work, { kind: 'inspection', id }, { kinds: ['inspection-approval'] });
    const subject = await dutySubject(work, record);
    await openInspectionDuty(work, 'inspection-correction', subject, { holderUnitId: record.unit_id, due: record.planned_from });
    return {};
  });
}

/** The visit is owed by every body that goes. */
export async function openVisitDuties(work: Work, { record, bodies }: LoadedInspection): Promise<void> {
  const subject = await dutySubject(work, record);
  const going = bodies.filter(({ standing }) => standing === 'lead' || standing === 'joined');
  for (const { unitId } of going) await openInspectionDuty(work, 'inspection-visit', subject, { holderUnitId: unitId, due: record.planned_to });
}
