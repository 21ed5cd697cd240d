import { sql } from 'kysely';
import type { z } from 'zod';
import type { listDuties as endpoint } from '../../../contracts/duties.ts';
import { endOfDay, instantOf } from '../../../domain/calendar/day.ts';
import { regionRange } from '../../../domain/divisions/region-code.ts';
import type { Work } from '../../platform/work.ts';
import { dutiesWithUnits, dutyColumns, dutyRowsOf, readableSubjects } from './duty-rows.ts';

type Query = z.infer<NonNullable<typeof endpoint.query>>;

/** Duties of the units in sight, by due day; those without a day come last. */
export async function listDuties(work: Work, query: Query): Promise<z.input<typeof endpoint.output>> {
  const chosen = filtered(work, query);
  const sort = sortOf(query.sort);
  const records = await chosen
    .select(dutyColumns)
    .orderBy(sort)
    .orderBy('d.id')
    .limit(query.size)
    .offset((query.page - 1) * query.size)
    .execute();
  const { total } = await chosen.select(sql<string>`count(*)`.as('total')).executeTakeFirstOrThrow();
  return { rows: await dutyRowsOf(work, records), total: Number(total), page: query.page, size: query.size };
}

function filtered(work: Work, query: Query) {
  let chosen = dutiesWithUnits(work).where('d.subject_kind', 'in', readableSubjects(work));
  if (query.state === 'open') chosen = chosen.where('d.done_at', 'is', null).where('d.cancelled_at', 'is', null);
  if (query.state === 'done') chosen = chosen.where('d.done_at', 'is not', null);
  if (query.state === 'cancelled') chosen = chosen.where('d.cancelled_at', 'is not', null);
  if (query.late !== undefined) {
    const late = sql<boolean>`coalesce(d.cancelled_at is null and d.due_at < coalesce(d.done_at, ${work.now}), false)`;
    chosen = chosen.where(late, '=', query.late === 'true');
  }
  if (query.kind) chosen = chosen.where('d.kind', 'in', query.kind.split(','));
  if (query.dutyKey) chosen = chosen.where('d.duty_key', '=', query.dutyKey);
  if (query.period) chosen = chosen.where('d.period', '=', query.period);
  if (query.unitId) chosen = chosen.where('d.holder_unit_id', '=', query.unitId);
  if (query.campaignId) chosen = chosen.where('d.campaign_id', '=', query.campaignId);
  if (query.dueFrom) chosen = chosen.where('d.due_at', '>=', instantOf(query.dueFrom, '00:00'));
  if (query.dueTo) chosen = chosen.where('d.due_at', '<=', endOfDay(query.dueTo));
  if (query.within) {
    const { from, to } = regionRange(query.within);
    chosen = chosen.where('d.region_code', '>=', from).where('d.region_code', '<', to);
  }
  return chosen;
}

const sorts = { dueAt: 'd.due_at', openedAt: 'd.opened_at', doneAt: 'd.done_at', holder: 'd.region_code', kind: 'd.kind' } as const;

function sortOf(sort: string | undefined) {
  const key = (sort ?? 'dueAt').replace(/^-/, '');
  const column = sql.ref(key in sorts ? sorts[key as keyof typeof sorts] : 'd.due_at');
  return sort?.startsWith('-') ? sql`${column} desc nulls last` : sql`${column} asc nulls last`;
}
