import type { Work } from '../../platform/work.ts';
import { circularForAct } from './circular-for-act.ts';
import { documentOf } from './circular-record.ts';

/** Discards a draft; it had no number, so none is missed. Its words stay in the audit line. */
export async function discardCircular(work: Work, id: string): Promise<Record<string, never>> {
  const record = await circularForAct(work, id, 'discard');
  await work.db.deleteFrom('circulars').where('id', '=', id).execute();
  work.audit({
    act: 'discardCircular',
    objectKind: 'circular',
    objectId: id,
    details: { before: { period: record.period, words: documentOf(record).words } },
    regionCode: record.region_code,
  });
  return {};
}
