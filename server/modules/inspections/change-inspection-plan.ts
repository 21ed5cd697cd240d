import type { z } from 'zod';
import type { InspectionDetail } from '../../../contracts/inspection-records.ts';
import type { changeInspectionPlan as endpoint } from '../../../contracts/inspections.ts';
import type { Work } from '../../platform/work.ts';
import { chooseOfficers } from '../checks/for-other-modules.ts';
import { cancelDuties } from '../duties/for-other-modules.ts';
import { dutySubject, openInspectionDuty } from './inspection-duties.ts';
import type { LoadedInspection } from './inspection-record.ts';
import { chooseInvited } from './invite-bodies.ts';
import { moveInspection } from './move-inspection.ts';
import { refuseFaultyPlan, refuseOtherThanDrawn } from './plan-faults.ts';
import { planColumns } from './plan-inspection.ts';

type Body = z.infer<NonNullable<typeof endpoint.body>>;

/** Changes a plan, also one that was approved: it is then a draft again and needs a new approval. Bodies asked anew must answer anew where the days change. */
export async function changeInspectionPlan(work: Work, id: string, body: Body): Promise<InspectionDetail> {
  const { version, ...plan } = body;
  return moveInspection(work, id, { act: 'changeInspectionPlan', version, details: { plan } }, async (loaded) => {
    const { record } = loaded;
    await refuseFaultyPlan(work, body);
    await refuseOtherThanDrawn(work, { ...body, drawId: record.draw_id, enterpriseId: record.enterprise_id });
    const officers = await chooseOfficers(work, body.officerIds, { unitId: record.unit_id, on: body.plannedTo });
    await work.db
      .updateTable('inspection_bodies')
      .set({ officers: JSON.stringify(officers) })
      .where('inspection_id', '=', id)
      .where('standing', '=', 'lead')
      .execute();
    const invited = await chooseInvited(work, body.invited, record.region_code);
    const sector = invited.length > 0 ? 0 : record.field_sector;
    await inviteAnew(work, loaded, { invited, body, sector });
    await cancelDuties(work, { kind: 'inspection', id }, '计划已修改', { kinds: ['inspection-visit', 'inspection-correction'] });
    return { ...planColumns(body), sector, approved_at: null, approver_person_id: null };
  });
}

/** Keeps who is still invited for the same days, asks the others, and takes back what is no longer asked. */
async function inviteAnew(
  work: Work,
  { record, bodies }: LoadedInspection,
  { invited, body, sector }: { invited: readonly { unitId: string; matters: string }[]; body: Body; sector: number },
): Promise<void> {
  const { id } = record;
  const isSameDays = record.planned_from === body.plannedFrom && record.planned_to === body.plannedTo;
  const kept = new Set(isSameDays ? bodies.filter((one) => invited.some(({ unitId }) => unitId === one.unitId)).map(({ unitId }) => unitId) : []);
  const gone = bodies.filter(({ unitId, standing }) => standing !== 'lead' && !kept.has(unitId)).map(({ unitId }) => unitId);
  for (const holderUnitId of gone)
    await cancelDuties(work, { kind: 'inspection', id }, '计划已修改', { kinds: ['joint-visit-answer'], holderUnitId });
  if (gone.length > 0) await work.db.deleteFrom('inspection_bodies').where('inspection_id', '=', id).where('unit_id', 'in', gone).execute();
  for (const table of ['inspection_bodies', 'inspection_moves'] as const)
    await work.db.updateTable(table).set({ sector }).where('inspection_id', '=', id).execute();
  const subject = { ...(await dutySubject(work, record)), sector };
  for (const { unitId, matters } of invited.filter((one) => !kept.has(one.unitId))) {
    const place = { region_code: record.region_code, region_then: record.region_then, sector };
    await work.db
      .insertInto('inspection_bodies')
      .values({ ...place, inspection_id: id, unit_id: unitId, standing: 'invited', matters })
      .execute();
    await openInspectionDuty(work, 'joint-visit-answer', subject, { holderUnitId: unitId, due: body.plannedFrom });
  }
}
