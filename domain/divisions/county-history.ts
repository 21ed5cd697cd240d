import type { Day } from '../calendar/day.ts';
import type { DivisionChange, DivisionRow } from './division-rows.ts';
import type { DivisionVersion } from './division-version.ts';
import { parentCodeOf, regionCodeOf } from './region-code.ts';

/** A county's version with the change it began by; null where it reaches back before the records. */
export interface CountySpan {
  readonly version: DivisionVersion;
  readonly beganBy: { readonly kind: 'replace' | 'rename'; readonly from: string } | { readonly kind: 'merge' | 'create' } | null;
}

interface OpenSpan {
  readonly code: string;
  readonly name: string;
  readonly validTo: Day | null;
  readonly successor: string | null;
}

/**
 * The versions of every county, by going back through the changes from the newest edition. Codes have six digits.
 * Throws Error for a change that does not fit what stood after it.
 */
export function countyHistory(rows: readonly DivisionRow[], changes: readonly DivisionChange[]): CountySpan[] {
  const open = new Map<string, OpenSpan>();
  for (const row of rows) {
    if (row.level === 'county') open.set(row.code, { code: row.code, name: row.name, validTo: null, successor: null });
  }
  const spans: CountySpan[] = [];
  const begin = (to: { code: string; name: string }, day: Day, beganBy: CountySpan['beganBy']) => {
    const span = open.get(to.code);
    if (!span || span.name !== to.name) throw new Error(`${day}: ${to.code} ${to.name} did not stand after its change`);
    open.delete(to.code);
    spans.push(closed(span, day, beganBy));
  };
  const reopen = (from: { code: string; name: string }, day: Day, successor: string) => {
    if (open.has(from.code)) throw new Error(`${day}: ${from.code} ${from.name} still stood after it was ended`);
    open.set(from.code, { ...from, validTo: day, successor });
  };

  for (const day of [...new Set(changes.map((change) => change.effective))].sort().reverse()) {
    const ofDay = changes.filter((change) => change.effective === day);
    for (const change of ofDay) {
      if (change.kind === 'create') begin(change.to, day, { kind: 'create' });
      else if (change.kind !== 'abolish') begin(change.to, day, { kind: change.kind, from: change.from.code });
    }
    for (const to of newByMerger(ofDay)) begin(to, day, { kind: 'merge' });
    for (const change of ofDay) {
      if (change.kind === 'abolish' && !open.has(change.to.code) && !spans.some((span) => span.version.code === regionCodeOf(change.to.code))) {
        throw new Error(`${day}: ${change.from.code} was merged into ${change.to.code}, which never stood`);
      }
      if (change.kind !== 'create') reopen(change.from, day, change.to.code);
    }
  }
  for (const span of open.values()) spans.push(closed(span, null, null));
  return spans;
}

/** The codes into which two or more units merge that day: 新设合并, the code is new. One unit alone is taken in by a standing one. */
function newByMerger(ofDay: readonly DivisionChange[]): { code: string; name: string }[] {
  const merged = ofDay.filter((change) => change.kind === 'abolish');
  const begun = new Set(ofDay.filter((change) => change.kind !== 'abolish').map((change) => change.to.code));
  const names = new Map(merged.map((change) => [change.to.code, change.to.name]));
  return [...names]
    .filter(([code]) => !begun.has(code) && merged.filter((change) => change.to.code === code).length > 1)
    .map(([code, name]) => ({ code, name }));
}

function closed(span: OpenSpan, validFrom: Day | null, beganBy: CountySpan['beganBy']): CountySpan {
  const code = regionCodeOf(span.code);
  const successor = span.successor === null ? null : regionCodeOf(span.successor);
  const version = {
    code,
    name: span.name,
    level: 'county',
    parent: parentCodeOf(code),
    validFrom,
    validTo: span.validTo,
    successor,
    derived: false,
  } as const;
  return { version, beganBy };
}
