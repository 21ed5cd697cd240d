import { sql } from 'kysely';
import type { z } from 'zod';
import type { InspectionRow } from '../../../contracts/inspection-records.ts';
import type { listInspections as endpoint } from '../../../contracts/inspections.ts';
import { isRegionCode, regionRange } from '../../../domain/divisions/region-code.ts';
import { inspectionStatusWords, type InspectionStatus } from '../../../domain/inspections/inspection-lifecycle.ts';
import { getTaskSource, type TaskSource } from '../../../domain/inspections/task-sources.ts';
import type { Work } from '../../platform/work.ts';
import type { ChosenOfficer } from '../checks/for-other-modules.ts';

type Query = z.infer<NonNullable<typeof endpoint.query>>;

const ended = ['recorded', 'fed-back', 'cancelled'] as const;

/** A page of inspections in the viewer's sight, the latest planned first. */
export async function listInspections(work: Work, query: Query) {
  const chosen = filtered(work, query);
  const direction = query.sort === 'plannedFrom' ? 'asc' : 'desc';
  const page = await chosen
    .select('i.id')
    .orderBy('i.planned_from', direction)
    .orderBy('i.id', direction)
    .limit(query.size)
    .offset((query.page - 1) * query.size)
    .execute();
  const counted = await chosen.select((eb) => eb.fn.countAll<string>().as('n')).executeTakeFirstOrThrow();
  const rows = await inspectionRows(
    work,
    page.map(({ id }) => id),
  );
  return { rows, total: Number(counted.n), page: query.page, size: query.size };
}

function filtered(work: Work, query: Query) {
  let rows = work.db.selectFrom('inspections as i');
  if (query.region !== undefined && isRegionCode(query.region)) {
    const { from, to } = regionRange(query.region);
    rows = rows.where('i.region_code', '>=', from).where('i.region_code', '<', to);
  }
  if (query.sector !== undefined) rows = rows.where('i.field_sector', '=', query.sector);
  if (query.status) rows = rows.where('i.status', '=', query.status);
  if (query.open) rows = rows.where('i.status', 'not in', ended);
  if (query.plannedFrom) rows = rows.where('i.planned_to', '>=', query.plannedFrom);
  if (query.plannedTo) rows = rows.where('i.planned_from', '<=', query.plannedTo);
  if (query.enterprise) rows = rows.where('i.enterprise_id', '=', query.enterprise);
  if (query.unit) rows = rows.where('i.unit_id', '=', query.unit);
  if (query.check) rows = rows.where('i.check_id', '=', query.check);
  if (query.mine === 'lead') rows = rows.where('i.unit_id', '=', work.viewer.unitId);
  if (query.mine === 'joint')
    rows = rows.where(
      sql<boolean>`exists (select from inspection_bodies b where b.inspection_id = i.id and b.unit_id = ${work.viewer.unitId} and b.standing <> 'lead')`,
    );
  return rows;
}

/** Inspections as lists show them, in the order of the ids. */
export async function inspectionRows(work: Work, ids: readonly string[]): Promise<InspectionRow[]> {
  if (ids.length === 0) return [];
  const rows = await work.db
    .selectFrom('inspections as i')
    .innerJoin('units as u', 'u.id', 'i.unit_id')
    .innerJoin('inspection_bodies as lead', (join) => join.onRef('lead.inspection_id', '=', 'i.id').on('lead.standing', '=', 'lead'))
    .leftJoin('enterprises as e', 'e.id', 'i.enterprise_id')
    .select([
      'i.id',
      'i.status',
      'i.planned_from',
      'i.planned_to',
      'i.unit_id',
      'i.enterprise_id',
      'i.region_code',
      'i.field_sector',
      'i.source',
      'i.check_id',
    ])
    .select(['u.name as unit_name', 'e.name as enterprise_name', 'lead.officers'])
    .select(sql<string>`(select count(*) from inspection_bodies b where b.inspection_id = i.id and b.standing in ('invited', 'joined'))`.as('joint'))
    .where('i.id', 'in', ids)
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    if (row === undefined) return [];
    const { zh, en } = getTaskSource(row.source);
    return [
      {
        id,
        status: row.status as InspectionStatus,
        statusWords: inspectionStatusWords(row.status),
        plannedFrom: row.planned_from,
        plannedTo: row.planned_to,
        unitId: row.unit_id,
        unitName: row.unit_name,
        enterpriseId: row.enterprise_id,
        enterpriseName: row.enterprise_name,
        regionCode: row.region_code,
        fieldSector: row.field_sector,
        source: row.source as TaskSource,
        sourceWords: { zh, en },
        officers: row.officers as ChosenOfficer[],
        joint: Number(row.joint),
        checkId: row.check_id,
      },
    ];
  });
}
