import type { ProblemState } from '../../../contracts/problem-records.ts';
import { notFound } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { movesOf, statusWords } from './problem-moves.ts';

/** How a problem stands now, and what was done to it since a version: what a stale caller is answered. Throws not-found. */
export async function problemStateOf(work: Work, id: string, seenVersion: number): Promise<ProblemState> {
  const row = await work.db
    .selectFrom('problems as p')
    .innerJoin('units as u', 'u.id', 'p.holder_unit_id')
    .select(['p.id', 'p.number', 'p.version', 'p.status', 'p.due_on', 'u.name'])
    .where('p.id', '=', id)
    .executeTakeFirst();
  if (!row) throw notFound('问题', 'problem');
  return {
    id,
    number: row.number,
    version: row.version,
    status: row.status,
    statusWords: statusWords(row.status),
    dueOn: row.due_on,
    holderName: row.name,
    movesSince: await movesOf(work, id, seenVersion),
  };
}
