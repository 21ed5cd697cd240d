import type { ChecklistAnswers, InspectionDetail } from '../../../contracts/inspection-records.ts';
import { checklistFor } from '../../../domain/inspections/checklist.ts';
import type { VisitPhase } from '../../../domain/inspections/checklist-row.ts';
import { dayOf } from '../../../domain/calendar/day.ts';
import { inspectionRefusalOf } from '../../../domain/inspections/inspection-acts.ts';
import { badField, Refused, stale } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { getInspection } from './get-inspection.ts';
import { type InspectionRecord, loadInspection } from './inspection-record.ts';

/** Keeps the answers of a checklist while the visit is under way; it may be filled again until the visit is recorded. */
export async function fillChecklist(work: Work, id: string, body: { version: number; answers: ChecklistAnswers }): Promise<InspectionDetail> {
  const { record, facts } = await loadInspection(work, id, 'lock');
  if (body.version !== record.version) throw stale(await getInspection(work, id));
  const refusal = inspectionRefusalOf('recordInspection', facts, work.viewer, work.today);
  if (refusal)
    throw new Refused(refusal.isWho ? 403 : 409, refusal.isWho ? 'act-not-yours' : 'act-not-now', { zh: `${refusal.zh}。`, en: `${refusal.en}.` });
  const items = new Set(itemsOf(record).map(({ key }) => key));
  const stranger = Object.keys(body.answers).find((key) => !items.has(key));
  if (stranger !== undefined) throw badField(`answers.${stranger}`, '本次检查表没有此项。', 'This checklist has no such item.');
  await work.db
    .updateTable('inspections')
    .set({ answers: JSON.stringify(body.answers), version: record.version + 1, changed_at: work.now })
    .where('id', '=', id)
    .execute();
  work.audit({
    act: 'fillChecklist',
    objectKind: 'inspection',
    objectId: id,
    regionCode: record.region_code,
    sector: record.sector,
    details: { before: { answers: record.answers }, after: { answers: body.answers } },
  });
  return getInspection(work, id);
}

/** The list that the visit is made by: of its field and phase, on the day that it began, or is planned to. */
export function itemsOf(record: InspectionRecord) {
  const on = record.started_at === null ? record.planned_from : dayOf(record.started_at);
  return checklistFor(record.field_sector, record.phase as VisitPhase, on);
}
