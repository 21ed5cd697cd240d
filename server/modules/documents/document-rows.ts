import { type RawBuilder, sql } from 'kysely';
import type { DocumentRow } from '../../../contracts/document-records.ts';
import type { ChainStep } from '../../../domain/documents/approval-chain.ts';
import { getDocumentKind } from '../../../domain/documents/document-kinds.ts';
import { documentStateWords } from '../../../domain/documents/document-lifecycle.ts';
import type { Work } from '../../platform/work.ts';

interface ListRecord {
  id: string;
  kind: string;
  number: string | null;
  state: DocumentRow['state'];
  subject_kind: DocumentRow['subjectKind'];
  subject_id: string;
  party_id: string;
  subject_words: string;
  unit_id: string;
  unit_name: string;
  drafted_by: string | null;
  drafted_at: Date;
  issued_on: string | null;
  served_on: string | null;
  waiting: ChainStep | null;
  region_code: string;
  sector: number;
}

/** Documents as lists show them, in the order given. `where` narrows `documents d`; `tail` orders and cuts. */
export async function documentRows(
  work: Work,
  where: RawBuilder<unknown>,
  tail: RawBuilder<unknown>,
): Promise<(DocumentRow & { partyId: string })[]> {
  const { rows } = await sql<ListRecord>`
    select d.id, d.kind, d.number, d.state, d.subject_kind, d.subject_id, d.party_id, d.subject_words, d.unit_id, u.name as unit_name, p.name as drafted_by,
      d.drafted_at, d.issued_on, d.served_on, case when d.state = 'in-approval' then d.chain -> d.step::int end as waiting, d.region_code, d.sector
    from documents d join units u on u.id = d.unit_id left join persons p on p.id = d.drafted_by_person_id where ${where} ${tail}`.execute(work.db);
  return rows.map(documentRowOf);
}

function documentRowOf(row: ListRecord): DocumentRow & { partyId: string } {
  const { zh, en } = getDocumentKind(row.kind);
  return {
    id: row.id,
    kind: row.kind,
    kindWords: { zh, en },
    number: row.number,
    state: row.state,
    stateWords: documentStateWords(row.state),
    subjectKind: row.subject_kind,
    subjectId: row.subject_id,
    partyId: row.party_id,
    subjectWords: row.subject_words,
    unitId: row.unit_id,
    unitName: row.unit_name,
    draftedBy: row.drafted_by,
    draftedAt: row.drafted_at.toISOString(),
    issuedOn: row.issued_on,
    servedOn: row.served_on,
    waitsFor: row.waiting === null ? null : { zh: row.waiting.zh, en: row.waiting.en },
    regionCode: row.region_code,
    sector: row.sector,
  };
}

/** Drafts and what is being approved are for the body that makes them; what is issued for whoever sees its place. */
export function readableBy(work: Work): RawBuilder<boolean> {
  return sql<boolean>`(d.issued_at is not null or d.unit_id = ${work.viewer.unitId || '0'}::bigint)`;
}
