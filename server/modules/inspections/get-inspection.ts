import { sectorsOfMask } from '../../../domain/organisation/sector-mask.ts';
import type { InspectionDetail } from '../../../contracts/inspection-records.ts';
import { inspectionActsFor } from '../../../domain/inspections/inspection-acts.ts';
import { isApprovalCompulsory } from '../../../domain/inspections/visit-rules.ts';
import { notFound } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { fileRowsOf } from '../files/for-other-modules.ts';
import { findingsOf } from './inspection-findings.ts';
import { inspectionMovesOf } from './inspection-moves.ts';
import { loadInspection } from './inspection-record.ts';
import { inspectionRows } from './list-inspections.ts';

/** An inspection with its bodies, findings, history and what the viewer may do now. Throws not-found. */
export async function getInspection(work: Work, id: string): Promise<InspectionDetail> {
  const { record, bodies, facts } = await loadInspection(work, id, 'read');
  const [row] = await inspectionRows(work, [id]);
  if (!row) throw notFound('检查', 'inspection');
  const names = await personNames(work, [record.planner_person_id, record.approver_person_id]);
  const draw = record.draw_id
    ? await work.db.selectFrom('inspection_draws').select(['id', 'title']).where('id', '=', record.draw_id).executeTakeFirst()
    : undefined;
  return {
    ...row,
    taskWords: record.source_words,
    basis: record.basis,
    matters: record.matters,
    place: record.place,
    phase: record.phase as InspectionDetail['phase'],
    noticeWay: facts.noticeWay,
    draw: draw ?? null,
    officersReason: record.officers_reason,
    clashReason: record.clash_reason,
    overCapReason: record.over_cap_reason,
    answers: record.answers as InspectionDetail['answers'],
    notice: record.notice as InspectionDetail['notice'],
    startedAt: record.started_at?.toISOString() ?? null,
    endedAt: record.ended_at?.toISOString() ?? null,
    met: record.met,
    summary: record.summary,
    foundNothing: record.found_nothing,
    signature: record.signature as InspectionDetail['signature'],
    feedback: record.feedback as InspectionDetail['feedback'],
    planner: names.get(record.planner_person_id) ?? null,
    approver: names.get(record.approver_person_id ?? '') ?? null,
    approvedAt: record.approved_at?.toISOString() ?? null,
    bodies: bodies.map(({ sectors, ...body }) => ({ ...body, sectors: sectorsOfMask(sectors) })),
    fieldSector: record.field_sector,
    findings: await findingsOf(work, id),
    moves: await inspectionMovesOf(work, id),
    files: record.check_id ? await fileRowsOf(work, { subject: { kind: 'check', id: record.check_id } }) : [],
    acts: inspectionActsFor(facts, work.viewer, work.today),
    isApprovalCompulsory: isApprovalCompulsory(record.planned_to),
    version: record.version,
  };
}

async function personNames(work: Work, ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const known = ids.filter((id) => id !== null);
  const rows = await work.db.selectFrom('persons').select(['id', 'name']).where('id', 'in', known).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
