import { isSectorInMask } from '../../../domain/organisation/sector-mask.ts';
import type { Work } from '../../platform/work.ts';
import { countQuestions } from '../guidance/for-other-modules.ts';
import { crossTable } from './cross-table.ts';
import { shortPeriodName } from './figure-periods.ts';
import { headFigures } from './head-figures.ts';
import { namedFigures } from './named-figure.ts';
import { overviewContext, problemMeasure } from './overview-context.ts';
import { longestOverdue } from './overview-problems.ts';
import { trend } from './trend.ts';

/** A guidance group's page: its sector over the whole province. Row-level security narrows every figure to the sector. */
export async function groupOverview(work: Work) {
  const context = await overviewContext(work);
  const { campaign, period } = context;
  const moments = ['registered', 'orderedToRectify', 'closed'].map((moment) => problemMeasure(campaign, moment)?.id);
  const major = problemMeasure(campaign, 'registered', { nature: 'hazard', grade: 'major' })?.id;
  const share = namedFigures(campaign).find(({ isShare }) => isShare)?.id;
  const columns = [...moments, major, share].filter((id) => id !== undefined).join(',');
  const { rows: worst } = await longestOverdue(work, campaign, { grade: 'major', size: 3 });
  return {
    period: { id: period, names: shortPeriodName(campaign, period) },
    sectors: campaign.sectors.filter(({ number }) => isSectorInMask(work.viewer.sectors, number)).map(({ names }) => names),
    figures: (await headFigures(work, context)).filter(({ key }) => key !== 'punctuality'),
    cities: await crossTable(work, { campaign: campaign.id, rows: 'city', columns: 'measure', measures: columns }),
    kinds: await crossTable(work, { campaign: campaign.id, rows: 'kind', columns: 'measure', measures: columns }),
    trend: await trend(work, context),
    worst,
    questions: await countQuestions(work),
    overdue: await longestOverdue(work, campaign, { size: 10 }),
  };
}
