import { sql } from 'kysely';
import type { z } from 'zod';
import type { DrawRow, listDraws as endpoint } from '../../../contracts/inspection-draws.ts';
import { isRegionCode, regionRange } from '../../../domain/divisions/region-code.ts';
import type { Work } from '../../platform/work.ts';
import { drawStateOf } from './draw-record.ts';

type Query = z.infer<NonNullable<typeof endpoint.query>>;

/** Draws in the viewer's sight, the latest published first. */
export async function listDraws(work: Work, query: Query) {
  let chosen = work.db.selectFrom('inspection_draws as d').innerJoin('units as u', 'u.id', 'd.unit_id');
  if (query.region !== undefined && isRegionCode(query.region)) {
    const { from, to } = regionRange(query.region);
    chosen = chosen.where('d.region_code', '>=', from).where('d.region_code', '<', to);
  }
  if (query.state === 'withdrawn') chosen = chosen.where('d.withdrawn_at', 'is not', null);
  if (query.state === 'drawn') chosen = chosen.where('d.drawn_at', 'is not', null).where('d.withdrawn_at', 'is', null);
  if (query.state === 'published') chosen = chosen.where('d.drawn_at', 'is', null).where('d.withdrawn_at', 'is', null);
  const records = await chosen
    .select(['d.id', 'd.title', 'u.name', 'd.region_code', 'd.firms_wanted', 'd.published_at', 'd.drawn_at', 'd.withdrawn_at'])
    .select(sql<string>`jsonb_array_length(d.firms)`.as('firms'))
    .orderBy('d.published_at', 'desc')
    .orderBy('d.id', 'desc')
    .limit(query.size)
    .offset((query.page - 1) * query.size)
    .execute();
  const counted = await chosen.select((eb) => eb.fn.countAll<string>().as('n')).executeTakeFirstOrThrow();
  const rows = records.map((row): DrawRow => ({
    id: row.id,
    title: row.title,
    unitName: row.name,
    regionCode: row.region_code,
    state: drawStateOf(row),
    firms: Number(row.firms),
    firmsWanted: row.firms_wanted,
    publishedAt: row.published_at.toISOString(),
    drawnAt: row.drawn_at?.toISOString() ?? null,
  }));
  return { rows, total: Number(counted.n), page: query.page, size: query.size };
}
