import { sql } from 'kysely';
import type { z } from 'zod';
import type { CheckRow, listChecks as endpoint } from '../../../contracts/checks.ts';
import { isRegionCode, regionRange } from '../../../domain/divisions/region-code.ts';
import type { Work } from '../../platform/work.ts';

type Query = z.infer<NonNullable<typeof endpoint.query>>;

const orders: Record<string, 'c.made_on' | 'c.officer_count'> = { madeOn: 'c.made_on', officers: 'c.officer_count' };

/** A page of checks in the viewer's sight, the latest first; voided ones only when asked for. */
export async function listChecks(work: Work, query: Query) {
  const chosen = filtered(work, query);
  const order = orders[(query.sort ?? '').replace(/^-/, '')] ?? 'c.made_on';
  const direction = query.sort === undefined || query.sort.startsWith('-') ? 'desc' : 'asc';
  const ids = chosen
    .select('c.id')
    .orderBy(order, direction)
    .orderBy('c.id', direction)
    .limit(query.size)
    .offset((query.page - 1) * query.size);
  const [page, counted] = [await ids.execute(), await chosen.select((eb) => eb.fn.countAll<string>().as('n')).executeTakeFirstOrThrow()];
  const rows =
    page.length === 0
      ? []
      : await checkRows(
          work,
          page.map((row) => row.id),
        );
  return { rows, total: Number(counted.n), page: query.page, size: query.size };
}

function filtered(work: Work, query: Query) {
  let rows = work.db.selectFrom('checks as c');
  if (query.region !== undefined && isRegionCode(query.region)) {
    const { from, to } = regionRange(query.region);
    rows = rows.where('c.region_code', '>=', from).where('c.region_code', '<', to);
  }
  if (query.sector !== undefined) rows = rows.where('c.sector', '=', query.sector);
  if (query.madeFrom) rows = rows.where('c.made_on', '>=', query.madeFrom);
  if (query.madeTo) rows = rows.where('c.made_on', '<=', query.madeTo);
  if (query.enterprise) rows = rows.where('c.enterprise_id', '=', query.enterprise);
  if (query.unit) rows = rows.where('c.unit_id', '=', query.unit);
  if (query.found) rows = rows.where('c.found_nothing', '=', query.found === 'nothing');
  if (!query.withVoided) rows = rows.where('c.voided_at', 'is', null);
  if (work.viewer.campaignId) rows = rows.where(sql<boolean>`c.campaign_ids @> array[${work.viewer.campaignId}::bigint]`);
  return rows;
}

/** Checks as lists show them, in the order of the ids. */
export async function checkRows(work: Work, ids: readonly string[]): Promise<CheckRow[]> {
  const rows = await work.db
    .selectFrom('checks as c')
    .innerJoin('units as u', 'u.id', 'c.unit_id')
    .leftJoin('enterprises as e', 'e.id', 'c.enterprise_id')
    .select([
      'c.id',
      'c.made_on',
      'c.unit_id',
      'c.enterprise_id',
      'c.region_code',
      'c.sector',
      'c.officers',
      'c.team_count',
      'c.found_nothing',
      'c.voided_at',
    ])
    .select(['u.short_name', 'u.name as unit_name', 'e.name as enterprise_name'])
    .select((eb) =>
      eb
        .selectFrom('problems as p')
        .whereRef('p.check_id', '=', 'c.id')
        .select((inner) => inner.fn.countAll<string>().as('n'))
        .as('problems'),
    )
    .where('c.id', 'in', ids)
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row === undefined
      ? []
      : [
          {
            id,
            madeOn: row.made_on,
            unitId: row.unit_id,
            unitName: row.unit_name,
            enterpriseId: row.enterprise_id,
            enterpriseName: row.enterprise_name,
            regionCode: row.region_code,
            sector: row.sector,
            officers: row.officers as CheckRow['officers'],
            teams: row.team_count,
            foundNothing: row.found_nothing,
            problems: Number(row.problems ?? 0),
            isVoided: row.voided_at !== null,
          },
        ];
  });
}
