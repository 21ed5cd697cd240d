import { sql, type Selectable } from 'kysely';
import type { CaseFacts, EvidenceFacts, PartyFacts } from '../../../domain/cases/case-facts.ts';
import type { EvidenceKind } from '../../../domain/cases/case-dictionaries.ts';
import type { CaseEvidence, CaseParties, Cases } from '../../platform/database/tables.ts';
import { notFound } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';

export type CaseRecord = Selectable<Cases>;
export type PartyRecord = Selectable<CaseParties>;
export type EvidenceRecord = Selectable<CaseEvidence>;

/** A case with all that its gates look at. */
export interface LoadedCase {
  record: CaseRecord;
  parties: PartyRecord[];
  evidence: EvidenceRecord[];
  facts: CaseFacts;
}

/** The case, locked until the act commits where `lock`. Throws not-found, also out of scope. */
export async function loadCase(work: Work, id: string, lock: 'lock' | 'read'): Promise<LoadedCase> {
  let found = work.db.selectFrom('cases').selectAll().where('id', '=', id);
  if (lock === 'lock') found = found.forUpdate();
  const record = await found.executeTakeFirst();
  if (!record) throw notFound('案件', 'case');
  const parties = await work.db
    .selectFrom('case_parties')
    .selectAll()
    .where('case_id', '=', id)
    .where('dropped_on', 'is', null)
    .orderBy('seq')
    .execute();
  const evidence = await work.db.selectFrom('case_evidence').selectAll().where('case_id', '=', id).orderBy('number').execute();
  const facts = factsOf(record, parties, evidence);
  return { record, parties, evidence, facts: { ...facts, handlers: await withCertificates(work, facts.handlers) } };
}

/** Handlers with their certificates as they stand today: one that was renewed counts again. */
async function withCertificates(work: Work, handlers: CaseFacts['handlers']): Promise<CaseFacts['handlers']> {
  if (handlers.length === 0) return handlers;
  const ids = handlers.map((one) => one.personId);
  const rows = await work.db.selectFrom('persons').select(['id', 'certificate_number', 'certificate_until']).where('id', 'in', ids).execute();
  return handlers.map(({ personId }) => {
    const row = rows.find((one) => one.id === personId);
    return { personId, certificateUntil: row?.certificate_number ? row.certificate_until : null };
  });
}

/** What a row keeps of the facts in its standing; state, parties and evidence have columns and tables of their own. */
export type CaseStandingFacts = Omit<CaseFacts, 'id' | 'state' | 'parties' | 'evidence'>;

function factsOf(record: CaseRecord, parties: readonly PartyRecord[], evidence: readonly EvidenceRecord[]): CaseFacts {
  return {
    ...(record.standing as CaseStandingFacts),
    id: record.id,
    state: record.state as CaseFacts['state'],
    parties: parties.map((row) => ({ ...(row.standing as PartyFacts), id: row.id })),
    evidence: evidence.map(evidenceFacts),
  };
}

export function evidenceFacts(row: EvidenceRecord): EvidenceFacts {
  return {
    id: row.id,
    kind: row.kind as EvidenceKind,
    collectedOn: row.collected_on,
    collectedSeq: row.collected_seq,
    officerIds: row.officer_ids,
    sha256: row.sha256,
    seal: row.seal,
    holderPersonId: row.holder_person_id,
    isChainWhole: row.is_chain_whole,
    holdEndsOn: row.hold_ends_on,
    disposedOn: row.disposed_on,
  };
}

export function standingOf({ id: _id, state: _state, parties: _parties, evidence: _evidence, ...standing }: CaseFacts): CaseStandingFacts {
  return standing;
}

/** Region and sector that every row of a case carries. */
export function placeOf(record: Pick<CaseRecord, 'region_code' | 'region_then' | 'sector'>) {
  return { region_code: record.region_code, region_then: record.region_then, sector: record.sector };
}

/** Level of the body whose case it is: which decisions go up, and to whom. */
export async function levelOfUnit(work: Work, unitId: string): Promise<CaseFacts['level']> {
  const { rows } = await sql<{ level: string }>`select level from units where id = ${unitId}`.execute(work.db);
  const level = rows[0]?.level;
  return level === 'province' || level === 'city' ? level : 'county';
}
