import type { Selectable } from 'kysely';
import type { DocumentServices } from '../../platform/database/tables.ts';
import type { Work } from '../../platform/work.ts';
import { settleDuties } from '../duties/for-other-modules.ts';
import { changeDocument, writeMove } from './act-on-document.ts';
import { loadDocument, subjectDocument } from './document-record.ts';
import { findSource } from './subject-sources.ts';

type Service = Pick<Selectable<DocumentServices>, 'id' | 'document_id' | 'counts_from'>;

/** A service that counts from today or earlier: the duty is settled, and the first one starts what hangs on the document. Whether it counts. */
export async function completeService(work: Work, service: Service): Promise<boolean> {
  const { document_id: id, counts_from: day } = service;
  await work.db.updateTable('document_services').set({ completed_at: work.now }).where('id', '=', service.id).execute();
  await settleDuties(work, { kind: 'document', id }, { kinds: ['document-service'] });
  const record = await loadDocument(work, id, 'lock');
  if (record.state !== 'issued') return false;
  if (record.served_on !== null) return true;
  const after = await work.db.updateTable('documents').set({ served_on: day }).where('id', '=', id).returningAll().executeTakeFirstOrThrow();
  const document = subjectDocument(after);
  await findSource(document.subject.kind)?.onServed?.(work, document);
  return true;
}

/** Announcements whose period is over: the document counts as served. 民事诉讼法(2023)第九十五条；总局令第15号第三十条 */
export async function completeAnnouncedServices(work: Work): Promise<number> {
  const due = await work.db
    .selectFrom('document_services')
    .select(['id', 'document_id', 'counts_from'])
    .where('completed_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('counts_from', '<=', work.today)
    .orderBy('counts_from')
    .limit(200)
    .forUpdate()
    .skipLocked()
    .execute();
  for (const service of due) {
    if (!(await completeService(work, service))) continue;
    const after = await changeDocument(work, await loadDocument(work, service.document_id, 'lock'), {});
    await writeMove(work, after, { act: 'completeAnnouncedService', words: `自 ${service.counts_from} 起视为送达` });
  }
  return due.length;
}
