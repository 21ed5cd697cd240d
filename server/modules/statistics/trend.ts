import type { Work } from '../../platform/work.ts';
import { readCells } from '../figures/for-other-modules.ts';
import { periodsSoFar, shortPeriodName } from './figure-periods.ts';
import { linkTo, type OverviewContext, problemMeasure } from './overview-context.ts';

/** Found and closed by month, in the viewer's sight; every point opens its records. */
export async function trend(work: Work, { campaign }: OverviewContext) {
  const periods = periodsSoFar(campaign, work.today);
  const wanted = [
    { key: 'found', names: { zh: '登记', en: 'Registered' }, measure: problemMeasure(campaign, 'registered')?.id },
    { key: 'closed', names: { zh: '销号', en: 'Closed' }, measure: problemMeasure(campaign, 'closed')?.id },
  ].flatMap(({ measure, ...one }) => (measure === undefined ? [] : [{ ...one, measure }]));
  const cells = await readCells(work, { campaignId: campaign.id, measures: wanted.map(({ measure }) => measure), by: ['period'] });
  return {
    periods: periods.map((id) => ({ id, names: shortPeriodName(campaign, id) })),
    series: wanted.map(({ key, names, measure }) => ({
      key,
      names,
      values: periods.map((id) => cells.find((cell) => cell.measure === measure && cell.period === id)?.value ?? 0),
      links: periods.map((id) => linkTo(campaign, measure, { periodFrom: id, periodTo: id })),
    })),
  };
}
