import type { CircularDetail } from '../../../contracts/circulars.ts';
import type { Work } from '../../platform/work.ts';
import { getCampaign } from '../campaign/for-other-modules.ts';
import { circularDetail } from './circular-detail.ts';
import { circularDraft } from './circular-draft.ts';
import { circularForAct } from './circular-for-act.ts';
import { documentOf } from './circular-record.ts';

/** Freezes the figures anew, as they are now; the words stay, or are drafted again with them. */
export async function redraftCircular(
  work: Work,
  id: string,
  { version, what }: { version: number; what: 'figures' | 'all' },
): Promise<CircularDetail> {
  const record = await circularForAct(work, id, 'redraft', version);
  const { words: fresh, figures } = await circularDraft(work, await getCampaign(work, record.campaign_id), record.period);
  const kept = documentOf(record).words;
  const words = what === 'all' ? { ...fresh, title: kept.title } : kept;
  await work.db
    .updateTable('circulars')
    .set((eb) => ({
      document: JSON.stringify({ words, printed: null }),
      figures: JSON.stringify(figures),
      figures_at: work.now,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
  work.audit({
    act: 'redraftCircular',
    objectKind: 'circular',
    objectId: id,
    details: { before: { figuresAt: record.figures_at, words: kept }, after: { what, figuresAt: work.now } },
    regionCode: record.region_code,
  });
  return circularDetail(work, id);
}
