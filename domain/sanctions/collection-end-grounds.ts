/**
 * Grounds on which the body ends an execution without a court. 行政强制法第四十条；its fourth (the decision was annulled) follows from the
 * remedy. The article stands in the chapter on a body's own execution; for what only a court executes it applies by analogy, to be confirmed.
 */
export const COLLECTION_END_GROUNDS = [
  {
    id: 'person-died',
    zh: '公民死亡，无遗产可供执行，又无义务承受人',
    en: 'The person died without estate or successor',
    of: 'person',
    basis: '行政强制法第四十条第（一）项',
  },
  {
    id: 'unit-ended',
    zh: '法人或者其他组织终止，无财产可供执行，又无义务承受人',
    en: 'The unit ended without property or successor',
    of: 'unit',
    basis: '行政强制法第四十条第（二）项',
  },
  { id: 'object-lost', zh: '执行标的灭失', en: 'What was to be executed is gone', of: 'any', basis: '行政强制法第四十条第（三）项' },
  {
    id: 'other',
    zh: '行政机关认为需要终结执行的其他情形',
    en: 'Another ground that the body finds',
    of: 'any',
    basis: '行政强制法第四十条第（五）项',
  },
] as const;
export type CollectionEndGround = (typeof COLLECTION_END_GROUNDS)[number]['id'];

/** Whether the ground can be true of a party of that kind. */
export function groundFits(ground: CollectionEndGround, party: 'unit' | 'person'): boolean {
  return COLLECTION_END_GROUNDS.some(({ id, of }) => id === ground && (of === 'any' || of === party));
}
