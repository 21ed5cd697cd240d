import type { SanctionMove } from '../../../contracts/sanctions.ts';
import { auditedActWords } from '../../../domain/audit/audited-acts.ts';
import { readPaper, readWords } from '../../../domain/sanctions/written-words.ts';
import type { Work } from '../../platform/work.ts';
import type { SanctionKind } from './write-sanction-move.ts';

/** The histories of records of one kind, by record, the newest first. */
export async function movesOfRecords(work: Work, kind: SanctionKind, ids: readonly string[]): Promise<Map<string, SanctionMove[]>> {
  if (ids.length === 0) return new Map();
  const rows = await work.db
    .selectFrom('sanction_moves as m')
    .leftJoin('persons as p', 'p.id', 'm.person_id')
    .select(['m.record_id', 'm.seq', 'm.act', 'm.at', 'm.day', 'p.name as person', 'm.capacity', 'm.words', 'm.document'])
    .where('m.record_kind', '=', kind)
    .where('m.record_id', 'in', ids)
    .orderBy('m.seq', 'desc')
    .execute();
  const moves = new Map<string, SanctionMove[]>();
  for (const { record_id: id, at, ...row } of rows) {
    const [words, paper] = [readWords(row.act, row.words), readPaper(row.document)];
    const told = [words.told, paper.told].filter((one) => one !== null);
    const read = { told, words: words.typed, document: paper.typed };
    moves.set(id, [...(moves.get(id) ?? []), { ...row, ...read, actWords: auditedActWords(row.act), at: at.toISOString() }]);
  }
  return moves;
}
