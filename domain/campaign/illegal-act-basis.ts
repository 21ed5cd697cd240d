import type { Day } from '../calendar/day.ts';
import type { Campaign } from './campaign-schema.ts';
import type { DatedBasis, HazardStandard, IllegalActKind } from './kinds-schema.ts';

/** The kind with this code ('2'), or the kind of a sub-kind's code ('2.1'); undefined where the campaign has none. */
export function kindByCode(campaign: Campaign, code: string): IllegalActKind | undefined {
  return campaign.kinds.find((kind) => kind.code === code || kind.subKinds.some((sub) => sub.code === code));
}

/**
 * The legal bases of a kind that are in force on a day, those of the sub-kind (if given) first.
 * Empty where the file names none for that day: never a basis of another day.
 */
export function basisOn(kind: IllegalActKind, day: Day, subKindCode?: string): DatedBasis[] {
  const own = kind.subKinds.find((sub) => sub.code === subKindCode)?.basis ?? [];
  return [...own, ...kind.basis].filter((entry) => entry.from <= day && (entry.to === undefined || day <= entry.to));
}

/** The standards that can make a hazard major in a sector (0 = none) on a day. */
export function hazardStandardsOn(campaign: Campaign, sector: number, day: Day): HazardStandard[] {
  return campaign.hazardStandards.filter(
    (standard) =>
      standard.from <= day && (standard.to === undefined || day <= standard.to) && (standard.sectors === 'all' || standard.sectors.includes(sector)),
  );
}
