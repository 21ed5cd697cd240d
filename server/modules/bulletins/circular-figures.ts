import type { FigureLink } from '../../../contracts/figures.ts';
import { regionRange } from '../../../domain/divisions/region-code.ts';
import type { Work } from '../../platform/work.ts';
import type { LoadedCampaign } from '../campaign/for-other-modules.ts';
import { type Cell, presentSnapshot, readCells } from '../figures/for-other-modules.ts';
import { circularColumns, circularForm } from './circular-columns.ts';
import { circularRankings, type CircularRanking, rankingsTable } from './circular-rankings.ts';
import type { CircularFigures } from './circular-record.ts';
import { circularTable, type Sums } from './circular-tables.ts';

export interface FrozenFigures extends CircularFigures {
  cities: { key: string; name: string }[];
  /** Of the whole province ('') and by city. */
  month: Sums;
  cumulative: Sums;
  previous: Sums | null;
  rankings: CircularRanking[];
}

/** All figures of a circular for a period, read as of one snapshot: tables of the cities and of the sectors, and the rankings. */
export async function circularFigures(work: Work, campaign: LoadedCampaign, period: string, previousPeriod: string | null): Promise<FrozenFigures> {
  const snapshot = await presentSnapshot(work);
  const { firstPeriod } = circularForm(campaign);
  const read = (by: 'city' | 'sector', periodFrom: string, periodTo: string) => readSums(work, campaign, { by, periodFrom, periodTo, snapshot });
  const month = { city: await read('city', period, period), sector: await read('sector', period, period) };
  const cumulative = { city: await read('city', firstPeriod, period), sector: await read('sector', firstPeriod, period) };
  const previous = previousPeriod === null ? null : await read('city', previousPeriod, previousPeriod);
  const common = { campaign: campaign.id, snapshot, within: campaign.region };
  const base = { month: { ...common, periodFrom: period, periodTo: period }, cumulative: { ...common, periodFrom: firstPeriod, periodTo: period } };
  const columns = circularColumns(campaign);
  const cities = await citiesOf(work, campaign);
  const build = (
    key: string,
    caption: string,
    rowTitle: string,
    by: 'city' | 'sector',
    rows: { key: string; name: string; opens: Partial<FigureLink> }[],
  ) =>
    circularTable({
      key,
      caption,
      rowTitle,
      rows: [...rows, ...otherRow(campaign, by, month[by], cumulative[by])],
      columns,
      month: month[by],
      cumulative: cumulative[by],
      base,
    });
  const rankings = await circularRankings(
    work,
    campaign,
    period,
    cities.map(({ key }) => key),
    cumulative.city,
    base.cumulative,
  );
  const ranked = rankingsTable(rankings, cities);
  return {
    tables: [
      build(
        'by-city',
        '表1　各市执法行动进展情况',
        '地区',
        'city',
        cities.map((city) => ({ ...city, opens: { within: city.key } })),
      ),
      build(
        'by-sector',
        '表2　各行业领域执法行动进展情况',
        '行业领域',
        'sector',
        campaign.sectors.map(({ number, names }) => ({ key: String(number), name: names.zh, opens: { sectors: String(number) } })),
      ),
      ...(ranked ? [ranked] : []),
    ],
    snapshot,
    cities,
    month: month.city,
    cumulative: cumulative.city,
    previous,
    rankings,
  };
}

async function readSums(
  work: Work,
  campaign: LoadedCampaign,
  { by, ...span }: { by: 'city' | 'sector'; periodFrom: string; periodTo: string; snapshot: string },
): Promise<Sums> {
  const { from, to } = regionRange(campaign.region);
  const measures = campaign.measures.map(({ id }) => id);
  const cells = await readCells(work, { campaignId: campaign.id, measures, by: [by], regionFrom: from, regionTo: to, ...span });
  const sums = new Map<string, Record<string, number>>();
  for (const cell of cells) for (const key of ['', keyOf(cell, by)]) addTo(sums, key, cell);
  return sums;
}

function keyOf(cell: Cell, by: 'city' | 'sector'): string {
  return String(cell[by]);
}

function addTo(sums: Map<string, Record<string, number>>, key: string, { measure, value }: Cell): void {
  const row = sums.get(key) ?? {};
  sums.set(key, { ...row, [measure]: (row[measure] ?? 0) + value });
}

/** What was recorded at the province itself, or in no sector, has a row of its own where there is any, so that rows add up. */
function otherRow(campaign: LoadedCampaign, by: 'city' | 'sector', ...spans: Sums[]): { key: string; name: string; opens: Partial<FigureLink> }[] {
  const key = by === 'city' ? campaign.region : '0';
  if (!spans.some((sums) => sums.has(key))) return [];
  return [by === 'city' ? { key, name: '省本级', opens: { within: key, exact: '1' } } : { key, name: '未分领域', opens: { sectors: '0' } }];
}

async function citiesOf(work: Work, campaign: LoadedCampaign): Promise<{ key: string; name: string }[]> {
  const { from, to } = regionRange(campaign.region);
  const rows = await work.db
    .selectFrom('units')
    .select(['region_code', 'short_name'])
    .where('kind', '=', 'government')
    .where('level', '=', 'city')
    .where('region_code', '>=', from)
    .where('region_code', '<', to)
    .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>', work.today)]))
    .orderBy('region_code')
    .execute();
  return rows.map((row) => ({ key: row.region_code, name: row.short_name }));
}
