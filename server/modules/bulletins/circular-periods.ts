import { periodsBetween, periodSpan, periodTitle } from '../../../domain/deadlines/period.ts';
import type { Work } from '../../platform/work.ts';
import { campaignInUse } from '../campaign/for-other-modules.ts';
import { circularForm } from './circular-columns.ts';
import { isPeriodOver, periodWarnings } from './period-warnings.ts';
import { readableCirculars } from './readable-circulars.ts';

/** Periods that have begun, the latest first, with the number of the circular that was issued for them. */
export async function circularPeriods(work: Work) {
  const campaign = await campaignInUse(work);
  const form = circularForm(campaign);
  const issued = (await readableCirculars(work)).filter((record) => record.status === 'issued' && record.campaign_id === campaign.id);
  const { from } = periodSpan(form.period, form.firstPeriod);
  const until = work.today < periodSpan(form.period, form.lastPeriod).to ? work.today : periodSpan(form.period, form.lastPeriod).to;
  const rows = [];
  for (const id of periodsBetween(form.period, from, until).reverse()) {
    const number = issued.find((record) => record.period === id)?.number ?? null;
    const warnings = await periodWarnings(work, campaign, id);
    rows.push({ id, names: periodTitle(form.period, id), issued: number, isOver: isPeriodOver(work, campaign, id), warnings });
  }
  return { rows };
}
