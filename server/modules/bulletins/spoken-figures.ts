import type { SpokenFigure } from '../../../contracts/circulars.ts';
import type { FigureLink } from '../../../contracts/figures.ts';
import { percentText } from '../../../domain/figures/form-figures.ts';
import type { CircularFacts } from '../../../domain/circulars/circular-facts.ts';
import type { LoadedCampaign } from '../campaign/for-other-modules.ts';
import { circularForm } from './circular-columns.ts';

interface Moment {
  campaign: LoadedCampaign;
  period: string;
  snapshot: string;
}

/** The numbers that a circular's words speak of, each with the records or the list behind it as at the moment of the draft. */
export function spokenFigures(facts: CircularFacts, { campaign, period, snapshot }: Moment): SpokenFigure[] {
  const { firstPeriod } = circularForm(campaign);
  const link = (measure: string, periodFrom: string): FigureLink => ({
    campaign: campaign.id,
    measure,
    snapshot,
    within: campaign.region,
    periodFrom,
    periodTo: period,
  });
  const counts = facts.measureOrder.flatMap((measure): SpokenFigure[] => {
    const { name, nameSoFar, unit } = facts.measures[measure] ?? { name: measure, nameSoFar: measure, unit: '' };
    return [
      { name: `本期${name}`, value: facts.month[measure] ?? 0, unit, opens: link(measure, period), list: null },
      { name: `累计${nameSoFar}`, value: facts.cumulative[measure] ?? 0, unit, opens: link(measure, firstPeriod), list: null },
    ];
  });
  const rates = facts.rates.map(({ name, numerator, value }): SpokenFigure => ({
    name,
    value: percentText(value),
    unit: '',
    opens: link(numerator, firstPeriod),
    list: null,
  }));
  return [...counts, ...rates, ...reportFigures(facts, campaign, period), ...overdueFigures(facts)];
}

function reportFigures({ reports }: CircularFacts, campaign: LoadedCampaign, period: string): SpokenFigure[] {
  const ranking = campaign.circular.rankings.find(({ source }) => source.by === 'punctuality');
  if (reports === null || ranking?.source.by !== 'punctuality') return [];
  const search = { side: 'all', dutyKey: ranking.source.duty, period };
  const figure = (name: string, value: number, punctuality?: string): SpokenFigure => ({
    name,
    value,
    unit: '个单位',
    opens: null,
    list: {
      page: 'reports',
      search: {
        ...search,
        ...(punctuality ? { punctuality } : {}),
      },
    },
  });
  return [
    figure('应报', reports.expected),
    figure('按时报送', reports.onTime, 'on-time'),
    figure('逾期报送', reports.late.length, 'late'),
    figure('未报送', reports.missing.length, 'missing'),
  ];
}

/** These lists are of today: what was settled since the draft is no longer in them. */
function overdueFigures({ overdue, overdueMajorTotal }: CircularFacts): SpokenFigure[] {
  const figure = (name: string, value: number, more: Record<string, string>): SpokenFigure => ({
    name,
    value,
    unit: '项',
    opens: null,
    list: {
      page: 'problems',
      search: {
        overdue: 'yes',
        ...more,
      },
    },
  });
  return [figure('逾期未整改', overdue, {}), figure('其中重大隐患', overdueMajorTotal, { grade: 'major' })];
}
