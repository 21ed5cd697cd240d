import { sql } from 'kysely';
import type { z } from 'zod';
import type { listReports as endpoint } from '../../../contracts/reports.ts';
import { regionRange } from '../../../domain/divisions/region-code.ts';
import type { Work } from '../../platform/work.ts';
import { reportColumns, reportsWithUnits } from './report-records.ts';
import { reportRowsOf } from './report-rows.ts';

type Query = z.infer<NonNullable<typeof endpoint.query>>;

/** Reports in sight: mine to write, those sent to my unit, or all. The next due first, then by division. */
export async function listReports(work: Work, query: Query): Promise<z.input<typeof endpoint.output>> {
  const chosen = filtered(work, query);
  const records = await chosen
    .select(reportColumns)
    .orderBy(sortOf(query.sort))
    .orderBy('r.region_code')
    .orderBy('r.unit_id')
    .limit(query.size)
    .offset((query.page - 1) * query.size)
    .execute();
  const { total } = await chosen.select(sql<string>`count(*)`.as('total')).executeTakeFirstOrThrow();
  return { rows: await reportRowsOf(work, records), total: Number(total), page: query.page, size: query.size };
}

function filtered(work: Work, query: Query) {
  const campaignId = query.campaignId ?? work.viewer.campaignId;
  let chosen = reportsWithUnits(work);
  if (query.side === 'mine') chosen = chosen.where('r.unit_id', '=', work.viewer.unitId);
  if (query.side === 'below') chosen = chosen.where('r.to_unit_id', '=', work.viewer.unitId);
  if (campaignId !== null) chosen = chosen.where('r.campaign_id', '=', campaignId);
  if (query.dutyKey) chosen = chosen.where('r.duty_key', 'in', query.dutyKey.split(','));
  if (query.period) chosen = chosen.where('r.period', '=', query.period);
  if (query.upTo) chosen = chosen.where('r.period', '<=', query.upTo);
  if (query.status) chosen = chosen.where('r.status', 'in', query.status.split(','));
  if (query.unitId) chosen = chosen.where('r.unit_id', '=', query.unitId);
  if (query.punctuality) chosen = chosen.where(sql<boolean>`${punctual(work)[query.punctuality]}`);
  if (query.search) chosen = chosen.where(sql<boolean>`strpos(u.name, ${query.search}) > 0`);
  if (query.within) {
    const { from, to } = regionRange(query.within);
    chosen = chosen.where('r.region_code', '>=', from).where('r.region_code', '<', to);
  }
  return chosen;
}

function punctual(work: Work) {
  return {
    'on-time': sql`r.first_submitted_at <= r.due_at`,
    late: sql`r.first_submitted_at > r.due_at`,
    missing: sql`r.first_submitted_at is null and r.due_at < ${work.now}`,
    owed: sql`r.first_submitted_at is null and r.due_at >= ${work.now}`,
  };
}

const sorts = { dueAt: 'r.due_at', unit: 'r.region_code', status: 'r.status', firstSubmittedAt: 'r.first_submitted_at', period: 'r.period' } as const;

function sortOf(sort: string | undefined) {
  const key = (sort ?? '-dueAt').replace(/^-/, '');
  const column = sql.ref(key in sorts ? sorts[key as keyof typeof sorts] : 'r.due_at');
  return (sort ?? '-dueAt').startsWith('-') ? sql`${column} desc nulls last` : sql`${column} asc nulls last`;
}
