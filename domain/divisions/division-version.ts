import type { Day } from '../calendar/day.ts';
import type { DivisionLevel, RegionCode } from './region-code.ts';

/** A division as it stood over one span of days. A code that was renamed has a version for each name. */
export interface DivisionVersion {
  readonly code: RegionCode;
  readonly name: string;
  readonly level: DivisionLevel;
  readonly parent: RegionCode | null;
  /** First day; null where it reaches back before the records. */
  readonly validFrom: Day | null;
  /** The day after the last; null while it stands. */
  readonly validTo: Day | null;
  /** The code that took over on validTo (the same code after a rename); null while it stands. */
  readonly successor: RegionCode | null;
  /** True where the code was worked out from a change of the county, not read from a list of that day. */
  readonly derived: boolean;
}

/** True where the version stands on that day. */
export function standsOn(version: DivisionVersion, day: Day): boolean {
  return (version.validFrom === null || version.validFrom <= day) && (version.validTo === null || day < version.validTo);
}
