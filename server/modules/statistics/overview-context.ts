import type { FigureLink } from '../../../contracts/figures.ts';
import type { Measure } from '../../../domain/campaign/measure-schema.ts';
import type { Work } from '../../platform/work.ts';
import { campaignInUse, type LoadedCampaign } from '../campaign/for-other-modules.ts';
import { readCells } from '../figures/for-other-modules.ts';
import { periodAt, periodBefore } from './figure-periods.ts';

/** What every overview begins with: the campaign, its present period and the one before (null in the first). */
export interface OverviewContext {
  campaign: LoadedCampaign;
  period: string;
  previous: string | null;
}

export async function overviewContext(work: Work): Promise<OverviewContext> {
  const campaign = await campaignInUse(work);
  const period = periodAt(campaign, work.today);
  if (period === null) throw new Error(`campaign ${campaign.key} has no reporting period`);
  return { campaign, period, previous: periodBefore(campaign, period) };
}

type Where = { nature?: string; grade?: string; wasOrdered?: boolean };

/** The campaign's measure over problems with just this moment and filter; undefined where it has declared none. */
export function problemMeasure(campaign: LoadedCampaign, moment: string, where: Where = {}): Measure | undefined {
  const same = (other: Where = {}) => other.nature === where.nature && other.grade === where.grade && other.wasOrdered === where.wasOrdered;
  return campaign.measures.find((measure) => measure.over === 'problem' && measure.moment === moment && same(measure.where));
}

export interface Span {
  periodFrom?: string;
  periodTo?: string;
}

/** The sum of a measure in the viewer's sight. */
export async function sumOf(work: Work, campaign: LoadedCampaign, measure: string, span: Span): Promise<number> {
  const cells = await readCells(work, { campaignId: campaign.id, measures: [measure], by: [], ...span });
  return cells[0]?.value ?? 0;
}

export function linkTo(campaign: LoadedCampaign, measure: string, span: Span): FigureLink {
  return { campaign: campaign.id, measure, ...span };
}
