import { type CircularAct, circularRefusal } from '../../../domain/circulars/circular-lifecycle.ts';
import { notFound, stale } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { circularDetail } from './circular-detail.ts';
import { type CircularRecord, standingOf } from './circular-record.ts';
import { refuseCircularAct } from './circular-refusals.ts';
import { getReadableCircular } from './readable-circulars.ts';

/** The circular, locked for an act of its own side, in the version the caller saw. Throws not-found, Refused, or stale with the present state. */
export async function circularForAct(work: Work, id: string, act: CircularAct, version?: number): Promise<CircularRecord> {
  await getReadableCircular(work, id);
  const record = await work.db.selectFrom('circulars').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  if (!record) throw notFound('通报', 'circular');
  refuseCircularAct(circularRefusal(act, standingOf(work, record, false), work.viewer));
  if (version !== undefined && version !== record.version) throw stale(await circularDetail(work, id));
  return record;
}
