import type { Day } from '../calendar/day.ts';
import type { Campaign } from './campaign-schema.ts';
import type { FocusTag, KeyPeriod, Phase } from './phases-schema.ts';

/** The phase in which a day lies; undefined before, after and between phases. */
export function phaseOn(campaign: Campaign, day: Day): Phase | undefined {
  return campaign.phases.find((phase) => phase.from <= day && day <= phase.to);
}

/** The focus tags that the phase of the day switches on. */
export function focusTagsOn(campaign: Campaign, day: Day): FocusTag[] {
  const on = phaseOn(campaign, day)?.focusTags ?? [];
  return campaign.focusTags.filter((tag) => on.includes(tag.key));
}

/** The key periods in which a day lies; several may overlap. */
export function keyPeriodsOn(campaign: Campaign, day: Day): KeyPeriod[] {
  return campaign.keyPeriods.filter((period) => period.from <= day && day <= period.to);
}
