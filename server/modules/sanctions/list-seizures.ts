import { sql } from 'kysely';
import type { z } from 'zod';
import type { listSeizures as endpoint } from '../../../contracts/sanctions.ts';
import { regionRange } from '../../../domain/divisions/region-code.ts';
import type { Work } from '../../platform/work.ts';
import { seizureDetails } from './seizure-rows.ts';

/** Seizures by their last day, the most urgent first. */
export async function listSeizures(work: Work, query: z.infer<NonNullable<typeof endpoint.query>>): Promise<z.input<typeof endpoint.output>> {
  const { page, size } = query;
  let chosen = work.db.selectFrom('seizures as s');
  if (query.state === 'open' || query.state === 'lapsed') chosen = chosen.where('s.state', 'in', ['unapproved', 'held']);
  if (query.state === 'lapsed') chosen = chosen.where('s.due_on', '<', work.today);
  if (query.state === 'ended') chosen = chosen.where('s.state', 'in', ['disposed', 'released']);
  if (query.region) {
    const { from, to } = regionRange(query.region);
    chosen = chosen.where('s.region_code', '>=', from).where('s.region_code', '<', to);
  }
  const rows = await chosen
    .selectAll('s')
    .orderBy('s.due_on', query.sort === '-dueOn' ? 'desc' : 'asc')
    .orderBy('s.id')
    .limit(size)
    .offset((page - 1) * size)
    .execute();
  const { total } = await chosen.select(sql<string>`count(*)`.as('total')).executeTakeFirstOrThrow();
  return { rows: await seizureDetails(work, rows), total: Number(total), page, size };
}
