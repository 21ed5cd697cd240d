import type { z } from 'zod';
import type { problemMove } from '../../../contracts/problem-records.ts';
import { getTransition, PROBLEM_STATUSES, type ProblemAct } from '../../../domain/problems/problem-lifecycle.ts';
import type { Words } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';

export type MoveRow = z.infer<typeof problemMove>;

/** What happened to a problem, in order, or only what happened after a version. */
export async function movesOf(work: Work, problemId: string, after = 0): Promise<MoveRow[]> {
  const rows = await work.db
    .selectFrom('problem_moves as m')
    .leftJoin('persons as p', 'p.id', 'm.person_id')
    .leftJoin('units as u', 'u.id', 'm.unit_id')
    .leftJoin('units as t', 't.id', 'm.target_unit_id')
    .leftJoin('documents as d', 'd.id', 'm.document_id')
    .select([
      'm.seq',
      'm.act',
      'm.status_after',
      'm.at',
      'm.capacity',
      'm.reason',
      'm.due_on',
      'm.details',
      'p.name as person',
      'u.name as unit_name',
      't.name as target',
      'd.id as document_id',
      'd.number as document_number',
    ])
    .where('m.problem_id', '=', problemId)
    .where('m.seq', '>', after)
    .orderBy('m.seq')
    .execute();
  return rows.map((row) => {
    const details = row.details as { evidence?: string; fileIds?: string[]; sector?: number };
    return {
      seq: row.seq,
      act: row.act,
      words: actWords(row.act),
      statusAfter: row.status_after,
      statusWords: statusWords(row.status_after),
      at: row.at.toISOString(),
      person: row.person,
      unitName: row.unit_name,
      capacity: row.capacity,
      reason: row.reason,
      evidence: details.evidence ?? '',
      dueOn: row.due_on,
      targetUnit: row.target,
      sector: details.sector ?? null,
      fileIds: details.fileIds ?? [],
      document: row.document_id === null ? null : { id: row.document_id, number: row.document_number },
    };
  });
}

function actWords(act: string): Words {
  const { zh, en } = getTransition(act as ProblemAct);
  return { zh, en };
}

/** A status in words. */
export function statusWords(status: string): Words {
  const row = PROBLEM_STATUSES.find(({ id }) => id === status);
  return row ? { zh: row.zh, en: row.en } : { zh: status, en: status };
}
