import type { Place, ReportFault } from './campaign-fault.ts';

/** Reports every entry of a list whose value under `property` an earlier entry already has. */
export function reportRepeated<Entry extends object>(
  list: readonly Entry[],
  property: keyof Entry & string,
  place: Place,
  report: ReportFault,
): void {
  const seen = new Set<unknown>();
  for (const [position, entry] of list.entries()) {
    const value = entry[property];
    if (seen.has(value)) {
      report([...place, position, property], `“${String(value)}”重复`, `"${String(value)}" is given twice`);
    }
    seen.add(value);
  }
}
