import { basisOn } from '../../../domain/campaign/illegal-act-basis.ts';
import type { DatedBasis } from '../../../domain/campaign/kinds-schema.ts';
import type { Day } from '../../../domain/calendar/day.ts';
import type { Work } from '../../platform/work.ts';
import { getCampaign } from './get-campaign.ts';

/** The kinds of illegal act with the bases in force on a day (today where none is given), and the grades of hazards. Throws not-found. */
export async function campaignKinds(work: Work, id: string, on: Day = work.today) {
  const campaign = await getCampaign(work, id);
  const dated = ({ from, to, text, confidence }: DatedBasis) => ({ from, to: to ?? null, text, confidence });
  return {
    on,
    kinds: campaign.kinds.map((kind) => ({
      ...kind,
      basis: basisOn(kind, on).map(dated),
      subKinds: kind.subKinds.map(({ code, names, basis = [] }) => ({ code, names, basis: basisOn({ ...kind, basis }, on).map(dated) })),
    })),
    grades: campaign.hazardGrades,
  };
}
