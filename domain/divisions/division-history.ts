import { countyHistory } from './county-history.ts';
import type { DivisionChange, DivisionRow } from './division-rows.ts';
import type { DivisionVersion } from './division-version.ts';
import { regionCodeOf } from './region-code.ts';
import { townshipVersions } from './township-history.ts';

/**
 * Every division with the days on which it stood, from the newest edition and the changes that led to it, sorted by
 * code and day. Development zones are statistical units without a county of their own: they are listed at level 'zone',
 * no county counts them, and their townships hang on them, since those lie in no county's code either.
 * Throws Error where rows and changes do not fit together.
 */
export function buildDivisionHistory(rows: readonly DivisionRow[], changes: readonly DivisionChange[]): DivisionVersion[] {
  const counties = countyHistory(rows, changes);
  const spansByCode = Map.groupBy(counties, (span) => span.version.code);
  const versions = counties.map((span) => span.version);
  for (const row of rows) {
    if (row.level === 'township') versions.push(...townshipVersions(row, spansByCode));
    else if (row.level !== 'county') versions.push(standing(row));
  }
  assertWhole(versions);
  return versions.sort((left, right) => order(left.code, right.code) || order(left.validFrom ?? '', right.validFrom ?? ''));
}

function standing(row: DivisionRow): DivisionVersion {
  return {
    code: regionCodeOf(row.code),
    name: row.name,
    level: row.level === 'development-zone' ? 'zone' : row.level,
    parent: row.parent === '' ? null : regionCodeOf(row.parent),
    validFrom: null,
    validTo: null,
    successor: null,
    derived: false,
  };
}

function assertWhole(versions: readonly DivisionVersion[]): void {
  const codes = new Set(versions.map((version) => version.code));
  for (const { code, name, parent, successor } of versions) {
    if (parent !== null && !codes.has(parent)) throw new Error(`${code} ${name} stands under ${parent}, which is not listed`);
    if (successor !== null && !codes.has(successor)) throw new Error(`${code} ${name} went over to ${successor}, which is not listed`);
  }
}

function order(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
