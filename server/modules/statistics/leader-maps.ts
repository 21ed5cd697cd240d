import type { Opens } from '../../../contracts/overviews.ts';
import type { Work } from '../../platform/work.ts';
import { readCells } from '../figures/for-other-modules.ts';
import { overdueByCounty } from '../problems/for-other-modules.ts';
import { mapCodeOf } from './map-codes.ts';
import { namedFigures } from './named-figure.ts';
import { linkTo, type OverviewContext } from './overview-context.ts';

/** A division with the part and, for a share, the whole. */
interface Counted {
  code: string;
  part: number;
  whole: number;
}

/** The maps of an overview by city and county: how much is rectified, and what is overdue. Numbers of finds are not set side by side. */
export async function leaderMaps(work: Work, { campaign }: OverviewContext) {
  const drawnAs = await mapCodeOf(work);
  const share = namedFigures(campaign).find(({ isShare }) => isShare);
  const overdue = (await overdueByCounty(work, campaign.id)).map(({ county, overdue: part }) => ({ code: county, part, whole: 1 }));
  const late = {
    key: 'overdue',
    names: { zh: '逾期未整改', en: 'Overdue' },
    unit: { zh: '项', en: 'items' },
    ...placed(
      overdue,
      drawnAs,
      (one) => one.part,
      (code) => ({ page: 'problems', search: { overdue: 'yes', region: code } }),
    ),
  };
  if (!share) return [late];
  const cells = await readCells(work, { campaignId: campaign.id, measures: [share.measure, share.whole], by: ['county'] });
  const sumOf = (measure: string, county: string | undefined) => cells.find((cell) => cell.measure === measure && cell.county === county)?.value ?? 0;
  const counties = cells
    .filter((cell) => cell.measure === share.whole)
    .map(({ county = '', value }) => ({ code: county, part: sumOf(share.measure, county), whole: value }));
  const rectified = placed(
    counties,
    drawnAs,
    ({ part, whole }) => Math.floor((part * 100) / whole),
    (code) => ({ page: 'records', link: { ...linkTo(campaign, share.whole, {}), within: code } }),
  );
  return [{ key: 'rectified', names: share.names, unit: { zh: '%', en: '%' }, ...rectified }, late];
}

/** Counties summed to cities, and under the codes of the map; what the map joins has no single question to open. */
function placed(counties: readonly Counted[], drawnAs: (code: string) => string, valueOf: (one: Counted) => number, opens: (code: string) => Opens) {
  const cities = summed(counties, (code) => `${code.slice(0, 4)}00000`);
  const drawn = summed(counties, drawnAs);
  return {
    cities: cities.map((one) => ({ code: one.code, value: valueOf(one), opens: opens(one.code) })),
    counties: drawn.map((one) => {
      const under = counties.filter(({ code }) => drawnAs(code) === one.code);
      const [only] = under;
      return { code: one.code, value: valueOf(one), opens: under.length === 1 && only ? opens(only.code) : null };
    }),
  };
}

function summed(all: readonly Counted[], keyOf: (code: string) => string): Counted[] {
  const sums = new Map<string, Counted>();
  for (const { code, part, whole } of all) {
    const key = keyOf(code);
    const held = sums.get(key) ?? { code: key, part: 0, whole: 0 };
    sums.set(key, { code: key, part: held.part + part, whole: held.whole + whole });
  }
  return [...sums.values()].filter(({ whole }) => whole > 0);
}
