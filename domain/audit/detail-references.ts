/** Which kind of record the value of a field names: unitId, holderUnitId, finderPersonId … */
const kinds: readonly [pattern: RegExp, kind: string][] = [
  [/unitId$|^successorId$/i, 'unit'],
  [/personId$/i, 'person'],
  [/enterpriseId$|^keptId$|^mergedId$/i, 'enterprise'],
  [/problemId$|^recurrenceOf$/i, 'problem'],
];

/** The kind of record that a field's value names, or undefined for a value that stands for itself. */
export function referenceKind(field: string): string | undefined {
  return kinds.find(([pattern]) => pattern.test(field))?.[1];
}

/** Every record that the details of a line name by id. */
export function detailReferences(details: unknown, field = ''): { kind: string; id: string }[] {
  if (Array.isArray(details)) return details.flatMap((one) => detailReferences(one, field));
  if (typeof details === 'object' && details !== null) return Object.entries(details).flatMap(([name, value]) => detailReferences(value, name));
  const kind = referenceKind(field);
  return kind !== undefined && typeof details === 'string' ? [{ kind, id: details }] : [];
}
