import { sql } from 'kysely';
import type { z } from 'zod';
import type { listReportKinds as endpoint } from '../../../contracts/reports.ts';
import { periodTitle } from '../../../domain/deadlines/period.ts';
import { reportTitle } from '../../../domain/reports/report-title.ts';
import type { Work } from '../../platform/work.ts';
import { getCampaign } from '../campaign/for-other-modules.ts';

/** The plan's reports that are in sight of the viewer, with their periods so far, the latest first. */
export async function listReportKinds(work: Work, campaignId: string | null): Promise<z.input<typeof endpoint.output>> {
  if (campaignId === null) return { campaignId, kinds: [] };
  const campaign = await getCampaign(work, campaignId);
  const unit = work.viewer.unitId;
  const rows = await work.db
    .selectFrom('reports')
    .select([
      'duty_key',
      'period',
      sql<Date>`max(due_at)`.as('due_at'),
      sql<string>`count(*) filter (where to_unit_id = ${unit})`.as('for_me'),
      sql<string>`count(*) filter (where unit_id = ${unit})`.as('mine'),
    ])
    .where('campaign_id', '=', campaignId)
    .groupBy(['duty_key', 'period'])
    .orderBy('period', 'desc')
    .execute();
  const kinds = campaign.duties.flatMap((duty) => {
    const own = rows.filter((row) => row.duty_key === duty.key);
    if (own.length === 0) return [];
    const form = campaign.forms.find(({ key }) => key === duty.form);
    const periods = own.map((row) => ({
      period: row.period,
      words: form && row.period !== '' ? periodTitle(form.period, row.period) : reportTitle(duty.titles),
      dueAt: row.due_at.toISOString(),
    }));
    const sum = (column: 'for_me' | 'mine') => own.reduce((total, row) => total + Number(row[column]), 0);
    return [{ dutyKey: duty.key, titles: reportTitle(duty.titles), form: form?.key ?? null, periods, forMe: sum('for_me'), mine: sum('mine') }];
  });
  return { campaignId, kinds };
}
