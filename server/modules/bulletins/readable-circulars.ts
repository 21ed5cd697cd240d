import { notFound } from '../../platform/refused.ts';
import { wholeProvince } from '../../platform/viewer.ts';
import type { Work } from '../../platform/work.ts';
import { type CircularRecord, isOwnCircular } from './circular-record.ts';

/**
 * The circulars that the viewer may read: in his own range those issued, and the drafts of his own unit; beyond it those whose
 * receipt lies in his range, since they were sent to him. The receipts are read under his scope, and only circulars that they
 * name, or that his scope shows, are then read as the whole province. The only place that reads circulars.
 */
export async function readableCirculars(work: Work, only?: string): Promise<CircularRecord[]> {
  let inRange = work.db.selectFrom('circulars').select(['id', 'status', 'unit_id', 'region_code']);
  let sent = work.db.selectFrom('circular_receipts').select('circular_id').distinct();
  if (only !== undefined) {
    inRange = inRange.where('id', '=', only);
    sent = sent.where('circular_id', '=', only);
  }
  const near = (await inRange.execute()).filter((row) => row.status !== 'draft' || isOwnCircular(work, row)).map((row) => row.id);
  const received = (await sent.execute()).map((row) => row.circular_id);
  const ids = [...new Set([...near, ...received])];
  if (ids.length === 0) return [];
  return work.underScope(wholeProvince, () => work.db.selectFrom('circulars').selectAll().where('id', 'in', ids).orderBy('id', 'desc').execute());
}

/** One circular that the viewer may read. Throws not-found. */
export async function getReadableCircular(work: Work, id: string): Promise<CircularRecord> {
  const [record] = await readableCirculars(work, id);
  if (!record) throw notFound('通报', 'circular');
  return record;
}
