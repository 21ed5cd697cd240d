/** One field of an act: as it was before, and after; undefined where it had no value then. */
export interface DetailDifference {
  /** Names from the outside in: ['licences', '2', 'number']. */
  path: string[];
  before: unknown;
  after: unknown;
}

/**
 * What an act changed, field by field: { before, after } are compared and only what differs is kept; anything beside them
 * (a reason, what was given, counts) stands as new. Fields inside of fields are taken apart; a list of plain values is one value.
 */
export function detailDifferences(details: unknown): DetailDifference[] {
  if (!isRecord(details)) return details === undefined || details === null ? [] : [{ path: [], before: undefined, after: details }];
  const { before, after, ...beside } = details;
  const [was, is] = [flat(before, []), flat(after, [])];
  const keys = [...new Set([...was.keys(), ...is.keys()])];
  const changed = keys
    .map((key) => ({ path: JSON.parse(key) as string[], before: was.get(key), after: is.get(key) }))
    .filter((row) => JSON.stringify(row.before) !== JSON.stringify(row.after));
  return [...changed, ...[...flat(beside, [])].map(([key, value]) => ({ path: JSON.parse(key) as string[], before: undefined, after: value }))];
}

function flat(value: unknown, path: string[]): Map<string, unknown> {
  if (value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)) return new Map();
  if (Array.isArray(value) && value.some((one) => isRecord(one))) {
    return new Map(value.flatMap((one, index) => [...flat(one, [...path, String(index + 1)])]));
  }
  if (isRecord(value)) return new Map(Object.entries(value).flatMap(([name, inner]) => [...flat(inner, [...path, name])]));
  return new Map([[JSON.stringify(path), value]]);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
