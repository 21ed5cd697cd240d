import type { z } from 'zod';
import type { getDuty as endpoint } from '../../../contracts/duties.ts';
import { dayOf } from '../../../domain/calendar/day.ts';
import { dayLabel } from '../../../domain/calendar/day-label.ts';
import { dueOf } from '../../../domain/deadlines/due-day.ts';
import { periodSpan } from '../../../domain/deadlines/period.ts';
import { notFound, type Words } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { getCampaign } from '../campaign/for-other-modules.ts';
import { dutiesWithUnits, dutyColumns, dutyRowsOf, readableSubjects, type DutyRecord } from './duty-rows.ts';

/** One duty with the reckoning of its due day. Throws not-found. */
export async function getDuty(work: Work, id: string): Promise<z.input<typeof endpoint.output>> {
  const record = await dutiesWithUnits(work)
    .leftJoin('persons as doer', 'doer.id', 'd.done_by_person_id')
    .select([...dutyColumns, 'doer.name as doer_name'])
    .where('d.id', '=', id)
    .where('d.subject_kind', 'in', readableSubjects(work))
    .executeTakeFirst();
  const [row] = record ? await dutyRowsOf(work, [record]) : [];
  if (!record || !row) throw notFound('应办事项', 'duty');
  return {
    ...row,
    basis: record.basis as Words,
    reckoning: await reckoningOf(work, record),
    doneBy: record.doer_name,
    cancelReason: record.cancel_reason,
    version: record.version,
  };
}

/** The rule's own reckoning where it leads to the day that stands; else the day as it was set, and by whom one may ask. */
async function reckoningOf(work: Work, duty: DutyRecord): Promise<Words[]> {
  if (duty.due_at === null) return [{ zh: '未规定期限。', en: 'No day is set.' }];
  const due = await dueByRule(work, duty);
  if (due && due.dueAt.getTime() === duty.due_at.getTime()) return [...due.explanation];
  const label = dayLabel(dayOf(duty.due_at));
  return [{ zh: `办理时定为${label.zh}。`, en: `Set to ${label.en} by the act itself.` }];
}

async function dueByRule(work: Work, duty: DutyRecord) {
  if (duty.campaign_id === null) return undefined;
  const campaign = await getCampaign(work, duty.campaign_id);
  const planned = campaign.duties.find(({ key }) => key === duty.duty_key);
  const rule = planned?.due ?? campaign.recordDuties.find(({ kind }) => kind === duty.kind)?.due;
  if (!rule) return undefined;
  const form = campaign.forms.find(({ key }) => key === planned?.form);
  const period = form && duty.period !== null ? periodSpan(form.period, duty.period) : undefined;
  return dueOf(rule, { period, eventAt: duty.opened_at });
}
