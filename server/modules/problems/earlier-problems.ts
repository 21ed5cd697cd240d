import type { z } from 'zod';
import type { listEarlierProblems as endpoint } from '../../../contracts/problems.ts';
import type { Work } from '../../platform/work.ts';
import { statusWords } from './problem-moves.ts';

type Query = z.infer<NonNullable<typeof endpoint.query>>;

/** What was registered of a firm before, the newest first: the registrant sees repeats, and what a new one would be the recurrence of. */
export async function listEarlierProblems(work: Work, query: Query): Promise<z.input<typeof endpoint.output>> {
  const rows = await work.db
    .selectFrom('problems')
    .select(['id', 'number', 'facts', 'nature', 'kind', 'status', 'registered_on', 'closed_on'])
    .where('enterprise_id', '=', query.enterprise)
    .where('status', 'not in', ['merged', 'voided'])
    .orderBy('registered_on', 'desc')
    .orderBy('id', 'desc')
    .limit(20)
    .execute();
  return {
    rows: rows.map((row) => ({
      id: row.id,
      number: row.number,
      facts: row.facts,
      nature: row.nature,
      kind: row.kind,
      status: row.status,
      statusWords: statusWords(row.status),
      registeredOn: row.registered_on,
      closedOn: row.closed_on,
      wouldRecur: row.status === 'closed' && row.nature === query.nature && row.kind === query.kind,
    })),
  };
}
