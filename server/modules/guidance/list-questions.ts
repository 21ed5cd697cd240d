import { sql } from 'kysely';
import type { z } from 'zod';
import type { listQuestions as endpoint } from '../../../contracts/guidance.ts';
import { regionRange } from '../../../domain/divisions/region-code.ts';
import { anywhere } from '../../platform/database/like-pattern.ts';
import type { Work } from '../../platform/work.ts';
import { questionColumns, questionRowOf, questionsWithNames } from './question-rows.ts';

type Query = z.infer<NonNullable<typeof endpoint.query>>;

const sorts: Record<string, string> = { dueOn: 'g.due_on', askedAt: 'g.asked_at', number: 'g.number', asked: 'asked.name', asker: 'asker.name' };

/** Questions in sight; those that wait come first, by their day. */
export async function listQuestions(work: Work, query: Query): Promise<z.input<typeof endpoint.output>> {
  const { page, size } = query;
  const chosen = filtered(work, query);
  const { total } = await chosen.select(sql<string>`count(*)`.as('total')).executeTakeFirstOrThrow();
  const column = sorts[query.sort?.replace(/^-/, '') ?? ''];
  let rows = chosen.select(questionColumns);
  if (column) rows = rows.orderBy(sql.ref(column), query.sort?.startsWith('-') ? 'desc' : 'asc');
  else rows = rows.orderBy(sql`array_position(array['asked', 'answered', 'closed'], g.status)`).orderBy('g.due_on');
  const found = await rows
    .orderBy('g.id', 'desc')
    .limit(size)
    .offset((page - 1) * size)
    .execute();
  return { rows: found.map((row) => questionRowOf(work, row)), total: Number(total), page, size };
}

function filtered(work: Work, query: Query) {
  let rows = questionsWithNames(work);
  if (query.side === 'asked-by-us') rows = rows.where('g.asker_unit_id', '=', work.viewer.unitId);
  if (query.side === 'asked-of-us') rows = rows.where('g.asked_unit_id', '=', work.viewer.unitId);
  if (query.status === 'open') rows = rows.where('g.status', '<>', 'closed');
  else if (query.status !== 'all') rows = rows.where('g.status', '=', query.status);
  if (query.late) rows = rows.where('g.status', '=', 'asked').where('g.due_on', '<', work.today);
  if (query.sector !== undefined) rows = rows.where('g.sector', '=', query.sector);
  if (query.aboutKind && query.aboutId) rows = rows.where('g.about_kind', '=', query.aboutKind).where('g.about_id', '=', query.aboutId);
  if (query.within) {
    const { from, to } = regionRange(query.within);
    rows = rows.where('g.region_code', '>=', from).where('g.region_code', '<', to);
  }
  if (query.q) {
    const words = anywhere(query.q);
    rows = rows.where((eb) => eb.or([eb('g.title', 'like', words), eb('g.number', 'like', words), eb('asked.name', 'like', words)]));
  }
  return rows;
}
