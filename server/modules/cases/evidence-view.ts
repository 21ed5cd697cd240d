import { sql } from 'kysely';
import type { CaseEvidenceRow } from '../../../contracts/case-records.ts';
import { evidenceKinds, type EvidenceKind } from '../../../domain/cases/case-dictionaries.ts';
import type { Work } from '../../platform/work.ts';
import type { EvidenceRecord } from './case-record.ts';

interface CustodyRecord {
  evidence_id: string;
  at: Date;
  giver: string | null;
  taker: string;
  place: string;
  seal: string;
  note: string;
}

/** The evidence of a case with its chain of custody. */
export async function evidenceView(
  work: Work,
  caseId: string,
  evidence: readonly EvidenceRecord[],
  nameOf: (id: string) => string,
): Promise<CaseEvidenceRow[]> {
  const { rows } = await sql<CustodyRecord>`
    select m.evidence_id, m.at, g.name as giver, t.name as taker, m.place, m.seal, m.note from case_evidence_moves m
    left join persons g on g.id = m.from_person_id join persons t on t.id = m.to_person_id where m.case_id = ${caseId} order by m.id`.execute(
    work.db,
  );
  return evidence.map((row) => ({
    id: row.id,
    number: row.number,
    kind: row.kind as EvidenceKind,
    kindWords: evidenceKinds[row.kind as EvidenceKind],
    name: row.name,
    proves: row.proves,
    quantity: row.quantity,
    takenAt: row.taken_at,
    takenFrom: row.taken_from,
    collectedOn: row.collected_on,
    officers: row.officer_ids.map(nameOf),
    isCopy: row.is_copy,
    sha256: row.sha256,
    seal: row.seal,
    holder: row.holder_person_id === null ? null : { id: row.holder_person_id, name: nameOf(row.holder_person_id) },
    place: row.place,
    isChainWhole: row.is_chain_whole,
    holdEndsOn: row.hold_ends_on,
    disposedOn: row.disposed_on,
    disposal: row.disposal,
    fileId: row.file_id,
    custody: rows
      .filter((one) => one.evidence_id === row.id)
      .map((one) => ({ at: one.at.toISOString(), from: one.giver ?? '', to: one.taker, place: one.place, seal: one.seal, note: one.note })),
  }));
}
