import type { Selectable } from 'kysely';
import { type ChainStep, type StepOpinion, waitingStep } from '../../../domain/documents/approval-chain.ts';
import type { DocumentFields } from '../../../domain/documents/document-kind.ts';
import { getDocumentKind } from '../../../domain/documents/document-kinds.ts';
import type { DocumentStanding, DocumentState } from '../../../domain/documents/document-lifecycle.ts';
import type { Documents } from '../../platform/database/tables.ts';
import { notFound } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import type { SubjectDocument, SubjectKind } from './subject-sources.ts';

export type DocumentRecord = Selectable<Documents>;

export const fieldsOf = (record: DocumentRecord) => record.fields as DocumentFields;
export const chainOf = (record: DocumentRecord) => record.chain as ChainStep[] | null;
export const approvalsOf = (record: DocumentRecord) => record.approvals as StepOpinion[];

/** The document, locked until the act commits where `lock`. Throws not-found, also out of scope. */
export async function loadDocument(work: Work, id: string, lock: 'lock' | 'read'): Promise<DocumentRecord> {
  const asked = work.db.selectFrom('documents').selectAll().where('id', '=', id);
  const record = await (lock === 'lock' ? asked.forUpdate() : asked).executeTakeFirst();
  if (!record) throw notFound('文书', 'document');
  return record;
}

/** What the table of acts asks of it. */
export function standingOf(record: DocumentRecord): DocumentStanding {
  return {
    state: record.state as DocumentState,
    unitId: record.unit_id,
    needsChain: getDocumentKind(record.kind).needsChain,
    step: record.state === 'in-approval' ? waitingStep(chainOf(record), record.step) : null,
    earlierPersonIds: [record.drafted_by_person_id, ...approvalsOf(record).map(({ personId }) => personId)],
  };
}

/** As the module of its subject sees it. */
export function subjectDocument(record: DocumentRecord): SubjectDocument {
  return {
    id: record.id,
    kind: record.kind,
    number: record.number,
    subject: { kind: record.subject_kind as SubjectKind, id: record.subject_id },
    partyId: record.party_id,
    unitId: record.unit_id,
    fields: fieldsOf(record),
    issuedOn: record.issued_on,
    servedOn: record.served_on,
    supersedes: record.supersedes,
    endReason: record.end_reason,
  };
}

/** The documents whose place it has taken, the last first. */
export async function supersededBefore(work: Work, { supersedes }: Pick<SubjectDocument, 'supersedes'>): Promise<string[]> {
  const ids: string[] = [];
  for (let next = supersedes; next !== null;) {
    ids.push(next);
    next = (await work.db.selectFrom('documents').select('supersedes').where('id', '=', next).executeTakeFirst())?.supersedes ?? null;
  }
  return ids;
}

/** Region and sector, for what hangs on it. */
export function placeOf(record: Pick<DocumentRecord, 'region_code' | 'region_then' | 'sector'>) {
  return { region_code: record.region_code, region_then: record.region_then, sector: record.sector };
}

export function documentLabel(record: Pick<DocumentRecord, 'kind' | 'number' | 'subject_words'>): string {
  return `${getDocumentKind(record.kind).zh}${record.number === null ? '' : ` ${record.number}`}（${record.subject_words}）`;
}
