/**
 * Why a firm on record may be the one that is about to be registered, the strongest first. Only a code decides; all
 * others are shown for a person to judge, since core names of different firms are often alike (企业名称登记管理规定（2020年修订）第六条).
 */
export const candidateReasons = [
  { id: 'same-code', zh: '代码相同', en: 'the same code' },
  { id: 'reappeared', zh: '已关闭，疑似换名或重新开办', en: 'closed before; may have come back under a new name or registration' },
  { id: 'same-name', zh: '名称相同', en: 'the same name' },
  { id: 'same-place-and-person', zh: '地点和负责人相同', en: 'the same place and responsible person' },
  { id: 'same-core-name', zh: '字号相同', en: 'the same core name' },
  { id: 'alike-core-name', zh: '字号相近', en: 'a core name alike' },
] as const;
export type CandidateReason = (typeof candidateReasons)[number]['id'];

export const candidateReasonIds = candidateReasons.map(({ id }) => id) as [CandidateReason, ...CandidateReason[]];

export interface ComparedFirm {
  codes: readonly string[];
  nameKey: string;
  coreName: string;
  placeKey: string;
  responsiblePerson: string;
}

/** The likeness of core names from which on a firm is shown. Measured: one letter more in six is 0.45, another firm of the same trade 0.38. */
const alikeFrom = 0.45;

/**
 * In what respects a firm on record is like the one to be registered, in the order of the table; empty for none.
 * A firm that was closed and is like it in code, name or place and person is a reappearance (方案所列违法行为第（二）类).
 */
export function candidateReasonsOf(asked: ComparedFirm, known: ComparedFirm & { closedOn: string | null }, likeness: number): CandidateReason[] {
  const samePlace =
    asked.placeKey !== '' &&
    asked.placeKey === known.placeKey &&
    asked.responsiblePerson !== '' &&
    asked.responsiblePerson === known.responsiblePerson;
  const found = new Set<CandidateReason>();
  if (asked.codes.some((code) => known.codes.includes(code))) found.add('same-code');
  if (asked.nameKey === known.nameKey) found.add('same-name');
  else if (asked.coreName !== '' && asked.coreName === known.coreName) found.add('same-core-name');
  else if (likeness >= alikeFrom) found.add('alike-core-name');
  if (samePlace) found.add('same-place-and-person');
  if (known.closedOn !== null && (samePlace || found.has('same-code') || found.has('same-name') || found.has('same-core-name')))
    found.add('reappeared');
  return candidateReasonIds.filter((id) => found.has(id));
}
