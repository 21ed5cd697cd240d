import type { Day } from '../calendar/day.ts';
import type { DivisionChange } from './division-rows.ts';
import type { DivisionVersion } from './division-version.ts';
import { standsOn } from './division-version.ts';
import type { RegionCode } from './region-code.ts';
import { levelOfCode, regionCodeOf, regionHolds } from './region-code.ts';

/** One step of re-coding records: their code of today goes from one division to the one that took it over. */
export interface Recoding {
  readonly fromCode: RegionCode;
  readonly toCode: RegionCode;
}

/**
 * What a change of divisions does to the codes of records: the county first, then each of its townships. Empty for a
 * rename and for a new unit, which leave codes as they are.
 */
export function recodingsOn(history: readonly DivisionVersion[], change: DivisionChange): Recoding[] {
  if (change.kind === 'create' || change.kind === 'rename') return [];
  const county = regionCodeOf(change.from.code);
  return history
    .filter((version) => version.validTo === change.effective && regionHolds(county, version.code))
    .flatMap((version) =>
      version.successor === null || version.successor === version.code ? [] : [{ fromCode: version.code, toCode: version.successor }],
    )
    .sort((left, right) => (left.fromCode < right.fromCode ? -1 : 1));
}

/**
 * A record's code after a change, also for a township that the history does not list. When a county is replaced the
 * first six digits change. When it is merged, its townships' new codes are not known and could hit another's: the
 * record goes to the county that took over, and keeps the township in its code of the day.
 */
export function recodedBy(change: DivisionChange, code: RegionCode): RegionCode {
  if (change.kind === 'create' || change.kind === 'rename' || !regionHolds(regionCodeOf(change.from.code), code)) return code;
  const county = regionCodeOf(change.to.code);
  return change.kind === 'replace' && levelOfCode(code) === 'township' ? change.to.code + code.slice(6) : county;
}

/**
 * The code that stands on `day` for what had this code on the earlier day `then`, following every change between.
 * Undefined where no such division stood on `then`.
 */
export function codeOnLaterDay(history: readonly DivisionVersion[], code: RegionCode, then: Day, day: Day): RegionCode | undefined {
  let version = history.find((candidate) => candidate.code === code && standsOn(candidate, then));
  while (version && version.validTo !== null && version.validTo <= day) {
    const { successor, validTo }: DivisionVersion = version;
    version = history.find((candidate) => candidate.code === successor && standsOn(candidate, validTo));
  }
  return version?.code;
}
