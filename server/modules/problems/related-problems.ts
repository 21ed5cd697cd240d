import { sql } from 'kysely';
import type { Work } from '../../platform/work.ts';
import { statusWords } from './problem-moves.ts';
import type { ProblemRecord } from './problem-record.ts';

interface RelatedRow {
  id: string;
  number: string;
  status: string;
  merged_into: string | null;
  recurrence_of: string | null;
  enterprise_id: string | null;
}

/** The problems that a problem has to do with, by one query: merged with it, before and after it, of the same firm, or named by their ids. */
export async function relatedProblems(work: Work, of: ProblemRecord, ids: readonly string[]) {
  const wanted = [...ids, of.merged_into, of.recurrence_of].filter((one): one is string => one !== null);
  const { rows } = await sql<RelatedRow>`
    select id, number, status, merged_into, recurrence_of, enterprise_id from problems
    where id <> ${of.id} and (id = any(${wanted}::bigint[]) or (enterprise_id = ${of.enterprise_id}))
    union
    select id, number, status, merged_into, recurrence_of, enterprise_id from problems where merged_into = ${of.id} or recurrence_of = ${of.id}
    order by id desc limit 200`.execute(work.db);
  const named = ({ id, number, status }: RelatedRow) => ({ id, number, statusWords: statusWords(status) });
  const one = (id: string | null) => rows.filter((row) => row.id === id).map(named)[0] ?? null;
  return {
    named: {
      mergedInto: one(of.merged_into),
      mergedFrom: rows.filter((row) => row.merged_into === of.id).map(named),
      recurrenceOf: one(of.recurrence_of),
      recurrences: rows.filter((row) => row.recurrence_of === of.id).map(named),
      ofSameFirm: rows
        .filter((row) => row.enterprise_id !== null && row.enterprise_id === of.enterprise_id && row.status !== 'voided')
        .slice(0, 20)
        .map(named),
    },
    byIds: (some: readonly string[]) => rows.filter((row) => some.includes(row.id)).map(named),
  };
}
