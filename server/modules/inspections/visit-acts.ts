import type { z } from 'zod';
import type * as contract from '../../../contracts/inspection-acts.ts';
import type { InspectionDetail } from '../../../contracts/inspection-records.ts';
import { dayOf, isDay } from '../../../domain/calendar/day.ts';
import { badField } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { chooseOfficers } from '../checks/for-other-modules.ts';
import { cancelDuties, settleDuties } from '../duties/for-other-modules.ts';
import { openVisitDuties } from './approval-acts.ts';
import { dutySubject, openInspectionDuty } from './inspection-duties.ts';
import { moveInspection } from './move-inspection.ts';

type BodyOf<E extends { body?: z.ZodType }> = z.infer<NonNullable<E['body']>>;

/** The invited body comes along with at least two certified officers of its own, or declines with a reason. */
export async function answerJointVisit(work: Work, id: string, body: BodyOf<typeof contract.answerJointVisit>): Promise<InspectionDetail> {
  const details = { joins: body.joins, officerIds: body.officerIds };
  return moveInspection(work, id, { act: 'answerJointVisit', version: body.version, words: body.reason, details }, async ({ record, bodies }) => {
    const { unitId } = work.viewer;
    if (!body.joins && body.reason === '') throw badField('reason', '不参加的，须说明理由。', 'Give the reason for not coming along.');
    const officers = body.joins ? await chooseOfficers(work, body.officerIds, { unitId, on: record.planned_to }) : [];
    const asked = bodies.find((one) => one.unitId === unitId)?.matters ?? '';
    await work.db
      .updateTable('inspection_bodies')
      .set({
        standing: body.joins ? 'joined' : 'declined',
        officers: JSON.stringify(officers),
        matters: body.matters === '' ? asked : body.matters,
        reason: body.reason,
      })
      .where('inspection_id', '=', id)
      .where('unit_id', '=', unitId)
      .execute();
    await settleDuties(work, { kind: 'inspection', id }, { kinds: ['joint-visit-answer'], holderUnitId: unitId });
    return {};
  });
}

/** Records that the firm was told of the visit: how, when, who received it. */
export async function notifyInspection(work: Work, id: string, body: BodyOf<typeof contract.notifyInspection>): Promise<InspectionDetail> {
  const { version, ...notice } = body;
  return moveInspection(work, id, { act: 'notifyInspection', version, words: notice.recipient, details: { notice } }, async (loaded) => {
    const { record } = loaded;
    if (!isDay(notice.on) || notice.on > work.today || (record.approved_at !== null && notice.on < dayOf(record.approved_at)))
      throw badField('on', '通知日期应在批准之后、不晚于当日。', 'The notice is given after the approval and not after today.');
    if (record.status === 'planned') await openVisitDuties(work, loaded);
    return { notice: JSON.stringify(notice) };
  });
}

/** The officers arrive and show their certificates; where the notice is handed over on arrival, that is recorded too. */
export async function startInspection(work: Work, id: string, body: BodyOf<typeof contract.startInspection>): Promise<InspectionDetail> {
  return moveInspection(work, id, { act: 'startInspection', version: body.version, words: body.met }, async ({ record }) => {
    await settleDuties(work, { kind: 'inspection', id }, { kinds: ['inspection-visit'] });
    await openInspectionDuty(work, 'inspection-record', await dutySubject(work, record), { holderUnitId: record.unit_id, due: work.today });
    const atDoor = { on: work.today, way: 'handed-over', recipient: body.met };
    return { started_at: work.now, met: body.met, ...(record.notice === null ? { notice: JSON.stringify(atDoor) } : {}) };
  });
}

/** The firm was told the result. */
export async function feedBackInspection(work: Work, id: string, body: BodyOf<typeof contract.feedBackInspection>): Promise<InspectionDetail> {
  const { version, ...feedback } = body;
  return moveInspection(work, id, { act: 'feedBackInspection', version, words: feedback.words, details: { feedback } }, async ({ record }) => {
    if (!isDay(feedback.on) || feedback.on > work.today || (record.started_at !== null && feedback.on < dayOf(record.started_at)))
      throw badField('on', '反馈日期应在检查之后、不晚于当日。', 'The result is fed back after the visit and not after today.');
    await settleDuties(work, { kind: 'inspection', id }, { kinds: ['inspection-feedback'] });
    return { feedback: JSON.stringify(feedback) };
  });
}

/** The visit will not be made; the reason stays on file. */
export async function cancelInspection(work: Work, id: string, body: { version: number; reason: string }): Promise<InspectionDetail> {
  return moveInspection(work, id, { act: 'cancelInspection', version: body.version, words: body.reason }, async () => {
    await cancelDuties(work, { kind: 'inspection', id }, body.reason);
    return {};
  });
}
