import type { CircularDetail } from '../../../contracts/circulars.ts';
import type { Work } from '../../platform/work.ts';
import { getCampaign } from '../campaign/for-other-modules.ts';
import { circularDetail } from './circular-detail.ts';
import { circularDraft, type DraftedCircular } from './circular-draft.ts';
import { getReadableCircular } from './readable-circulars.ts';
import { circularForAct } from './circular-for-act.ts';
import { documentOf } from './circular-record.ts';

/** New figures and words for a draft that stands, read as of one moment before anything is written. Throws not-found. */
export async function redraftedFor(work: Work, id: string): Promise<DraftedCircular> {
  const record = await getReadableCircular(work, id);
  return circularDraft(work, await getCampaign(work, record.campaign_id), record.period);
}

/** Freezes the figures anew, as they are now; the words stay, or are drafted again with them. */
export async function redraftCircular(
  work: Work,
  id: string,
  { version, what }: { version: number; what: 'figures' | 'all' },
  { words: fresh, figures, at }: DraftedCircular,
): Promise<CircularDetail> {
  const record = await circularForAct(work, id, 'redraft', version);
  const kept = documentOf(record).words;
  const words = what === 'all' ? { ...fresh, title: kept.title } : kept;
  await work.db
    .updateTable('circulars')
    .set((eb) => ({
      document: JSON.stringify({ words, printed: null }),
      figures: JSON.stringify(figures),
      figures_at: at,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
  work.audit({
    act: 'redraftCircular',
    objectKind: 'circular',
    objectId: id,
    details: { before: { figuresAt: record.figures_at, words: kept }, after: { what, figuresAt: at } },
    regionCode: record.region_code,
  });
  return circularDetail(work, id);
}
