import { type Contribution, contributionsOf } from '../../../domain/figures/contributions.ts';
import type { CountedRecord } from '../../../domain/figures/counted-record.ts';
import { recordInCampaign } from '../../../domain/figures/record-in-campaign.ts';
import { periodOf } from '../../../domain/deadlines/period.ts';
import type { LoadedCampaign } from '../campaign/for-other-modules.ts';

/** The period of a day in a campaign, or null outside the campaign's days. */
export function periodOfDayIn(campaign: LoadedCampaign): (day: string) => string | null {
  const form = campaign.forms[0];
  return (day) => (form === undefined || day < campaign.period.from || day > campaign.period.to ? null : periodOf(form.period, day));
}

/** What a record contributes in one campaign, seen from the campaign that numbered it (null for records without kinds). Acts and recounts count by this. */
export function contributionsIn(campaign: LoadedCampaign, numbering: LoadedCampaign | null, record: CountedRecord): Contribution[] {
  return contributionsOf(campaign.measures, periodOfDayIn(campaign), numbering ? recordInCampaign(record, numbering, campaign) : record);
}
