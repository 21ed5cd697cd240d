import type { FigureFilter } from '../../../contracts/figures.ts';
import { isRegionCode, regionRange } from '../../../domain/divisions/region-code.ts';
import { badField } from '../../platform/refused.ts';
import type { LoadedCampaign } from '../campaign/for-other-modules.ts';
import type { CellQuery } from '../figures/for-other-modules.ts';

/** How the kind '' (records that have none) is written in an address. */
export const NO_KIND = '-';

/** A filter of the address as the question that the figures module answers. Throws Refused by field. */
export function cellQueryOf(campaign: LoadedCampaign, filter: FigureFilter): Omit<CellQuery, 'by' | 'measures'> {
  const region = regionOf(filter);
  const query: Omit<CellQuery, 'by' | 'measures'> = { campaignId: campaign.id, tree: filter.tree ?? 'now' };
  if (filter.periodFrom) query.periodFrom = filter.periodFrom;
  if (filter.periodTo) query.periodTo = filter.periodTo;
  if (region) Object.assign(query, { regionFrom: region.from, regionTo: region.to });
  if (filter.sectors) query.sectors = filter.sectors.split(',').map(sectorOf);
  if (filter.kinds) query.kinds = filter.kinds.split(',').map((kind) => (kind === NO_KIND ? '' : kind));
  if (filter.asAt) query.asAt = new Date(filter.asAt);
  if (filter.snapshot) query.snapshot = filter.snapshot;
  return query;
}

function regionOf({ within, exact }: FigureFilter): { from: string; to: string } | undefined {
  if (within === undefined) return undefined;
  if (!isRegionCode(within)) throw badField('within', '没有这个区划代码。', 'There is no division with this code.');
  return exact ? { from: within, to: String(Number(within) + 1) } : regionRange(within);
}

function sectorOf(text: string): number {
  const sector = Number(text);
  if (!Number.isInteger(sector) || sector < 0 || sector > 60) throw badField('sectors', '领域编号应为 0 至 60。', 'Sectors are numbered 0 to 60.');
  return sector;
}
