import type { Selectable } from 'kysely';
import type { DocumentDetail } from '../../../contracts/document-records.ts';
import { type Day, endOfDay } from '../../../domain/calendar/day.ts';
import { getServiceWay } from '../../../domain/documents/service-ways.ts';
import type { DocumentServices } from '../../platform/database/tables.ts';
import { notFound, Refused } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { changeDocument, documentForAct, writeMove } from './act-on-document.ts';
import { documentDetail } from './document-detail.ts';
import { reopenServiceDuty } from './document-duties.ts';
import { type DocumentRecord, subjectDocument } from './document-record.ts';
import { findSource } from './subject-sources.ts';
import { needsAnother } from './who-withdraws.ts';

type Service = Selectable<DocumentServices>;

/**
 * Withdraws a service that was recorded wrongly; it stays on record with the reason. The document counts as served from another service
 * that stands, or not at all: then its service is owed again. What ran from the day follows; where something relies on it, Refused (409).
 */
export async function withdrawService(
  work: Work,
  { id, serviceId }: { id: string; serviceId: string },
  { version, reason }: { version: number; reason: string },
): Promise<DocumentDetail> {
  const before = await documentForAct(work, id, 'withdrawService', version);
  const service = await loadService(work, id, serviceId);
  await refuseOwnRecord(work, before, service);
  await work.db
    .updateTable('document_services')
    .set({ withdrawn_at: work.now, withdrawn_by_person_id: work.viewer.personId || null, withdraw_reason: reason })
    .where('id', '=', serviceId)
    .execute();
  const left = await standingServices(work, id);
  const after = await changeDocument(work, before, { served_on: servedOnAfter(before.served_on, left) });
  if (after.served_on === null) {
    const [running] = left.filter(({ completed_at: done }) => done === null);
    await reopenServiceDuty(work, after, running ? endOfDay(running.counts_from) : null);
  }
  const document = subjectDocument(after);
  await findSource(document.subject.kind)?.onServiceWithdrawn?.(work, document, { was: before.served_on, reason });
  await writeMove(work, after, {
    act: 'withdrawService',
    words: `${getServiceWay(service.way).zh}，${service.served_at.replace('T', ' ')}：${reason}`,
    details: { serviceId, before: { servedOn: before.served_on }, after: { servedOn: after.served_on } },
  });
  return documentDetail(work, id);
}

async function loadService(work: Work, documentId: string, id: string): Promise<Service> {
  const service = await work.db
    .selectFrom('document_services')
    .selectAll()
    .where('id', '=', id)
    .where('document_id', '=', documentId)
    .forUpdate()
    .executeTakeFirst();
  if (!service) throw notFound('送达登记', 'record of a service');
  if (service.withdrawn_at !== null)
    throw new Refused(409, 'act-not-now', { zh: '该送达登记已经撤销。', en: 'This record of a service was withdrawn already.' });
  return service;
}

async function refuseOwnRecord(work: Work, record: DocumentRecord, service: Service): Promise<void> {
  if (!(await needsAnother(work, record.unit_id))(service.recorded_by_person_id)) return;
  throw new Refused(403, 'act-not-yours', {
    zh: '登记人不得撤销自己的送达登记，请由本单位其他办理或者审批文书的人员撤销。',
    en: 'Whoever recorded a service does not withdraw it; another of the unit who drafts or approves documents does.',
  });
}

async function standingServices(work: Work, documentId: string): Promise<Pick<Service, 'counts_from' | 'completed_at'>[]> {
  return work.db
    .selectFrom('document_services')
    .select(['counts_from', 'completed_at'])
    .where('document_id', '=', documentId)
    .where('withdrawn_at', 'is', null)
    .orderBy('counts_from')
    .execute();
}

/** The day as before where a service of that day still stands, else the earliest of those that count. */
function servedOnAfter(before: Day | null, left: readonly Pick<Service, 'counts_from' | 'completed_at'>[]): Day | null {
  const days = left.flatMap(({ counts_from: day, completed_at: done }) => (done === null ? [] : [day]));
  return before === null || days.includes(before) ? before : (days[0] ?? null);
}
