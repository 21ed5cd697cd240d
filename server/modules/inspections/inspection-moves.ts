import type { InspectionDetail } from '../../../contracts/inspection-records.ts';
import { auditedActWords } from '../../../domain/audit/audited-acts.ts';
import { inspectionStatusWords } from '../../../domain/inspections/inspection-lifecycle.ts';
import type { Work } from '../../platform/work.ts';

/** What happened to an inspection, in order. */
export async function inspectionMovesOf(work: Work, id: string): Promise<InspectionDetail['moves']> {
  const rows = await work.db
    .selectFrom('inspection_moves as m')
    .leftJoin('persons as p', 'p.id', 'm.person_id')
    .select(['m.seq', 'm.act', 'm.status_after', 'm.at', 'm.capacity', 'm.words', 'p.name'])
    .where('m.inspection_id', '=', id)
    .orderBy('m.seq')
    .execute();
  return rows.map((row) => {
    const { zh, en } = auditedActWords(row.act);
    return {
      seq: row.seq,
      act: row.act,
      actWords: { zh, en },
      statusWords: inspectionStatusWords(row.status_after),
      at: row.at.toISOString(),
      person: row.name,
      capacity: row.capacity,
      words: row.words,
    };
  });
}
