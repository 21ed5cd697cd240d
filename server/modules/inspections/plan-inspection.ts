import type { InspectionDetail } from '../../../contracts/inspection-records.ts';
import type { InspectionPlanBody } from '../../../contracts/inspections.ts';
import { isSectorInMask } from '../../../domain/organisation/sector-mask.ts';
import { badField, forbidden } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { chooseOfficers } from '../checks/for-other-modules.ts';
import { getInspection } from './get-inspection.ts';
import { openInspectionDuty } from './inspection-duties.ts';
import { chooseInvited } from './invite-bodies.ts';
import { refuseFaultyPlan, refuseOtherThanDrawn } from './plan-faults.ts';
import { writeMove } from './write-move.ts';

/**
 * Drafts an inspection of a firm by the viewer's own enforcement body, with at least two officers whose certificates are valid to its
 * last day (行政处罚法(2021)第四十二条；国办发〔2024〕54号). Other bodies are asked to come along; a joint visit is of no single
 * sector, so that each of them sees it. Throws Refused by field.
 */
export async function planInspection(work: Work, body: InspectionPlanBody): Promise<InspectionDetail> {
  const { viewer } = work;
  if (viewer.unitKind !== 'enforcement-body')
    throw forbidden({ zh: '检查由执法机构实施，本单位可移交线索。', en: 'Inspections are for enforcement bodies; this unit hands leads over.' });
  await refuseFaultyPlan(work, body);
  const firm = await work.db
    .selectFrom('enterprises')
    .leftJoin('enterprises as into', 'into.id', 'enterprises.merged_into')
    .select([
      'enterprises.id',
      'enterprises.name',
      'enterprises.region_code',
      'enterprises.trade_sector',
      'enterprises.merged_into',
      'into.name as into_name',
    ])
    .where('enterprises.id', '=', body.enterpriseId)
    .executeTakeFirst();
  if (!firm) throw badField('enterpriseId', '找不到该企业，或者不在本辖区。', 'There is no such firm in this area.');
  if (firm.merged_into !== null) {
    const into = firm.into_name ?? '';
    throw badField('enterpriseId', `“${firm.name}”已并入“${into}”，请选择该企业。`, `“${firm.name}” was merged into “${into}”; choose that firm.`);
  }
  const fieldSector = body.sector ?? firm.trade_sector;
  if (!isSectorInMask(viewer.sectors, fieldSector)) throw badField('sector', '该领域不归本单位管。', 'That sector is not this unit’s.');
  await refuseOtherThanDrawn(work, body);
  const officers = await chooseOfficers(work, body.officerIds, { unitId: viewer.unitId, on: body.plannedTo });
  const invited = await chooseInvited(work, body.invited, firm.region_code);
  const place = { region_code: firm.region_code, region_then: firm.region_code, sector: invited.length > 0 ? 0 : fieldSector };
  const { id } = await work.db
    .insertInto('inspections')
    .values({
      ...place,
      ...planColumns(body),
      unit_id: viewer.unitId,
      enterprise_id: firm.id,
      status: 'planned',
      field_sector: fieldSector,
      draw_id: body.drawId,
      planner_person_id: viewer.personId,
      planned_at: work.now,
      changed_at: work.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const lead = { unitId: viewer.unitId, standing: 'lead', matters: '', officers };
  const bodies = [lead, ...invited.map((one) => ({ ...one, standing: 'invited', officers: [] }))];
  await work.db
    .insertInto('inspection_bodies')
    .values(
      bodies.map(({ unitId, standing, matters, officers: sent }) => ({
        ...place,
        inspection_id: id,
        unit_id: unitId,
        standing,
        matters,
        officers: JSON.stringify(sent),
      })),
    )
    .execute();
  for (const { unitId } of invited)
    await openInspectionDuty(work, 'joint-visit-answer', { id, ...place, firmName: firm.name }, { holderUnitId: unitId, due: body.plannedFrom });
  await writeMove(work, { id, seq: 1, act: 'planInspection', statusAfter: 'planned', words: '', place });
  work.audit({
    act: 'planInspection',
    objectKind: 'inspection',
    objectId: id,
    details: { after: { ...body, officers } },
    regionCode: place.region_code,
    sector: place.sector,
  });
  return getInspection(work, id);
}

/** What a plan says, as its row keeps it. */
export function planColumns(body: Omit<InspectionPlanBody, 'enterpriseId' | 'sector' | 'drawId'>) {
  return {
    planned_from: body.plannedFrom,
    planned_to: body.plannedTo,
    source: body.source,
    source_words: body.sourceWords,
    basis: body.basis,
    matters: body.matters,
    place: body.place,
    phase: body.phase,
    notice_way: body.noticeWay,
    officers_reason: body.officersReason,
    clash_reason: body.clashReason,
    over_cap_reason: body.overCapReason,
  };
}
