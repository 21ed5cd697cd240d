import type { Work } from '../../platform/work.ts';
import { crossTable } from './cross-table.ts';
import { shortPeriodName } from './figure-periods.ts';
import { headFigures } from './head-figures.ts';
import { leaderMaps } from './leader-maps.ts';
import { namedFigures } from './named-figure.ts';
import { overviewContext, type OverviewContext, problemMeasure } from './overview-context.ts';
import { lateToUs } from './overview-late.ts';
import { longestOverdue } from './overview-problems.ts';
import { trend } from './trend.ts';

/** The leader's one screen: five figures, maps, trend, sectors by kinds, who is late, the three worst. Every figure opens. */
export async function leaderOverview(work: Work) {
  const context = await overviewContext(work);
  const { campaign, period } = context;
  const found = problemMeasure(campaign, 'registered') ?? campaign.measures.find(({ over }) => over === 'problem');
  const late = await lateToUs(work, 12);
  return {
    period: { id: period, names: shortPeriodName(campaign, period) },
    figures: await headFigures(work, context),
    maps: hasMap(work) ? await leaderMaps(work, context) : [],
    places: hasMap(work) ? null : await placesBelow(work, context),
    sectorsByKinds: await crossTable(work, { campaign: campaign.id, rows: 'sector', columns: 'kind', measures: found?.id ?? '' }),
    trend: await trend(work, context),
    late: late.rows,
    lateTotal: late.total,
    worst: (await longestOverdue(work, campaign, { grade: 'major', size: 3 })).rows,
  };
}

/** The map is drawn by cities and counties: who governs one county or township sees a table instead. */
function hasMap({ viewer }: Work): boolean {
  return viewer.unitLevel === 'province' || viewer.unitLevel === 'city';
}

/** Found, closed and the share rectified by township; for a township itself by kind. */
async function placesBelow(work: Work, { campaign }: OverviewContext) {
  const share = namedFigures(campaign).find(({ isShare }) => isShare)?.id;
  const counted = ['registered', 'closed'].map((moment) => problemMeasure(campaign, moment)?.id);
  const measures = [...counted, share].filter((id) => id !== undefined).join(',');
  const rows = work.viewer.unitLevel === 'county' ? 'township' : 'kind';
  return crossTable(work, { campaign: campaign.id, rows, columns: 'measure', measures });
}
