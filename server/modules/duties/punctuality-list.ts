import { sql } from 'kysely';
import type { z } from 'zod';
import type { listPunctuality as endpoint } from '../../../contracts/duties.ts';
import { endOfDay, instantOf } from '../../../domain/calendar/day.ts';
import { regionRange } from '../../../domain/divisions/region-code.ts';
import type { Work } from '../../platform/work.ts';
import { readableSubjects } from './duty-rows.ts';

type Query = z.infer<NonNullable<typeof endpoint.query>>;

interface Counted {
  id: string;
  name: string;
  level: string;
  region_code: string;
  done_in_time: string;
  done_late: string;
  open_late: string;
  open_not_due: string;
  total: string;
}

/** Per unit: how much of what it owed was done in time. Duties taken back do not count, nor those without a day. */
export async function listPunctuality(work: Work, query: Query): Promise<z.input<typeof endpoint.output>> {
  const { rows } = await sql<Counted>`
    select u.id, u.name, u.level, u.region_code, count(*) over () as total,
           count(*) filter (where d.done_at <= d.due_at) as done_in_time,
           count(*) filter (where d.done_at > d.due_at) as done_late,
           count(*) filter (where d.done_at is null and d.due_at < ${work.now}) as open_late,
           count(*) filter (where d.done_at is null and d.due_at >= ${work.now}) as open_not_due
    from duties d join units u on u.id = d.holder_unit_id
    where ${conditions(work, query)}
    group by u.id order by u.region_code, u.id limit ${query.size} offset ${(query.page - 1) * query.size}`.execute(work.db);
  return { rows: rows.map(rowOf), total: Number(rows[0]?.total ?? 0), page: query.page, size: query.size };
}

function conditions(work: Work, query: Query) {
  const range = query.within ? regionRange(query.within) : undefined;
  const all = [
    sql`d.cancelled_at is null and d.due_at is not null and d.opened_at <= ${work.now} and d.subject_kind = any(${readableSubjects(work)})`,
    query.campaignId && sql`d.campaign_id = ${query.campaignId}`,
    query.kind && sql`d.kind = any(${query.kind.split(',')})`,
    query.dutyKey && sql`d.duty_key = ${query.dutyKey}`,
    query.level && sql`u.level = ${query.level}`,
    range && sql`d.region_code >= ${range.from} and d.region_code < ${range.to}`,
    query.dueFrom && sql`d.due_at >= ${instantOf(query.dueFrom, '00:00')}`,
    query.dueTo && sql`d.due_at <= ${endOfDay(query.dueTo)}`,
  ].filter((one) => typeof one === 'object');
  return sql.join(all, sql` and `);
}

function rowOf(row: Counted) {
  const [doneInTime, doneLate, openLate] = [Number(row.done_in_time), Number(row.done_late), Number(row.open_late)];
  const fallenDue = doneInTime + doneLate + openLate;
  return {
    unit: { id: row.id, name: row.name },
    level: row.level,
    regionCode: row.region_code,
    doneInTime,
    doneLate,
    openLate,
    openNotDue: Number(row.open_not_due),
    share: fallenDue === 0 ? null : doneInTime / fallenDue,
  };
}
