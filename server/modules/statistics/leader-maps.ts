import type { Opens } from '../../../contracts/overviews.ts';
import type { Work } from '../../platform/work.ts';
import { readCells } from '../figures/for-other-modules.ts';
import { overdueByCounty } from '../problems/for-other-modules.ts';
import { namedFigures } from './named-figure.ts';
import { linkTo, type OverviewContext } from './overview-context.ts';

interface Place {
  code: string;
  value: number;
  opens: Opens;
}

/** The maps of an overview by city and county: how much is rectified, and what is overdue. Numbers of finds are not set side by side. */
export async function leaderMaps(work: Work, { campaign }: OverviewContext) {
  const share = namedFigures(campaign).find(({ isShare }) => isShare);
  const overdue = await overdueByCounty(work, campaign.id);
  const opensOverdue = (code: string): Opens => ({ page: 'problems', search: { overdue: 'yes', region: code } });
  const counties: Place[] = overdue.map(({ county, overdue: value }) => ({ code: county, value, opens: opensOverdue(county) }));
  const late = {
    key: 'overdue', names: { zh: '逾期未整改', en: 'Overdue' }, unit: { zh: '项', en: 'items' },
    cities: rolledUp(counties).map(([code, value]) => ({ code, value, opens: opensOverdue(code) })), counties,
  };
  if (!share) return [late];
  const at = async (dimension: 'city' | 'county'): Promise<Place[]> => {
    const cells = await readCells(work, { campaignId: campaign.id, measures: [share.measure, share.whole], by: [dimension] });
    return cells
      .filter((cell) => cell.measure === share.whole && cell.value > 0)
      .map((cell) => {
        const code = cell[dimension] ?? '';
        const part = cells.find((other) => other.measure === share.measure && other[dimension] === code)?.value ?? 0;
        return { code, value: Math.floor((part * 100) / cell.value), opens: { page: 'records', link: { ...linkTo(campaign, share.whole, {}), within: code } } };
      });
  };
  return [{ key: 'rectified', names: share.names, unit: { zh: '%', en: '%' }, cities: await at('city'), counties: await at('county') }, late];
}

function rolledUp(counties: readonly Place[]): [string, number][] {
  const cities = new Map<string, number>();
  for (const { code, value } of counties) cities.set(`${code.slice(0, 4)}00000`, (cities.get(`${code.slice(0, 4)}00000`) ?? 0) + value);
  return [...cities];
}
