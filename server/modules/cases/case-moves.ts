import type { CaseMoveRow } from '../../../contracts/case-records.ts';
import { caseStateWords } from '../../../domain/cases/case-states.ts';
import { getCaseTransition, type CaseAct } from '../../../domain/cases/case-transition-table.ts';
import { readWords } from '../../../domain/sanctions/written-words.ts';
import type { Work } from '../../platform/work.ts';

/** What happened in a case, in order, or only what happened after a move. */
export async function caseMovesOf(work: Work, caseId: string, after = 0): Promise<CaseMoveRow[]> {
  const rows = await work.db
    .selectFrom('case_moves as m')
    .leftJoin('persons as p', 'p.id', 'm.person_id')
    .leftJoin('case_parties as a', 'a.id', 'm.party_id')
    .select([
      'm.seq',
      'm.act',
      'm.state_after',
      'm.at',
      'm.day',
      'm.capacity',
      'm.reason',
      'm.words',
      'm.document_id',
      'm.document_number',
      'm.file_ids',
    ])
    .select(['p.name as person', 'a.name as party'])
    .where('m.case_id', '=', caseId)
    .where('m.seq', '>', after)
    .orderBy('m.seq')
    .execute();
  return rows.map((row) => {
    const { zh, en } = getCaseTransition(row.act as CaseAct);
    const [reason, text] = [readWords(row.act, row.reason), readWords(row.act, row.words)];
    return {
      seq: row.seq,
      act: row.act,
      words: { zh, en },
      stateAfter: row.state_after,
      stateWords: caseStateWords(row.state_after),
      at: row.at.toISOString(),
      day: row.day,
      person: row.person,
      capacity: row.capacity,
      told: reason.told ?? text.told,
      reason: reason.typed,
      text: text.typed,
      partyName: row.party,
      documentId: row.document_id,
      documentNumber: row.document_number,
      fileIds: row.file_ids,
    };
  });
}
