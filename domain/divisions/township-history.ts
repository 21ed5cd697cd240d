import type { CountySpan } from './county-history.ts';
import type { DivisionRow } from './division-rows.ts';
import type { DivisionVersion } from './division-version.ts';
import { regionCodeOf } from './region-code.ts';

/**
 * The versions of one township, back from the newest edition; no dated list of townships is at hand. Before its county
 * was replaced it stands under the predecessor, whose six digits its code takes (derived). Where its county was made by
 * a merger or founded, it begins on that day: under which of the former counties it stood is not recorded.
 * `spansByCode` holds each county's spans under its region code, newest first.
 */
export function townshipVersions(row: DivisionRow, spansByCode: ReadonlyMap<string, readonly CountySpan[]>): DivisionVersion[] {
  const versions: DivisionVersion[] = [];
  const suffix = row.code.slice(6);
  let after: Pick<DivisionVersion, 'validTo' | 'successor'> = { validTo: null, successor: null };
  let county = regionCodeOf(row.parent);
  let remaining = [...(spansByCode.get(county) ?? [])];
  for (;;) {
    const oldest = ledBackByRenames(remaining, after.validTo);
    const code = county.slice(0, 6) + suffix;
    const validFrom = oldest?.version.validFrom ?? null;
    versions.push({ code, name: row.name, level: 'township', parent: county, validFrom, ...after, derived: versions.length > 0 });
    if (oldest?.beganBy?.kind !== 'replace') return versions;
    after = { validTo: validFrom, successor: code };
    county = regionCodeOf(oldest.beganBy.from);
    remaining = [...(spansByCode.get(county) ?? [])];
  }
}

/** The oldest span of a county that is joined to its span ending on `validTo` by renames only; undefined for a zone. */
function ledBackByRenames(spans: readonly CountySpan[], validTo: DivisionVersion['validTo']): CountySpan | undefined {
  let found = spans.find((span) => span.version.validTo === validTo);
  while (found?.beganBy?.kind === 'rename') {
    const day = found.version.validFrom;
    found = spans.find((span) => span.version.validTo === day);
  }
  return found;
}
