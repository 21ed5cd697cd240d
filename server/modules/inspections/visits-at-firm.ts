import { sql } from 'kysely';
import { addDays, type Day } from '../../../domain/calendar/day.ts';
import type { VisitAtFirm } from '../../../domain/inspections/clash-board.ts';
import type { TaskSource } from '../../../domain/inspections/task-sources.ts';
import { wholeProvince } from '../../platform/viewer.ts';
import type { Work } from '../../platform/work.ts';

/** A visit at a firm, made or planned, by any body of the province; with what the board tells of it and what scope decides on. */
export interface KnownVisit extends VisitAtFirm {
  unitNames: string[];
  status: string;
  source: TaskSource | null;
  regionCode: string;
  sector: number;
}

/**
 * What every body did at a firm in the year before `around` and plans, the latest first, but for the plan `exceptId`. Read beyond the
 * viewer's sectors, for a body must know of others' visits (国办发〔2024〕54号 综合查一次); the firm itself must be in sight of whoever asks.
 */
export async function visitsAtFirm(
  work: Work,
  enterpriseId: string,
  { around, exceptId }: { around: Day; exceptId?: string },
): Promise<KnownVisit[]> {
  const since = [addDays(around, -366), `${around.slice(0, 4)}-01-01`].toSorted()[0] ?? around;
  const { rows } = await work.underScope(wholeProvince, () =>
    sql<Row>`
      select 'check' as kind, c.id::text as id, c.made_on::text as "on", c.made_on::text as "to", c.found_nothing as "foundNothing", 'made' as status,
             i.source, c.region_code as "regionCode", c.sector,
             coalesce((select array_agg(b.unit_id::text) from inspection_bodies b where b.inspection_id = i.id and b.standing in ('lead', 'joined')),
                      array[c.unit_id::text]) as "unitIds"
      from checks c left join inspections i on i.check_id = c.id
      where c.enterprise_id = ${enterpriseId} and c.voided_at is null and c.made_on >= ${since}::date
      union all
      select 'plan', i.id::text, i.planned_from::text, i.planned_to::text, false, i.status, i.source, i.region_code, i.sector,
             (select array_agg(b.unit_id::text) from inspection_bodies b where b.inspection_id = i.id and b.standing <> 'declined')
      from inspections i
      where i.enterprise_id = ${enterpriseId} and i.status not in ('recorded', 'fed-back', 'cancelled') and i.planned_to >= ${since}::date
        and i.id <> ${exceptId ?? '0'}
      order by "on" desc, id desc limit 200`.execute(work.db),
  );
  const names = await unitNames(work, [...new Set(rows.flatMap(({ unitIds }) => unitIds ?? []))]);
  return rows.map((row) => {
    const unitIds = row.unitIds ?? [];
    return { ...row, unitIds, unitNames: unitIds.map((id) => names.get(id) ?? '') };
  });
}

type Row = Omit<KnownVisit, 'unitNames' | 'unitIds'> & { unitIds: string[] | null };

async function unitNames(work: Work, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await work.db.selectFrom('units').select(['id', 'name']).where('id', 'in', ids).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
