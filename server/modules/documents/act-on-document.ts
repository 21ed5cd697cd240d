import type { Updateable } from 'kysely';
import { type DocumentAct, documentHindrance, type DocumentHindrance } from '../../../domain/documents/document-lifecycle.ts';
import type { Documents } from '../../platform/database/tables.ts';
import { forbidden, Refused, stale, type Words } from '../../platform/refused.ts';
import { actorColumns } from '../../platform/actor-columns.ts';
import type { Work } from '../../platform/work.ts';
import { documentDetail } from './document-detail.ts';
import { type DocumentRecord, loadDocument, placeOf, standingOf } from './document-record.ts';
import { sourceOf, type SubjectKind } from './subject-sources.ts';

/**
 * The document, locked for an act and in the version that the caller saw. Throws not-found, Refused (403 who, 409 when) by the table of
 * the domain, or stale (412) with the present state.
 */
export async function documentForAct(work: Work, id: string, act: DocumentAct, version: number): Promise<DocumentRecord> {
  const record = await loadDocument(work, id, 'lock');
  await refuseAct(work, record, act, version);
  return record;
}

/** As documentForAct, for a document that is read already. */
export async function refuseAct(work: Work, record: DocumentRecord, act: DocumentAct, version: number): Promise<void> {
  if (version !== record.version) throw stale(await documentDetail(work, record.id));
  const hindrance = documentHindrance(act, standingOf(record), work.viewer);
  if (hindrance !== null) throw refusedAct(hindrance);
  const personal = (await sourceOf(record.subject_kind as SubjectKind).personHindrance?.(work, record.subject_id)) ?? null;
  if (personal !== null) throw new Refused(403, 'act-not-yours', personal);
}

const hindrances: Record<DocumentHindrance, Words & { status: 403 | 409 }> = {
  permission: { status: 403, zh: '此步骤不由您的岗位办理。', en: 'This step is not for your post.' },
  unit: { status: 403, zh: '此文书不由本单位办理。', en: 'This document is not your unit’s.' },
  state: { status: 409, zh: '文书的状态已变，不能再这样办理。', en: 'The state of the document has changed; this cannot be done now.' },
  earlier: {
    status: 403,
    zh: '同一人不得在一份文书上办理两级，请由他人审核、审批。',
    en: 'Nobody acts on two steps of one document; another person must.',
  },
  chain: {
    status: 409,
    zh: '须按审批程序逐级办理，批准后方可签发。',
    en: 'It goes through the chain step by step and is issued only when approved.',
  },
};

function refusedAct(hindrance: DocumentHindrance): Refused {
  const { status, zh, en } = hindrances[hindrance];
  if (hindrance === 'permission') return forbidden({ zh, en });
  return new Refused(status, status === 403 ? 'act-not-yours' : 'act-not-now', { zh, en });
}

/** Writes one line of the document's history and its audit line. `record` as it is after the act. */
export async function writeMove(
  work: Work,
  record: DocumentRecord,
  { act, words = '', details = {} }: { act: DocumentAct | 'draftDocument' | 'completeAnnouncedService'; words?: string; details?: object },
): Promise<void> {
  await work.db
    .insertInto('document_moves')
    .values({
      ...placeOf(record),
      document_id: record.id,
      seq: record.version,
      act,
      state_after: record.state,
      at: work.now,
      ...actorColumns(work),
      words,
    })
    .execute();
  work.audit({
    act,
    objectKind: 'document',
    objectId: record.id,
    details: { kind: record.kind, number: record.number, state: record.state, ...(words === '' ? {} : { reason: words }), ...details },
    regionCode: record.region_code,
    sector: record.sector,
  });
}

/** Changes the row by one version and returns it as it is then. */
export async function changeDocument(work: Work, record: DocumentRecord, change: Updateable<Documents>): Promise<DocumentRecord> {
  return work.db
    .updateTable('documents')
    .set({ ...change, version: record.version + 1 })
    .where('id', '=', record.id)
    .returningAll()
    .executeTakeFirstOrThrow();
}
