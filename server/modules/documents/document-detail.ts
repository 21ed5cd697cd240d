import { sql } from 'kysely';
import type { DocumentDetail, WrittenFields } from '../../../contracts/document-records.ts';
import { auditedActWords } from '../../../domain/audit/audited-acts.ts';
import { getDocumentKind } from '../../../domain/documents/document-kinds.ts';
import { documentActsFor, documentHindrance } from '../../../domain/documents/document-lifecycle.ts';
import { getServiceWay } from '../../../domain/documents/service-ways.ts';
import { notFound } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { fileRowsOf } from '../files/for-other-modules.ts';
import { chainFaultsNow } from './chain-faults-now.ts';
import { chainOfUnit } from './chain-of-unit.ts';
import { faultsNow } from './document-faults-now.ts';
import { documentFacts } from './document-facts.ts';
import { approvalsOf, chainOf, type DocumentRecord, fieldsOf, loadDocument, standingOf, subjectDocument } from './document-record.ts';
import { documentRows, readableBy } from './document-rows.ts';
import { needsAnother } from './who-withdraws.ts';

/** Everything on a document's page, with what is wrong with a draft and the acts as this viewer finds them now. Throws not-found. */
export async function documentDetail(work: Work, id: string): Promise<DocumentDetail> {
  const [row] = await documentRows(work, sql`d.id = ${id} and ${readableBy(work)}`, sql``);
  if (!row) throw notFound('文书', 'document');
  const record = await loadDocument(work, id, 'read');
  const kind = getDocumentKind(record.kind);
  const isOpen = record.state === 'draft' || record.state === 'in-approval' || record.state === 'approved';
  const { unitId, subject, partyId, fields } = subjectDocument(record);
  const facts = isOpen ? await documentFacts(work, { unitId, subject, partyId, fields }) : {};
  const chain = kind.needsChain ? (chainOf(record) ?? (await chainOfUnit(work, record.unit_id, record.kind))) : [];
  const ties = await tiesOf(work, record);
  return {
    ...row,
    fields: fieldsOf(record) as WrittenFields,
    facts,
    faults: isOpen ? faultsNow(record, facts, work.today) : [],
    // Only the body itself sees who holds its posts.
    chainFaults: record.unit_id === work.viewer.unitId ? await chainFaultsNow(work, record, chain) : [],
    needsChain: kind.needsChain,
    chain: [...chain],
    step: record.step,
    approvals: approvalsOf(record).map(({ zh, en, name, opinion, day }) => ({ zh, en, name, opinion, day })),
    endReason: record.end_reason,
    supersedes: ties.find((one) => one.id === record.supersedes) ?? null,
    supersedeReason: record.supersede_reason,
    supersededBy: ties.find((one) => one.id === record.superseded_by) ?? null,
    fileSha256: record.file_sha256,
    hasDocx: kind.docx,
    services: await servicesOf(work, record),
    moves: await movesOf(work, id),
    acts: documentActsFor(standingOf(record), work.viewer),
    version: record.version,
  };
}

async function tiesOf(work: Work, record: DocumentRecord) {
  const ids = [record.supersedes, record.superseded_by].filter((one): one is string => one !== null);
  if (ids.length === 0) return [];
  const rows = await work.db.selectFrom('documents').select(['id', 'number', 'state']).where('id', 'in', ids).execute();
  return rows.map(({ id, number, state }) => ({ id, number, state: state as DocumentDetail['state'] }));
}

async function servicesOf(work: Work, record: DocumentRecord): Promise<DocumentDetail['services']> {
  const { id } = record;
  const rows = await work.db
    .selectFrom('document_services as s')
    .leftJoin('persons as p', 'p.id', 's.recorded_by_person_id')
    .leftJoin('persons as w', 'w.id', 's.withdrawn_by_person_id')
    .selectAll('s')
    .select(['p.name as recorded_by', 'w.name as withdrawn_by'])
    .where('s.document_id', '=', id)
    .orderBy('s.id')
    .execute();
  const files = rows.some((row) => row.file_ids.length > 0) ? await fileRowsOf(work, { subject: { kind: 'document', id } }) : [];
  const mayWithdraw = documentHindrance('withdrawService', standingOf(record), work.viewer) === null;
  const isForAnother = mayWithdraw && rows.length > 0 ? await needsAnother(work, record.unit_id) : () => false;
  return rows.map((row) => {
    const { zh, en } = getServiceWay(row.way);
    return {
      id: row.id,
      way: row.way as DocumentDetail['services'][number]['way'],
      wayWords: { zh, en },
      place: row.place,
      recipient: row.recipient,
      relation: row.relation,
      servedAt: row.served_at,
      countsFrom: row.counts_from,
      isRunning: row.completed_at === null && row.withdrawn_at === null,
      refusalReason: row.refusal_reason,
      witness: row.witness,
      officers: row.officers,
      trace: row.trace,
      note: row.note,
      recordedBy: row.recorded_by,
      recordedAt: row.recorded_at.toISOString(),
      files: files.filter((file) => row.file_ids.includes(file.id)),
      withdrawn: row.withdrawn_at && { at: row.withdrawn_at.toISOString(), by: row.withdrawn_by, reason: row.withdraw_reason },
      withdrawal:
        !mayWithdraw || row.withdrawn_at !== null
          ? ('none' as const)
          : isForAnother(row.recorded_by_person_id)
            ? 'another-person'
            : ('open' as const),
    };
  });
}

async function movesOf(work: Work, id: string): Promise<DocumentDetail['moves']> {
  const rows = await work.db
    .selectFrom('document_moves as m')
    .leftJoin('persons as p', 'p.id', 'm.person_id')
    .select(['m.seq', 'm.act', 'm.at', 'm.capacity', 'm.words', 'p.name'])
    .where('m.document_id', '=', id)
    .orderBy('m.seq')
    .execute();
  return rows.map((row) => ({
    seq: row.seq,
    act: row.act,
    actWords: auditedActWords(row.act),
    at: row.at.toISOString(),
    person: row.name,
    capacity: row.capacity,
    words: row.words,
  }));
}
