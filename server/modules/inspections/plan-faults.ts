import { sql } from 'kysely';
import type { InspectionPlanBody } from '../../../contracts/inspections.ts';
import { daysBetween, isDay } from '../../../domain/calendar/day.ts';
import type { DrawnFirm } from '../../../domain/inspections/random-draw.ts';
import { getTaskSource } from '../../../domain/inspections/task-sources.ts';
import { originWords, valueOn } from '../../../domain/law/applied-value.ts';
import { badField } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { recordsOfFirm } from '../enterprises/for-other-modules.ts';
import { provincialParametersOn } from '../law/for-other-modules.ts';

/** Throws Refused at the field for days that cannot be planned, and for a source that must be named and is not. */
export async function refuseFaultyPlan(work: Work, body: Omit<InspectionPlanBody, 'enterpriseId' | 'sector' | 'drawId'>): Promise<void> {
  const { plannedFrom, plannedTo } = body;
  if (!isDay(plannedFrom) || plannedFrom < work.today)
    throw badField('plannedFrom', '检查日期应为有效日期且不早于当日。', 'The day must exist and not lie in the past.');
  if (!isDay(plannedTo) || plannedTo < plannedFrom)
    throw badField('plannedTo', '截止日期不得早于开始日期。', 'The last day may not lie before the first.');
  const span = valueOn(await provincialParametersOn(work), 'plan-span-days', plannedFrom);
  if (daysBetween(plannedFrom, plannedTo) > span.value) {
    const origin = originWords(span);
    throw badField(
      'plannedTo',
      `检查日期跨度不超过 ${span.value} 日（${origin.zh}）。`,
      `At most ${span.value} days from the first to the last (${origin.en}).`,
    );
  }
  if (getTaskSource(body.source).needsWords && body.sourceWords === '')
    throw badField('sourceWords', '须写明线索或者交办、移送的来源。', 'Name the lead, or who assigned or passed it.');
}

/** The draw that a plan comes from: it drew this firm for the viewer's body. Officers may differ from those drawn only with a reason. */
export async function refuseOtherThanDrawn(
  work: Work,
  body: Pick<InspectionPlanBody, 'source' | 'drawId' | 'enterpriseId' | 'officerIds' | 'officersReason'>,
): Promise<void> {
  if (body.source !== 'random-draw') {
    if (body.drawId !== null)
      throw badField('source', '由抽取产生的检查，任务来源为双随机抽查。', 'A visit that was drawn has the random draw as its source.');
    return;
  }
  if (body.drawId === null) throw badField('drawId', '双随机抽查须从抽取结果中拟订。', 'A random visit is planned from the result of a draw.');
  const draw = await work.db.selectFrom('inspection_draws').select(['unit_id', 'result']).where('id', '=', body.drawId).executeTakeFirst();
  const { rows } = await sql<{ id: string }>`select id::text as id from ${recordsOfFirm(body.enterpriseId)} own`.execute(work.db);
  const drawn = ((draw?.result ?? []) as DrawnFirm[]).find((firm) => rows.some(({ id }) => id === firm.id));
  if (!draw || draw.unit_id !== work.viewer.unitId || !drawn)
    throw badField('drawId', '该次抽取没有抽中此企业，或者不是本机关的抽取。', 'That draw did not draw this firm, or is not of this body.');
  const asDrawn =
    drawn.officers
      .map(({ id }) => id)
      .toSorted()
      .join() === [...new Set(body.officerIds)].toSorted().join();
  if (!asDrawn && body.officersReason === '')
    throw badField('officersReason', '执法人员与抽取结果不同，须说明理由。', 'Other officers than those drawn: give the reason.');
}
