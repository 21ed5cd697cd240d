import type { Work } from '../../platform/work.ts';
import { campaignInUse } from '../campaign/for-other-modules.ts';
import { isSectorInMask } from '../../../domain/organisation/sector-mask.ts';
import { kindNames } from './figure-heads.ts';
import { periodAt, periodsSoFar, shortPeriodName } from './figure-periods.ts';
import { namedFigures } from './named-figure.ts';

/** What the pickers of the figures pages offer: figures, sectors in sight, kinds, periods so far. */
export async function figureCatalogue(work: Work, campaignId: string | undefined) {
  const campaign = await campaignInUse(work, campaignId);
  return {
    campaign: campaign.id,
    measures: namedFigures(campaign).map(({ id, names, unit, isShare, divideBy, basis }) => ({ id, names, unit, isShare, divideBy, basis })),
    sectors: campaign.sectors.filter(({ number }) => isSectorInMask(work.viewer.sectors, number)).map(({ number, names }) => ({ number, names })),
    kinds: [...kindNames(campaign)].map(([code, names]) => ({ code, names })),
    periods: periodsSoFar(campaign, work.today).map((id) => ({ id, names: shortPeriodName(campaign, id) })),
    present: periodAt(campaign, work.today),
  };
}
