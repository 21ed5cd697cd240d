import type { CircularTable } from '../../../contracts/circulars.ts';
import { periodsBetween, periodSpan } from '../../../domain/deadlines/period.ts';
import type { FigureLink } from '../../../contracts/figures.ts';
import { percentText } from '../../../domain/figures/form-figures.ts';
import { rankUnits, type RankedUnit } from '../../../domain/reports/ranking.ts';
import type { Work } from '../../platform/work.ts';
import type { LoadedCampaign } from '../campaign/for-other-modules.ts';
import { firmsByCity } from '../enterprises/for-other-modules.ts';
import { submittedReports } from '../reports/for-other-modules.ts';
import { circularForm } from './circular-columns.ts';
import { shareOf, type Sums } from './circular-tables.ts';

export interface CircularRanking {
  name: string;
  /** What is behind the value of a city. */
  behind: (city: string) => { opens: FigureLink | null; list?: { page: 'reports'; search: Record<string, string> } };
  /** `unit` is the code of a city. */
  ranked: RankedUnit[];
}

/** The rankings that the campaign allows, over the cities. A figure that is not declared rankable throws RankingForbidden. */
export async function circularRankings(
  work: Work,
  campaign: LoadedCampaign,
  period: string,
  cities: readonly string[],
  cumulative: Sums,
  base: Omit<FigureLink, 'measure'>,
): Promise<CircularRanking[]> {
  const rankings: CircularRanking[] = [];
  for (const { id, names, source } of campaign.circular.rankings) {
    let isRankable = true;
    let valueOf: (city: string) => number | null;
    let behind: CircularRanking['behind'];
    if (source.by === 'ratio') {
      const column = campaign.forms.find(({ key }) => key === source.form)?.columns.find(({ code }) => code === source.column);
      isRankable = column !== undefined && 'ratio' in column && column.rankable;
      const measure = column && 'ratio' in column ? column.ratio[1] : '';
      behind = (city) => ({ opens: { ...base, measure, within: city } });
      valueOf = (city) => (column && 'ratio' in column ? shareOf(cumulative.get(city) ?? {}, column.ratio) : null);
    } else if (source.by === 'punctuality') {
      const shares = await punctualityByRegion(work, campaign, source.duty, period);
      const { duty } = source;
      behind = (city) => ({ opens: null, list: { page: 'reports', search: { side: 'all', dutyKey: duty, within: city, upTo: period } } });
      valueOf = (city) => shares.get(city) ?? null;
    } else {
      const firms = await firmsByCity(work);
      const { measure } = source;
      behind = (city) => ({ opens: { ...base, measure, within: city } });
      valueOf = (city) => coverage(cumulative.get(city)?.[source.measure] ?? 0, firms.get(city) ?? 0);
    }
    rankings.push({
      // Each is of all periods up to this one, and says so. 统计法 真实、准确
      name: `${names.zh}（累计）`,
      behind,
      ranked: rankUnits(
        { id, isRankable },
        cities.map((city) => ({ unit: city, value: valueOf(city) })),
      ),
    });
  }
  return rankings;
}

/** A firm checked and closed since is no longer among those standing: never more than all. */
function coverage(checked: number, firms: number): number | null {
  return firms === 0 ? null : Math.min(1, checked / firms);
}

/** Of the governments' reports that have fallen due up to a period: the share that came in time, by region. */
async function punctualityByRegion(work: Work, campaign: LoadedCampaign, duty: string, period: string): Promise<Map<string, number>> {
  const form = circularForm(campaign);
  const tally = new Map<string, { onTime: number; due: number }>();
  const all = periodsBetween(form.period, periodSpan(form.period, form.firstPeriod).from, periodSpan(form.period, period).to);
  for (const one of all) {
    for (const { unitKind, regionCode, punctuality } of await submittedReports(work, campaign.id, duty, one)) {
      if (unitKind !== 'government' || punctuality === 'owed') continue;
      const sum = tally.get(regionCode) ?? { onTime: 0, due: 0 };
      tally.set(regionCode, { onTime: sum.onTime + (punctuality === 'on-time' ? 1 : 0), due: sum.due + 1 });
    }
  }
  return new Map([...tally].map(([region, { onTime, due }]) => [region, onTime / due]));
}

/** All rankings in one table, the cities in their order, with value and rank side by side; null where nothing can be ranked. */
export function rankingsTable(rankings: readonly CircularRanking[], cities: readonly { key: string; name: string }[]): CircularTable | null {
  const shown = rankings.filter(({ ranked }) => ranked.some(({ value }) => value !== null));
  if (shown.length === 0) return null;
  return {
    key: 'rankings',
    caption: '表3　及时率、整改率和覆盖率',
    unit: '',
    columns: [
      { header: '地区', align: 'left' },
      ...shown.flatMap(({ name }) => [
        { header: '比率', group: name, align: 'right' as const },
        { header: '位次', group: name, align: 'right' as const },
      ]),
    ],
    rows: cities.map(({ key, name }) => [
      { value: name, opens: null },
      ...shown.flatMap(({ ranked, behind }) => {
        const one = ranked.find(({ unit }) => unit === key);
        return [
          { value: percentText(one?.value ?? null), ...((one?.value ?? null) === null ? { opens: null } : behind(key)) },
          { value: one?.rank ?? '—', ...((one?.rank ?? null) === null ? { opens: null } : behind(key)) },
        ];
      }),
    ]),
    totalRow: null,
  };
}
